// Words that open or close a clause without adding to what it says.

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** "ok so you think …": what follows still begins the clause. */
export const OPENERS: ReadonlySet<string> = words(`
  ok oh ah aw wow well so and but then no yes hey hi hello please omg lol honestly seriously look listen now just like yo
  dude bro man mate babe baby honey love darling dear girl guys sis bruh really actually anyway still also plus basically
  god gosh jesus christ sorry yes because cause or hmm um uh ugh huh nah wait sir madam buddy dad mum brother sister literally
  dammit damn fuck shit hell obviously clearly sure fine right maybe frankly nothing why then today again`);

/** "leave me alone then babe": what stands before still ends the clause. */
export const CLOSERS: ReadonlySet<string> = words(`
  then now ok please lol man bro dude mate babe baby honey love darling dear girl guys sis bruh really honestly seriously
  anymore again too already anyway though tho smh yes no right bye today tonight ever once god jesus sir buddy pal dad mum
  still literally na ya yaar lah leh lor la ah sweetheart forever goodbye thanks sorry huh innit seriously alright either`);
