// The lock: a passphrase that seals what is private. Set, opened, closed, changed and taken off here; how it holds is in docs/security.md.
import { announce } from '../changes.ts';
import { write } from '../database.ts';
import { StoreError } from '../errors.ts';
import type { StoreName } from '../schema.ts';
import { dropKeys, heldKeys, holdKeys } from './held-keys.ts';
import type { LockRecord } from './lock-record.ts';
import { PRIVATE_FIELDS } from './private-fields.ts';
import { resealAll } from './reseal.ts';
import { lockRecord } from './state.ts';
import { beginTry, forgetTries } from './tries.ts';
import { newKey, unwrapByPassphrase, wrapByKey, wrapByPassphrase } from './wrap.ts';

/** The shortest passphrase, in characters. */
export const SHORTEST_PASSPHRASE = 8;
/** Minutes without use after which Tend may lock. */
export const IDLE_MINUTES = [1, 5, 15, 60] as const;
export type IdleMinutes = (typeof IDLE_MINUTES)[number];

/** right: done · wrong: another passphrase · wait: too many tries, so many milliseconds from now. */
export type Tried = { was: 'right' } | { was: 'wrong' } | { was: 'wait'; ms: number };

/** The chosen minutes without use after which Tend locks, and whether a change still goes on; undefined without a lock. @throws StoreError */
export async function lockChoice(): Promise<{ idleMinutes: number; changing: boolean } | undefined> {
  const lock = await lockRecord();
  return lock && { idleMinutes: lock.idleMinutes, changing: lock.state !== 'steady' };
}

/** Sets a lock and seals everything private. From its first write on, nothing private is written in clear. @throws StoreError */
export async function setLock(passphrase: string, minutes: IdleMinutes): Promise<void> {
  if (passphrase.length < SHORTEST_PASSPHRASE) throw new StoreError('invalid', 'passphrase');
  const key = newKey();
  const lock: LockRecord = { key: 'lock', ...(await wrapByPassphrase(key, passphrase)), older: [], state: 'sealing', idleMinutes: minutes };
  // Held before it is needed, so that no page finds itself locked out in between.
  await holdKeys([key], minutes);
  await write(['lock'], async (tx) => {
    const store = tx.objectStore('lock');
    if (await store.get('lock')) throw new StoreError('invalid', 'there is a lock');
    await store.put(lock);
  });
  announce('lock');
  await resealAll();
}

/** Opens the lock, and ends what a change of it had begun. @throws StoreError */
export function unlock(passphrase: string): Promise<Tried> {
  return tryWith(passphrase, async (lock, keys) => {
    await holdKeys(keys, lock.idleMinutes);
    // What could not be read while locked is read again.
    announce(...(Object.keys(PRIVATE_FIELDS) as StoreName[]));
    await resealAll();
  });
}

/** Closes the lock, here and in every page. */
export async function lockNow(): Promise<void> {
  await dropKeys();
  announce('lock');
}

/** A new passphrase and a new data key; everything is sealed anew. @throws StoreError */
export async function changePassphrase(before: string, after: string): Promise<Tried> {
  if (after.length < SHORTEST_PASSPHRASE) throw new StoreError('invalid', 'passphrase');
  return tryWith(before, async (lock, keys) => {
    const key = newKey();
    const wrapped = await wrapByPassphrase(key, after);
    const older = await Promise.all(keys.map((one) => wrapByKey(one, key)));
    await holdKeys([key, ...keys], lock.idleMinutes);
    await replace(lock, { ...lock, ...wrapped, older, state: 'sealing' });
    await resealAll();
  });
}

/** Takes the lock off: everything is in clear again. @throws StoreError */
export function removeLock(passphrase: string): Promise<Tried> {
  return tryWith(passphrase, async (lock, keys) => {
    await holdKeys(keys, lock.idleMinutes);
    await replace(lock, { ...lock, state: 'opening' });
    await resealAll();
  });
}

/** Chooses after how many minutes without use Tend locks. @throws StoreError `locked` while it is */
export async function chooseIdleMinutes(minutes: IdleMinutes): Promise<void> {
  const lock = await lockRecord();
  const held = await heldKeys();
  if (!lock || !held) throw new StoreError('locked');
  await replace(lock, { ...lock, idleMinutes: minutes });
  await holdKeys(held, minutes);
}

async function tryWith(
  passphrase: string,
  use: (lock: LockRecord, keys: NonNullable<Awaited<ReturnType<typeof heldKeys>>>) => Promise<void>,
): Promise<Tried> {
  const lock = await lockRecord();
  if (!lock) throw new StoreError('invalid', 'there is no lock');
  const ms = await beginTry();
  if (ms > 0) return { was: 'wait', ms };
  const keys = await unwrapByPassphrase(lock, passphrase);
  if (!keys) return { was: 'wrong' };
  await forgetTries();
  await use(lock, keys);
  return { was: 'right' };
}

/** Puts `after` where `before` still is. @throws StoreError `invalid` where another page changed the lock in the meantime */
async function replace(before: LockRecord, after: LockRecord): Promise<void> {
  await write(['lock'], async (tx) => {
    const store = tx.objectStore('lock');
    const now = await store.get('lock');
    if (now?.key !== 'lock' || now.current.id !== before.current.id) throw new StoreError('invalid', 'the lock was changed elsewhere');
    await store.put(after);
  });
  announce('lock');
}
