// The words a card quotes from the draft: short enough for one sentence, cut between words.
import type { Span } from '../language/types.ts';

const LONGEST = 44;

/** The draft's words in `span`, on one line; a long stretch keeps its beginning and its end. */
export function quoteWords(draft: string, span: Span): string {
  const words = draft.slice(span.start, span.end).trim().split(/\s+/).filter(Boolean);
  const whole = words.join(' ');
  if (whole.length <= LONGEST) return whole;
  const head: string[] = [];
  const last = words.at(-1) ?? '';
  let room = LONGEST - Math.min(last.length, LONGEST / 2) - 3;
  for (const word of words.slice(0, -1)) {
    room -= word.length + 1;
    if (room < 0) break;
    head.push(word);
  }
  if (head.length === 0) return `${whole.slice(0, LONGEST - 1)}…`;
  return last.length > LONGEST / 2 ? `${head.join(' ')} …` : `${head.join(' ')} … ${last}`;
}
