// Everything that is kept, as it is at one moment.
import type { IDBPTransaction } from 'idb';
import { read } from '../database.ts';
import type { StoreName, TendSchema } from '../schema.ts';
import { KEPT_STORES, type Kept, nothing } from './rules.ts';

/** Every kept record, as the transaction sees them. */
export async function readAll(tx: IDBPTransaction<TendSchema, StoreName[], 'readonly' | 'readwrite'>): Promise<Kept> {
  const kept = nothing();
  const lists = await Promise.all(KEPT_STORES.map(async (store) => [store, await tx.objectStore(store).getAll()] as const));
  return Object.assign(kept, Object.fromEntries(lists));
}

/** Every kept record, all as of the same moment. @throws StoreError */
export function readEverything(): Promise<Kept> {
  return read(KEPT_STORES, readAll);
}
