// What a page of Tend's finds in the database.
import type { Page } from 'playwright-core';

/** All that lies in the database, by store. Runs in the browser, sent there as text: it uses nothing from around it. */
export function everyStore(): Promise<Record<string, unknown[]>> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('tend');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const stores = [...db.objectStoreNames];
      const tx = db.transaction(stores);
      const all = stores.map((store) => [store, tx.objectStore(store).getAll()] as const);
      tx.oncomplete = () => {
        db.close();
        resolve(Object.fromEntries(all.map(([store, { result }]) => [store, result])));
      };
    };
  });
}

/** The same, from a page of Tend's. */
export const stored = (page: Page) => page.evaluate(everyStore);
