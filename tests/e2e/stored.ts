// What a page of Tend's finds in the database.
import type { Page } from 'playwright-core';

/** All that lies in the database, without what is only about today's affirmation. */
export const stored = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Record<string, unknown[]>>((resolve, reject) => {
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
      }),
  );
