// The data keys while Tend is unlocked: in the browser's session storage, which only the extension's own pages and its worker can read,
// which lies in memory and is gone when the browser closes. They are let go when nobody has used them for the chosen time.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { OpenKey } from './cipher.ts';
import type { KeyId } from './lock-record.ts';

const SLOT = 'lock';
const MINUTE = 60_000;
/** Use is noted this often at most. */
const NOTED_EVERY = 10_000;

const Held = v.strictObject({
  keys: v.array(v.strictObject({ id: v.string(), bytes: v.pipe(v.string(), v.base64()) })),
  usedAt: v.number(),
  idleMinutes: v.number(),
});

/** Holds these keys from now on, and no others. */
export async function holdKeys(keys: readonly OpenKey[], idleMinutes: number, now = Date.now()): Promise<void> {
  const written = keys.map(({ id, bytes }) => ({ id, bytes: btoa(String.fromCharCode(...bytes)) }));
  await browser.storage.session.set({ [SLOT]: { keys: written, usedAt: now, idleMinutes } });
}

/** The keys that are held; null while locked. Keys that were not used for too long are let go here. Looking is no use. */
export async function heldKeys(now = Date.now()): Promise<OpenKey[] | null> {
  const held = await load();
  if (!held) return null;
  if (isOver(held, now)) {
    await dropKeys();
    return null;
  }
  return held.keys.map(({ id, bytes }) => ({ id: id as KeyId, bytes: Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0)) }));
}

/** Notes that the person is here. @returns when Tend locks by itself if they do nothing from now on; null while locked */
export async function noteUse(now = Date.now()): Promise<number | null> {
  const held = await load();
  if (!held || isOver(held, now)) return null;
  if (now - held.usedAt > NOTED_EVERY) await browser.storage.session.set({ [SLOT]: { ...held, usedAt: now } });
  return now + held.idleMinutes * MINUTE;
}

/** Locks. */
export async function dropKeys(): Promise<void> {
  await browser.storage.session.remove(SLOT);
}

function isOver({ usedAt, idleMinutes }: v.InferOutput<typeof Held>, now: number): boolean {
  // A clock that was set back does not keep Tend open.
  return now - usedAt > idleMinutes * MINUTE || now < usedAt - MINUTE;
}

async function load(): Promise<v.InferOutput<typeof Held> | null> {
  const stored = await browser.storage.session.get(SLOT);
  const checked = v.safeParse(Held, stored[SLOT]);
  return checked.success ? checked.output : null;
}
