// A database of its own for each test, and profiles as an earlier version of Tend left them.
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { closeDatabase } from '#lib/store/database.ts';
import { MIGRATIONS } from '#lib/store/migrations.ts';
import { DATABASE, type StoreName, type TendSchema } from '#lib/store/schema.ts';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';

export interface Profile {
  version: number;
  stores: Partial<Record<StoreName, object[]>>;
}

/** Leaves the database of the test before behind. */
export async function freshDatabase(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}

/** The profile that schema version left behind. */
export function savedProfile(version: number): Profile {
  return JSON.parse(readFileSync(new URL(`../fixtures/profiles/v${version}.json`, import.meta.url), 'utf8')) as Profile;
}

/** Writes a profile the way its own version did: with the migrations up to it and none after. */
export async function restore(profile: Profile): Promise<void> {
  const db = await openDB<TendSchema>(DATABASE, profile.version, {
    upgrade(database, _old, _new, tx) {
      for (const migrate of MIGRATIONS.slice(0, profile.version)) migrate(database, tx);
    },
  });
  for (const [store, records] of Object.entries(profile.stores)) {
    for (const record of records) await db.put(store as 'moments', record as never);
  }
  db.close();
}
