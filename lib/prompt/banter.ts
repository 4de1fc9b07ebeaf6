// Conversations in which people tease each other: learned when two cards about playful teasing were not helpful, and known for
// the browser's session only, never by an address.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { disguise } from './disguise.ts';

const KEY = 'banter';
/** So many cards that were not helpful make it plain. */
const PLAIN = 2;
const Counts = v.record(v.string(), v.number());

/** Whether the `conversation` is one known to banter. */
export async function isBanter(conversation: string): Promise<boolean> {
  return ((await load())[await disguise(conversation)] ?? 0) >= PLAIN;
}

/** A card about playful teasing was not helpful there. */
export async function learnBanter(conversation: string): Promise<void> {
  const where = await disguise(conversation);
  const counts = await load();
  await browser.storage.session.set({ [KEY]: { ...counts, [where]: (counts[where] ?? 0) + 1 } });
}

async function load(): Promise<Record<string, number>> {
  const checked = v.safeParse(Counts, (await browser.storage.session.get(KEY))[KEY] ?? {});
  return checked.success ? checked.output : {};
}
