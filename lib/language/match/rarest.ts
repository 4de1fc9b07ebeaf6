// Which of several sets of words a draft is least likely to hold: rules are looked up by it.

const FREQUENT = new Set(
  'i you a the to and it is not me my your of in for that this on be have do so what with but are was we he she they if just like at all up no now can will get go know am or how when here there about out one good time as from him her them an did has had would could should want see ok yes really think need going come more then too back make say tell been never always love us our don very still even only'.split(
    ' ',
  ),
);

function frequency(words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += FREQUENT.has(word) ? 40 : 1;
  return sum;
}

const NONE: ReadonlySet<string> = new Set();

/** The set least often met; the empty set where there is none. */
export function rarest(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first, ...others] = sets;
  if (!first) return NONE;
  return others.reduce((best, set) => (frequency(set) < frequency(best) ? set : best), first);
}
