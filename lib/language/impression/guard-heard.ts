// A cry for help, fear, a limit or coercion said in words no rule knows: heard in the whole message.
import type { GuardId } from '../../vocabulary/ids.ts';
import { isPlay } from '../guards/play.ts';
import type { Context } from '../match/context.ts';
import type { Impression } from './impression.ts';

/**
 * Log-odds from which a guard is taken as heard, in the order in which they win. A limit asks for more, as its words are everybody's, and
 * coercion, as it holds the message. (A yes was weighed up in the fit: 0 is about one in ten by count.)
 */
const HEARD_FROM: readonly (readonly [GuardId, number])[] = [
  ['crisis', -0.4],
  ['danger', -0.2],
  ['control', 0.7],
  ['boundary', 0.75],
];

/** Fewer words than this hold too little to hear so much in them. */
const LEAST_WORDS = 6;

/** The guard the message sounds like where no rule named one; null where none is clear, in play, in quoted words, and in a few words. */
export function guardHeard(context: Context, impression: Impression | undefined): GuardId | null {
  const { tokens } = context.reading;
  if (!impression || tokens.length < LEAST_WORDS) return null;
  const heard = HEARD_FROM.find(([guard, from]) => impression.guards[guard] >= from);
  // Play is looked for last, as it costs the most and most drafts sound like no guard.
  if (!heard || tokens.every((token) => token.quoted) || isPlay(context) > 0) return null;
  return heard[0];
}
