// Where and until when the person asked Tend to be quiet. Notes and prompts fall silent; pauses and help do not.
// Kept in the browser's own small storage: what is about a conversation only for this session, and never as an address.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { QuietScope } from './bridge.ts';
import { disguise } from './disguise.ts';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
const KEY = 'quiet';
const EVERYWHERE = '*';

/** Place to the time, in milliseconds since 1970, at which quiet ends there. */
const Until = v.record(v.string(), v.number());
type Until = v.InferOutput<typeof Until>;

/** Where a draft is written: the site's host, and what tells the conversation from others there, which is never kept as it is. */
export interface Place {
  site: string;
  conversation: string;
}

/** The place of the conversation with this `mark` on a site. */
export function placeAt(site: string, mark: string): Place {
  return { site, conversation: `${site} ${mark}` };
}

/** Whether notes and prompts are to be silent at `place`. A state that cannot be read silences nothing. */
export async function isQuiet(place: Place, now: Date): Promise<boolean> {
  try {
    const [lasting, session] = await Promise.all([load('local'), load('session')]);
    const ends = [lasting[EVERYWHERE], lasting[place.site], session[await disguise(place.conversation)]];
    return ends.some((end) => end !== undefined && end > now.getTime());
  } catch {
    return false;
  }
}

/** Keeps what the person asked for. `message` is the listener's own matter: it ends with the draft. */
export async function quieten(scope: QuietScope, place: Place, now: Date): Promise<void> {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
  if (scope === 'today') await keep('local', EVERYWHERE, midnight, now);
  if (scope === 'site') await keep('local', place.site, now.getTime() + WEEK, now);
  if (scope === 'conversation') await keep('session', await disguise(place.conversation), now.getTime() + HOUR, now);
}

/** Until when a site (or everywhere), and one conversation on it, were asked to be quiet. */
export interface QuietEnds {
  site: number | null;
  conversation: number | null;
}

/** When quiet ends at `place`; null where nothing was asked for, or its time is over. */
export async function quietEnds(place: Place, now: Date): Promise<QuietEnds> {
  const [lasting, session] = await Promise.all([load('local'), load('session')]);
  const still = (end: number) => (end > now.getTime() ? end : null);
  return {
    site: still(Math.max(lasting[EVERYWHERE] ?? 0, lasting[place.site] ?? 0)),
    conversation: still(session[await disguise(place.conversation)] ?? 0),
  };
}

/** Takes back all that was asked for at `place`, and for today. */
export async function wake(place: Place): Promise<void> {
  await forget('local', [EVERYWHERE, place.site]);
  await wakeConversation(place);
}

/** Takes back what was asked for in one conversation. */
export async function wakeConversation(place: Place): Promise<void> {
  await forget('session', [await disguise(place.conversation)]);
}

async function forget(area: 'local' | 'session', places: readonly string[]): Promise<void> {
  const left = Object.entries(await load(area)).filter(([where]) => !places.includes(where));
  await browser.storage[area].set({ [KEY]: Object.fromEntries(left) });
}

async function load(area: 'local' | 'session'): Promise<Until> {
  const stored = await browser.storage[area].get(KEY);
  const checked = v.safeParse(Until, stored[KEY] ?? {});
  return checked.success ? checked.output : {};
}

async function keep(area: 'local' | 'session', where: string, end: number, now: Date): Promise<void> {
  const still = Object.entries(await load(area)).filter(([, until]) => until > now.getTime());
  await browser.storage[area].set({ [KEY]: { ...Object.fromEntries(still), [where]: end } });
}
