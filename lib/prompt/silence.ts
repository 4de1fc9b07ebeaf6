// Why Tend was quiet at a draft that carried something clear: the latest reason for each tab, for the popup to tell. It is kept
// for the browser's session only, and says nothing of the draft.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { REASONS, type Reason } from './policy/judge.ts';

const KEY = 'silence';
const Reasons = v.record(v.string(), v.picklist(REASONS));

const told = new Map<number, Reason>();

/** Notes why, or with null that Tend spoke. */
export async function noteSilence(tabId: number, reason: Reason | null): Promise<void> {
  if (reason === (told.get(tabId) ?? null)) return;
  if (reason) told.set(tabId, reason);
  else told.delete(tabId);
  const { [tabId]: _, ...others } = await load();
  await browser.storage.session.set({ [KEY]: reason ? { ...others, [tabId]: reason } : others });
}

/** Why Tend was last quiet in a tab; null where it was not, or nobody knows. */
export async function silenceIn(tabId: number): Promise<Reason | null> {
  return (await load())[tabId] ?? null;
}

async function load(): Promise<Record<string, Reason>> {
  const checked = v.safeParse(Reasons, (await browser.storage.session.get(KEY))[KEY] ?? {});
  return checked.success ? checked.output : {};
}
