// Which words of a wording are new, so that the eye finds what changed.
import type { Span } from '../language/types.ts';

interface Word extends Span {
  key: string;
}

/** Below this share of kept words a wording is new as a whole, and marks would only be noise. */
const KEPT_SHARE = 0.25;
/** Comparing costs words × words; a pair of texts beyond this is treated as new as a whole. */
const LONGEST = 400;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    key: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** For each word of `after`, whether it is in the longest run of words the two texts share in order. */
function keptWords(before: Word[], after: Word[]): boolean[] {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        before[row]?.key === after[column]?.key ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const kept = after.map(() => false);
  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    if (before[row]?.key === after[column]?.key) {
      kept[column] = true;
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return kept;
}

/**
 * The stretches of `after` whose words are not in `before`, in order; neighbouring new words make one stretch.
 * Empty where nearly every word is new.
 */
export function changedWords(before: string, after: string): Span[] {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  if (old.length > LONGEST || fresh.length > LONGEST) return [];
  const kept = keptWords(old, fresh);
  if (kept.filter(Boolean).length < fresh.length * KEPT_SHARE) return [];
  const spans: Span[] = [];
  fresh.forEach((word, index) => {
    if (kept[index]) return;
    const previous = spans.at(-1);
    if (previous && index > 0 && !kept[index - 1]) previous.end = word.end;
    else spans.push({ start: word.start, end: word.end });
  });
  return spans;
}
