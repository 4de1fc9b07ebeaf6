// Which words of a draft carry its content, and whether a wording holds on to any of them.

const EMPTY = new Set(
  `a about actually after again all almost also always am an and any anybody anymore anyone anything are around as at away back be because been before being both but by can cannot could did do does doing done don down each
  even ever every everybody everyone everything feel feeling felt few for from get gets getting go goes going gone gonna good got had has have having he her here hers him his how i if in into is it its just keep kind know let like
  literally little look lot made make makes many may maybe me mean mine more most much must my need never new next no nobody none not nothing now of off oh ok okay on once one ones only or other our out over own please quite
  rather really right said same say saying see seem she should so some somebody someone something sort still stop such sure take tell than that the their them then there these they thing things think this those though through
  time to too u under until up upon us use very want wanted was way we well were what whatever when where which while who why will with would yeah yes yet you your yours yourself
  first second time today tonight tomorrow
  fuck fucking shit damn hell bloody ass bitch lol lmao omg tbh ngl idk rn bc im ive dont didnt cant wont isnt youre ur thats whats`.split(
    /\s+/,
  ),
);

/** A rough stem, enough to see "dishes" in "dish" and "called" in "call". */
function stem(word: string): string {
  const low = word.toLowerCase().replace(/['’]/g, '');
  return low.length > 3 ? low.replace(/(?:ing|edly|ed|ies|es|s|ly|e)$/, '') : low;
}

/** The stems of a text's content words. */
export function contentStems(text: string): Set<string> {
  const out = new Set<string>();
  for (const word of text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []) {
    const low = word
      .toLowerCase()
      .replace(/['’](?:s|re|ve|ll|d|m|t)$/, '')
      .replace(/['’]/g, '');
    if (low.length > 2 && !EMPTY.has(low)) out.add(stem(low));
  }
  return out;
}

/** Whether a wording holds one of the given stems. */
export function carries(wording: string, stems: ReadonlySet<string>): boolean {
  for (const word of contentStems(wording)) if (stems.has(word)) return true;
  return false;
}
