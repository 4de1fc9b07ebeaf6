// When to speak of a copy: after a month of new entries that lie in this browser alone. Quietly, and not again soon where it was put off.
import { announce } from './changes.ts';
import { read, write } from './database.ts';
import type { CopyMark } from './upkeep.ts';

const DAY = 86_400_000;
const MONTH = 30 * DAY;
const LATER = 14 * DAY;

/** Whether check-ins or pages of a month ago are in no copy yet. @param now milliseconds since 1970 @throws StoreError */
export function copyIsDue(now: number): Promise<boolean> {
  return read(['upkeep', 'checkins', 'journal'], async (tx) => {
    const mark = await markOf(tx.objectStore('upkeep').get('copy'));
    if (mark.laterUntil !== undefined && now < mark.laterUntil) return false;
    // A folder in step is a copy too.
    const folder = await tx.objectStore('upkeep').get('folder');
    if (folder?.key === 'folder' && now - (folder.syncedAt ?? 0) < MONTH) return false;
    const since = IDBKeyRange.lowerBound(mark.savedAt ?? 0);
    const [checkin, page] = [
      await tx.objectStore('checkins').index('at').openCursor(since),
      await tx.objectStore('journal').index('at').openCursor(since),
    ];
    const times = [checkin?.value.at ?? now, page?.value.at ?? now];
    return now - Math.min(...times) >= MONTH;
  });
}

/** Notes that everything was copied out. @throws StoreError */
export function noteCopy(now: number): Promise<void> {
  return note({ savedAt: now });
}

/** Says nothing of it for two weeks. @throws StoreError */
export function putOffCopy(now: number): Promise<void> {
  return note({ laterUntil: now + LATER });
}

async function note(change: Partial<CopyMark>): Promise<void> {
  await write(['upkeep'], async (tx) => {
    const store = tx.objectStore('upkeep');
    await store.put({ ...(await markOf(store.get('copy'))), ...change });
  });
  announce('upkeep');
}

async function markOf(found: Promise<unknown>): Promise<CopyMark> {
  return ((await found) as CopyMark | undefined) ?? { key: 'copy' };
}
