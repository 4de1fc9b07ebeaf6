// The person's own if-then card for what a draft shows: only where they chose that it may come into the pages they write on.
import { cardFor, cardHalves } from '../practice/trigger-card.ts';
import { promptChoices } from '../store/prompt-settings.ts';
import { listTriggers } from '../store/triggers.ts';
import type { PatternId } from '../vocabulary/ids.ts';
import type { OwnPlan } from './bridge.ts';

/** The card for these patterns; null where there is none, it is not wanted here, or it cannot be read (behind the lock, say). */
export async function ownPlan(patterns: readonly PatternId[]): Promise<OwnPlan | null> {
  try {
    if (!(await promptChoices()).cards) return null;
    const card = cardFor(await listTriggers(), patterns);
    return card ? cardHalves(card) : null;
  } catch {
    return null;
  }
}
