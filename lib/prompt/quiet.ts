// Where and until when the person asked Tend to be quiet. Notes and prompts fall silent; pauses and help do not.
// Kept in the browser's own small storage: what is about a conversation only for this session, and never as an address.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { QuietScope } from './bridge.ts';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
const KEY = 'quiet';
const EVERYWHERE = '*';

/** Place to the time, in milliseconds since 1970, at which quiet ends there. */
const Until = v.record(v.string(), v.number());
type Until = v.InferOutput<typeof Until>;

/** Where a draft is written: the site's host and the page's whole address, which is not kept. */
export interface Place {
  site: string;
  address: string;
}

/** Whether notes and prompts are to be silent at `place`. A state that cannot be read silences nothing. */
export async function isQuiet(place: Place, now: Date): Promise<boolean> {
  try {
    const [lasting, session] = await Promise.all([load('local'), load('session')]);
    const ends = [lasting[EVERYWHERE], lasting[place.site], session[await disguise(place.address)]];
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
  if (scope === 'conversation') await keep('session', await disguise(place.address), now.getTime() + HOUR, now);
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

/** The address behind a salt that is forgotten with the session. */
async function disguise(address: string): Promise<string> {
  const stored = await browser.storage.session.get('salt');
  const salt = typeof stored.salt === 'string' ? stored.salt : crypto.randomUUID();
  if (stored.salt !== salt) await browser.storage.session.set({ salt });
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + address));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
