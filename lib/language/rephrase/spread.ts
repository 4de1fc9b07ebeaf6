// All ways of saying a thing, the picked one first: where that one does not read well, another may.
import type { Context } from './moves/move.ts';

/** The options with the draft's own pick in front. */
export function spread(pick: Context['pick'], options: readonly [string, ...string[]], salt: string): string[] {
  const first = pick(options, salt);
  return [first, ...options.filter((option) => option !== first)];
}
