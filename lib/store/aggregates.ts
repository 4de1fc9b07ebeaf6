// A row a day with what that day came to, so that looking back over years costs days and not records. A row is counted anew in the same
// transaction as whatever changes its records: it cannot drift. Rows are made from the records alone, so a copy need not hold them.
import type { IDBPTransaction } from 'idb';
import type { Practice } from '../vocabulary/practices.ts';
import { type CheckinCounts, countCheckins, countMoments, countPages, countPractices, type MomentCounts } from './count-day.ts';
import type { LocalDay } from './ids.ts';
import type { StoreName, TendSchema } from './schema.ts';

/** What a day came to. A part is missing where the day has no such record: missing is not zero. */
export interface DayAggregate {
  day: LocalDay;
  checkins?: CheckinCounts;
  moments?: MomentCounts;
  /** Journal pages. */
  journal?: number;
  practices?: Practice[];
}

export const COUNTED_STORES = ['checkins', 'moments', 'journal', 'practices'] as const;
export type CountedStore = (typeof COUNTED_STORES)[number];
type Writing = IDBPTransaction<TendSchema, StoreName[], 'readwrite' | 'versionchange'>;

const COUNT: { [Store in CountedStore]: (records: TendSchema[Store]['value'][]) => DayAggregate[Store] } = {
  checkins: countCheckins,
  moments: countMoments,
  journal: countPages,
  practices: countPractices,
};

/** Past this many days, counting all of it at once is quicker than day by day. */
const MANY = 40;

function recordsOf(tx: Writing, store: CountedStore, day: LocalDay): Promise<object[]> {
  if (store === 'practices') return tx.objectStore('practices').getAll(IDBKeyRange.bound([day], [day, []]));
  return tx.objectStore(store).index('day').getAll(day);
}

/**
 * Counts one store's part of these days anew. Belongs at the end of every transaction that changed such records; `undefined` days are passed over.
 * The transaction needs `aggregates` beside the store.
 */
export async function recount(tx: Writing, store: CountedStore, days: Iterable<LocalDay | undefined>): Promise<void> {
  const distinct = [...new Set(days)].filter((day) => day !== undefined);
  if (distinct.length > MANY) return rebuildStore(tx, store);
  const rows = tx.objectStore('aggregates');
  for (const day of distinct) {
    const part = COUNT[store]((await recordsOf(tx, store, day)) as never[]);
    const row = { ...((await rows.get(day)) ?? { day }), [store]: part };
    await keep(tx, row);
  }
}

/** Counts everything anew. The transaction needs `aggregates` and every counted store. */
export async function rebuildAggregates(tx: Writing): Promise<void> {
  for (const store of COUNTED_STORES) await rebuildStore(tx, store);
}

async function rebuildStore(tx: Writing, store: CountedStore): Promise<void> {
  const [records, rows] = await Promise.all([tx.objectStore(store).getAll(), tx.objectStore('aggregates').getAll()]);
  const byDay = Map.groupBy<LocalDay, { day: LocalDay }>(records, ({ day }) => day);
  const before = new Map(rows.map((row) => [row.day, row]));
  await Promise.all(
    [...new Set([...before.keys(), ...byDay.keys()])].map(async (day) => {
      await keep(tx, { ...(before.get(day) ?? { day }), [store]: COUNT[store]((byDay.get(day) ?? []) as never[]) });
    }),
  );
}

/** Puts a row without its empty parts; one with nothing left goes. */
async function keep(tx: Writing, row: DayAggregate): Promise<void> {
  const parts = Object.entries(row).filter(([, part]) => part !== undefined);
  if (parts.length > 1) await tx.objectStore('aggregates').put(Object.fromEntries(parts) as unknown as DayAggregate);
  else await tx.objectStore('aggregates').delete(row.day);
}
