// How the lock stands, for whoever may show or write something. Light: the code that opens anything is loaded only where a lock is set.
import { read } from '../database.ts';
import type { LockRecord } from './lock-record.ts';

/** none: there is no lock · open: unlocked · locked: nothing private can be read or written. */
export type LockState = 'none' | 'open' | 'locked';

/** The lock as the database knows it; undefined where none is set. @throws StoreError */
export async function lockRecord(): Promise<LockRecord | undefined> {
  const lock = await read(['lock'], (tx) => tx.objectStore('lock').get('lock'));
  return lock?.key === 'lock' ? lock : undefined;
}

/** How the lock stands. Personal things may be shown unless it is `locked`. @throws StoreError */
export async function lockState(): Promise<LockState> {
  const lock = await lockRecord();
  if (!lock) return 'none';
  const { heldKeys } = await import('./held-keys.ts');
  const held = await heldKeys();
  return held?.some(({ id }) => id === lock.current.id) ? 'open' : 'locked';
}
