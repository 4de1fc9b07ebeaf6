// Common words with doubled letters or that a chat spelling could be mistaken for: only used to undo drawn-out letters.

export const COMMON_WORDS: readonly string[] = `
a i so no go do me he she we to too be been see seen need feel feeling good look book cool food room soon moon school took keep sleep week meet free three tree
all call tell well will still kill hell full pull bill fill ball fall small feelings really silly hello yellow follow allow
off stuff staff enough coffee different difficult happy happen sorry worry hurry carry marry tomorrow wrong
miss kiss pass less mess guess boss loss glass class address possible message lesson press stress unless
letter better bitter butter matter little bottle battle getting sitting cutting putting letting forgetting shitting hitting
why you your hey yes please love hate never always stop what when who how okay bye baby babe bro omg what this that these just want have
dinner summer common comment running winning planning funny annoy beginning
add odd middle sudden suddenly wedding kidding add daddy buddy teddy egg bigger bagging nagging
leave me alone fine done mean idiot stupid loser ugly crazy answer reply talk hello help think thing
worse worst nice cute sweet thanks much more mad sad bad god dad mum mom bed lol haha hmm ah oh ugh aww wow
`
  .trim()
  .split(/\s+/);
