// Records put straight into the database of a page, as earlier weeks would have left them.
import type { Page } from 'playwright-core';

/** Puts the records into their stores. The page has to have opened the database before. */
export async function keepRecords(page: Page, stores: Record<string, object[]>): Promise<void> {
  await page.evaluate(async (given) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('tend');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const change = db.transaction(Object.keys(given), 'readwrite');
    for (const [store, records] of Object.entries(given)) for (const record of records) change.objectStore(store).put(record);
    await new Promise((resolve, reject) => {
      change.oncomplete = resolve;
      change.onerror = () => reject(change.error);
    });
    db.close();
  }, stores);
}

/** So many days ago at this hour, as `at` and `day`. */
export function daysAgo(days: number, hour: number): { at: number; day: string } {
  const date = new Date();
  date.setDate(date.getDate() - days);
  date.setHours(hour, 0, 0, 0);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return { at: date.getTime(), day };
}
