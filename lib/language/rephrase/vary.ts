// The same thing said in several ways: "[[I'm tired|It wears me out]]" becomes one of them, the same for the same draft.
import type { Context } from './moves/move.ts';

/** A made sentence with every `[[a|b]]` in it settled, and each "Could you …?" either that or "Can you …?". */
export function vary(text: string, pick: Context['pick']): string {
  let n = 0;
  return text
    .replace(/\[\[([^[\]]*)\]\]/g, (_, list: string) => {
      const [first = '', ...rest] = list.split('|');
      return pick([first, ...rest], `vary${n++}${list}`);
    })
    .replace(/\b(C|c)ould (?=(?:you|we|I) )/g, (could, c: string, at: number) => pick([could, `${c}an `], `could${at}`));
}
