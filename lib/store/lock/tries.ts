// The wait after wrong passphrases: it grows, and is kept in the database, so that closing the browser does not end it.
import { read, write } from '../database.ts';
import type { LockTries } from './lock-record.ts';

/** So many slips cost nothing. */
const FREE = 3;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 3_600_000;

/** How long one waits after so many wrong tries in a row: 5 s after the third, twice as long after each further one, an hour at most. */
export function waitAfter(failed: number): number {
  return failed < FREE ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (failed - FREE), LONGEST_WAIT_MS);
}

/** How many milliseconds are left to wait before the next try. @throws StoreError */
export async function waitLeft(now = Date.now()): Promise<number> {
  return left(await read(['lock'], async (tx) => tries(await tx.objectStore('lock').get('tries'))), now);
}

/**
 * Counts a try as wrong before it is made, so that a browser that is killed in the middle has counted it.
 * @returns how many milliseconds there are to wait first; 0 where it may be made, and was counted
 * @throws StoreError
 */
export function beginTry(now = Date.now()): Promise<number> {
  return write(['lock'], async (tx) => {
    const store = tx.objectStore('lock');
    const before = tries(await store.get('tries'));
    const wait = left(before, now);
    if (wait === 0) await store.put({ key: 'tries', failed: before.failed + 1, at: now });
    return wait;
  });
}

/** The last try was right. @throws StoreError */
export async function forgetTries(): Promise<void> {
  await write(['lock'], (tx) => tx.objectStore('lock').delete('tries'));
}

function tries(found: { key: string } | undefined): LockTries {
  return found?.key === 'tries' ? (found as LockTries) : { key: 'tries', failed: 0, at: 0 };
}

function left({ failed, at }: LockTries, now: number): number {
  const wait = waitAfter(failed);
  // A clock that was set back makes no longer wait than the whole one.
  return Math.max(0, Math.min(at + wait - now, wait));
}
