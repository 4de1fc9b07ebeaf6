// A page's first words in a list: the text without the marks that shape it. The reader shows it as it was meant.

const LINE_MARKS = /^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+(?:\[[ x]\][ \t]+)?)/gim;
const RULES = /^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$/gm;
const LINKS = /!?\[([^\]\n]*)\]\([^)\n]*\)/g;
/** `**`, `*`, `~~` or a backtick around words, and `_` around whole words: a name_with_these stays whole. */
const PAIRS = [/(\*{1,3}|~~|`+)(?=\S)([^\n]*?\S)\1/g, /(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}_])/gu];

/** The words of a page's Markdown, on the same lines. */
export function plainExcerpt(markdown: string): string {
  const text = markdown.replaceAll(RULES, '').replaceAll(LINE_MARKS, '').replaceAll(LINKS, '$1');
  return PAIRS.reduce((plain, pair) => plain.replaceAll(pair, '$2'), text).trim();
}
