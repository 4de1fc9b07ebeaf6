// What lies in the database, past the layer that seals.
import { openDB } from 'idb';
import { closeDatabase } from '#lib/store/database.ts';
import { DATABASE } from '#lib/store/schema.ts';

/** Every record of every store, as it lies there. */
export async function rawRecords(): Promise<Record<string, Record<string, unknown>[]>> {
  await closeDatabase();
  const db = await openDB(DATABASE);
  const stores = [...db.objectStoreNames];
  const all = await Promise.all(stores.map(async (store) => [store, await db.getAll(store)] as const));
  db.close();
  return Object.fromEntries(all);
}

/** All of it as text, bytes as characters, to look for words in. */
export async function rawText(): Promise<string> {
  return JSON.stringify(await rawRecords(), (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
}
