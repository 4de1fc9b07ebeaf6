// Conversations in which fear was told: for as long as the browser is open, held in memory behind a salted hash and never written to disk.
// Saying it directly may endanger there, so hiding a need and too many sorries are not coached.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Analysis } from '../language/types.ts';
import type { PatternId } from '../vocabulary/ids.ts';
import { disguise } from './disguise.ts';

const KEY = 'danger';
const States = v.record(v.string(), v.picklist(['told', 'hidden']));
type States = v.InferOutput<typeof States>;

const MAY_PROTECT: readonly PatternId[] = ['self-silencing', 'over-apology'];

/** told: fear was told there · hidden: and its leaf is not to show again · null: nothing of the kind. A state that cannot be read is null. */
export async function dangerAt(conversation: string): Promise<'told' | 'hidden' | null> {
  return (await load().catch(() => ({}) as States))[await disguise(conversation)] ?? null;
}

/** Fear was told in `conversation`. */
export async function noteDanger(conversation: string): Promise<void> {
  const where = await disguise(conversation);
  const states = await load();
  if (!states[where]) await browser.storage.session.set({ [KEY]: { ...states, [where]: 'told' } });
}

/** The leaf is not to show again in `conversation`. */
export async function hideDanger(conversation: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...(await load()), [await disguise(conversation)]: 'hidden' } });
}

/** What is left to speak about where fear was told: what may be somebody's protection is left alone. */
export function sparingProtection(analysis: Analysis): Analysis {
  const findings = analysis.findings.filter(({ pattern }) => !MAY_PROTECT.includes(pattern));
  if (findings.length === analysis.findings.length) return analysis;
  return { ...analysis, findings, severity: analysis.guard === 'control' ? analysis.severity : (findings[0]?.severity ?? 0) };
}

async function load(): Promise<States> {
  const checked = v.safeParse(States, (await browser.storage.session.get(KEY))[KEY] ?? {});
  return checked.success ? checked.output : {};
}
