// Profiles as earlier versions of Tend left them, planted in a real browser; and what becomes of them, by the same migrations, in memory.
import { openDB } from 'idb';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { read } from '#lib/store/database.ts';
import { DATABASE, type StoreName } from '#lib/store/schema.ts';
import { freshDatabase, type Profile, restore, savedProfile } from '../store/fresh-database.ts';

interface StoreShape {
  name: string;
  keyPath: string | string[];
  indexes: { name: string; keyPath: string | string[] }[];
}

/** The stores a version had. */
async function shapeOf(version: number): Promise<StoreShape[]> {
  await freshDatabase();
  await restore({ version, stores: {} });
  const db = await openDB(DATABASE);
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names);
  const shape = names.map((name) => {
    const { keyPath, indexNames } = tx.objectStore(name);
    const indexes = [...indexNames].map((index) => ({ name: index, keyPath: tx.objectStore(name).index(index).keyPath as string }));
    return { name, keyPath: keyPath as string, indexes };
  });
  db.close();
  return shape;
}

/** What the profile of that version is today. */
export async function broughtOver(version: number): Promise<Record<string, object[]>> {
  await freshDatabase();
  const profile = savedProfile(version);
  await restore(profile);
  const stores = Object.keys(profile.stores) as StoreName[];
  return read(stores, async (tx) =>
    Object.fromEntries(await Promise.all(stores.map(async (store) => [store, await tx.objectStore(store).getAll()]))),
  );
}

/**
 * Puts a profile in the place of whatever the browser has. From a page of the extension that runs none of its code.
 * @param as the version to say it is; its own, unless told otherwise
 */
export async function plant(page: Page, profile: Profile, as = profile.version): Promise<void> {
  const shape = await shapeOf(profile.version);
  await page.evaluate(
    ({ stores, records, version }) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('tend');
        const request = indexedDB.open('tend', version);
        request.onerror = () => reject(request.error);
        request.onupgradeneeded = () => {
          for (const { name, keyPath, indexes } of stores) {
            const store = request.result.createObjectStore(name, { keyPath });
            for (const index of indexes) store.createIndex(index.name, index.keyPath);
            for (const record of records[name] ?? []) store.put(record);
          }
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    { stores: shape, records: profile.stores as Record<string, object[]>, version: as },
  );
}

/** Waits until the database is of that version. */
export async function versionIs(page: Page, version: number): Promise<void> {
  const look = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open('tend');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            request.result.close();
            resolve(request.result.version);
          };
        }),
    );
  await expect.poll(look, { timeout: 30_000 }).toBe(version);
}
