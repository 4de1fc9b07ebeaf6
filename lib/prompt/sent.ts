// After a message was sent: its secure moves go into the ledger, by type and time, and there may be one word to say about it.
import { analyze } from '../language/analyze.ts';
import { findCommitment } from '../language/commitment.ts';
import { noticeInLedger } from '../store/ledger.ts';
import { LONGEST_COMMITMENT } from '../vocabulary/commitment.ts';
import type { AfterSent } from './bridge.ts';
import { dangerAt } from './danger.ts';
import { learn, standingAt } from './known.ts';
import { afterAffirmed, afterOffered, type KnownAfter, mayAffirm, mayOffer, moveToAffirm } from './policy/affirm.ts';
import { withoutPhrases } from './policy/phrases.ts';
import { isQuiet, type Place } from './quiet.ts';

/** What may be said about a message sent at `place`. The message itself is read and forgotten. */
export async function afterSent(text: string, place: Place, now: Date): Promise<AfterSent> {
  const read = analyze(text);
  if (read.guard && read.guard !== 'boundary') return {};
  const [standing, quiet, danger] = await Promise.all([standingAt(place.site, now), isQuiet(place, now), dangerAt(place.conversation)]);
  if (standing.level === 'off') return {};
  const analysis = withoutPhrases(text, read, standing.memory.phrases ?? []);
  if (analysis.severity > 1) return {};
  // A ledger that cannot be written is no reason to be silent.
  await noticeInLedger(analysis.secure, now.getTime()).catch(() => {});
  const known: KnownAfter = { ...standing, now: now.getTime(), quiet, danger: danger !== null };
  const commitment = mayOffer(known) ? findCommitment(text, now) : null;
  if (commitment && commitment.words.length <= LONGEST_COMMITMENT) {
    await learn(afterOffered, now);
    return { commitment: { words: commitment.words, due: commitment.due } };
  }
  const move = mayAffirm(known) ? moveToAffirm(text, analysis) : null;
  if (!move) return {};
  await learn((memory) => afterAffirmed(memory, now.getTime()), now);
  return { affirm: move };
}
