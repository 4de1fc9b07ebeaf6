// Deleting for good: what belongs to a span of days, or everything. One transaction each: all of it goes, or none.
import { announce } from '../changes.ts';
import { read, write } from '../database.ts';
import type { LocalDay } from '../ids.ts';
import type { StoreName } from '../schema.ts';
import { readAll, readEverything } from './read-all.ts';
import { KEPT_STORES, type Kept, type KeptStore, ruleOf } from './rules.ts';

const ALL: StoreName[] = [...KEPT_STORES, 'drafts', 'upkeep', 'versions', 'aggregates', 'lock'];

/** How many records each store holds. */
export type Tally = Record<KeptStore, number>;

/** How much is kept. @throws StoreError */
export async function tallyEverything(): Promise<Tally> {
  return tally(await readEverything());
}

/** How much belongs to the days from one to another, both included. @throws StoreError */
export function tallyDays(from: LocalDay, to: LocalDay): Promise<Tally> {
  return read(KEPT_STORES, async (tx) => tally(within(await readAll(tx), from, to)));
}

/** Deletes what belongs to the days from one to another, both included, for good. People and choices have no day and stay. @throws StoreError */
export async function deleteDays(from: LocalDay, to: LocalDay): Promise<void> {
  await write(ALL, async (tx) => {
    const leaving = within(await readAll(tx), from, to);
    for (const store of KEPT_STORES) {
      const { key } = ruleOf(store);
      await Promise.all(leaving[store].map(async (record) => tx.objectStore(store).delete(key(record) as never)));
    }
    await tx.objectStore('aggregates').delete(IDBKeyRange.bound(from, to));
    const draft = await tx.objectStore('drafts').get('checkin');
    if (draft && draft.day >= from && draft.day <= to) await tx.objectStore('drafts').delete('checkin');
  });
  announce(...ALL);
}

/** Deletes everything for good, also what was begun and the choices made. @throws StoreError */
export async function deleteEverything(): Promise<void> {
  await write(ALL, (tx) => Promise.all(ALL.map(async (store) => tx.objectStore(store).clear())));
  announce(...ALL);
}

function tally(kept: Kept): Tally {
  return Object.fromEntries(KEPT_STORES.map((store) => [store, kept[store].length])) as Tally;
}

function within(kept: Kept, from: LocalDay, to: LocalDay): Kept {
  const belongs = (store: KeptStore) => {
    const { day } = ruleOf(store);
    return (record: object) => day !== undefined && day(record) >= from && day(record) <= to;
  };
  return Object.fromEntries(KEPT_STORES.map((store) => [store, (kept[store] as object[]).filter(belongs(store))])) as unknown as Kept;
}
