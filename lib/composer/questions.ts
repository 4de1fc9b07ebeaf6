// What the card asks the background.
import type { Analysis, Rewrite } from '../language/types.ts';
import { MAX_DRAFT } from '../messages.ts';
import type { HelpHere, HelpNeed, OwnPlan } from '../prompt/bridge.ts';
import type { PatternId } from '../vocabulary/ids.ts';
import type { BackgroundPort } from './port.ts';

type Ask = BackgroundPort['ask'];
type Tell = BackgroundPort['tell'];

/** Asks for wordings of a text in a conversation. Rejects where the background is gone. */
export async function wordings(ask: Ask, written: { text: string; conversation: string }, emotion?: string): Promise<Rewrite[]> {
  const { text, conversation } = written;
  return (await ask({ type: 'wordings', text: text.slice(0, MAX_DRAFT), conversation, ...(emotion ? { emotion } : {}) })).rewrites ?? [];
}

/** Reads a text that is not in the box. Rejects where the background is gone. */
export async function review(ask: Ask, text: string): Promise<Analysis> {
  const { analysis } = await ask({ type: 'review', text: text.slice(0, MAX_DRAFT) });
  if (!analysis) throw new Error('The background did not read it');
  return analysis;
}

/** Finds help for the country the person is in. Rejects where the background is gone. */
export async function help(ask: Ask, need: HelpNeed): Promise<HelpHere> {
  return (await ask({ type: 'help', need })).help ?? { lines: [] };
}

/** The person's own card for these patterns; null where there is none. Rejects where the background is gone. */
export async function plan(ask: Ask, patterns: readonly PatternId[]): Promise<OwnPlan | null> {
  return (await ask({ type: 'plan', patterns: [...patterns] })).plan ?? null;
}

/** Keeps a commitment; false where that failed. */
export async function remember(tell: Tell, words: string, due: number): Promise<boolean> {
  return (await tell({ type: 'remember', words, due }))?.ok ?? false;
}
