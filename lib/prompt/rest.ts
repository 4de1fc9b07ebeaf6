// When a card last opened by itself in each conversation, so that the next one there waits. Known for the browser's session only, and
// by a disguise; what happens in private windows is not even kept there.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { disguise } from './disguise.ts';

const KEY = 'rest';
/** Longer than any rest. */
const STALE = 3_600_000;
const Times = v.record(v.string(), v.number());
type Times = v.InferOutput<typeof Times>;

/** Of private windows: gone with the background. */
let unkept: Times = {};

/** A card opened by itself in `conversation`. With `keep` off nothing is written. */
export async function noteCard(conversation: string, now: number, keep: boolean): Promise<void> {
  const where = await disguise(conversation);
  const add = (times: Times): Times => ({
    ...Object.fromEntries(Object.entries(times).filter(([, at]) => now - at < STALE)),
    [where]: now,
  });
  if (keep) await browser.storage.session.set({ [KEY]: add(await load()) });
  else unkept = add(unkept);
}

/** Milliseconds since then; undefined where no card did. */
export async function sinceCard(conversation: string, now: number): Promise<number | undefined> {
  const where = await disguise(conversation);
  const at = unkept[where] ?? (await load())[where];
  return at === undefined || at > now ? undefined : now - at;
}

async function load(): Promise<Times> {
  const checked = v.safeParse(Times, (await browser.storage.session.get(KEY))[KEY] ?? {});
  return checked.success ? checked.output : {};
}
