const OWN_OR_NOT = /(?:'s|n't)$/;
const ENDING = /(?:ing|ed|es|s|er|ly)$/;
const SHORTEST = 3;

/** A word without its regular ending, roughly: "waited" and "waits" are one. Never shorter than three letters by it. */
export function stemOf(word: string): string {
  const bare = word.replace(OWN_OR_NOT, '').replace(/ies$/, 'y');
  const end = ENDING.exec(bare);
  return end && end.index >= SHORTEST ? bare.slice(0, end.index) : bare;
}
