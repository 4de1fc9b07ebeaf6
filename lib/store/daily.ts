// Which affirmations each day showed: so that today's stays the same all day, on every page, and does not come again too soon.
import { announce } from './changes.ts';
import { read, write } from './database.ts';
import { addDays, type LocalDay } from './ids.ts';

export interface DailyAffirmations {
  day: LocalDay;
  /** In the order they were shown; the last one is today's. Never empty. */
  shown: string[];
}

/** What a day has shown so far; undefined where it has shown nothing yet. @throws StoreError */
export function shownOn(day: LocalDay): Promise<DailyAffirmations | undefined> {
  return read(['daily'], (tx) => tx.objectStore('daily').get(day));
}

/** The ids shown in the days before one, latest first, each once. @throws StoreError */
export async function shownBefore(day: LocalDay, days: number): Promise<string[]> {
  const range = IDBKeyRange.bound(addDays(day, -days), day, false, true);
  const records = await read(['daily'], (tx) => tx.objectStore('daily').getAll(range));
  return [...new Set(records.flatMap((record) => record.shown).reverse())];
}

/**
 * Sets what a day shows next, after `current` (undefined: as the day's first). Where another page was quicker, its choice stands.
 * @returns what the day shows now
 * @throws StoreError
 */
export async function showOn(day: LocalDay, current: string | undefined, next: string): Promise<DailyAffirmations> {
  let changed = false;
  const record = await write(['daily'], async (tx) => {
    const store = tx.objectStore('daily');
    const before = await store.get(day);
    if (before && before.shown.at(-1) !== current) return before;
    const after = { day, shown: [...(before?.shown ?? []), next] };
    await store.put(after);
    changed = true;
    return after;
  });
  if (changed) announce('daily');
  return record;
}
