// When a secure message is affirmed: now and then, so that it stays worth hearing, and never as a habit of praise. Pure.
import type { Analysis } from '../../language/types.ts';
import type { PolicyMemory } from '../../store/policy.ts';
import type { SecureMove } from '../../vocabulary/ids.ts';
import type { Known } from './judge.ts';

const HOUR = 3_600_000;
export const AFFIRMED_A_DAY = 2;
const REST = 3 * HOUR;
/** Offers to remember a commitment a day. */
export const OFFERS_A_DAY = 3;
/** "I'm sorry" and "no thanks" are small change. */
const LEAST_WORDS = 6;
/** Speaking for oneself takes a little more room before it is more than news. */
const LEAST_WORDS_ALONE = 8;

/** Moves that take courage by themselves, the rarest first. */
const BRAVE = ['repair', 'boundary', 'break'] as const satisfies readonly SecureMove[];
/** What makes speaking for oneself whole, as it is said in the word of praise. */
const WITH_OWNING = ['request', 'appreciation', 'curiosity'] as const satisfies readonly SecureMove[];

/** What is known when a message was sent. */
export type KnownAfter = Pick<Known, 'now' | 'level' | 'memory' | 'quiet'> & {
  /** Fear was told in this conversation: directness may endanger there. */
  danger: boolean;
};

/** The move of a message that deserves a word; null where there is none. A limit is a move like any other. */
export function moveToAffirm(text: string, { severity, guard, secure }: Analysis): SecureMove | null {
  const words = text.trim().split(/\s+/).length;
  if (severity > 0 || (guard && guard !== 'boundary') || words < LEAST_WORDS) return null;
  const brave = BRAVE.find((move) => secure.includes(move));
  if (brave) return brave;
  if (!secure.includes('owning')) return null;
  return WITH_OWNING.find((move) => secure.includes(move)) ?? (words >= LEAST_WORDS_ALONE ? 'owning' : null);
}

/** Whether Tend may speak after a message at all: where it is off, only for pauses, or asked to be quiet, it does not. */
function maySpeakAfter({ level, quiet, danger }: KnownAfter): boolean {
  return level !== 'off' && level !== 'pauses' && !quiet && !danger;
}

/** Whether a word of praise is due: at most twice a day, hours apart. */
export function mayAffirm(known: KnownAfter): boolean {
  const { affirmed } = known.memory;
  return maySpeakAfter(known) && (!affirmed || (affirmed.times < AFFIRMED_A_DAY && known.now - affirmed.at >= REST));
}

/** Whether it may be offered to remember a commitment. */
export function mayOffer(known: KnownAfter): boolean {
  return maySpeakAfter(known) && (known.memory.offers ?? 0) < OFFERS_A_DAY;
}

/** A secure message was affirmed. */
export function afterAffirmed(memory: PolicyMemory, now: number): PolicyMemory {
  return { ...memory, affirmed: { at: now, times: (memory.affirmed?.times ?? 0) + 1 } };
}

/** It was offered to remember a commitment. */
export function afterOffered(memory: PolicyMemory): PolicyMemory {
  return { ...memory, offers: (memory.offers ?? 0) + 1 };
}
