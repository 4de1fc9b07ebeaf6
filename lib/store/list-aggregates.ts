// Reading what days came to. Apart from the counting, which every page that writes carries.
import type { DayAggregate } from './aggregates.ts';
import { read } from './database.ts';
import type { LocalDay } from './ids.ts';

/** What the days from one to another, both included, came to, oldest first. A day with nothing has no row. @throws StoreError */
export function listAggregates(from: LocalDay, to: LocalDay): Promise<DayAggregate[]> {
  return read(['aggregates'], (tx) => tx.objectStore('aggregates').getAll(IDBKeyRange.bound(from, to)));
}

/** The first day that holds anything; undefined where nothing is kept yet. @throws StoreError */
export function firstDay(): Promise<LocalDay | undefined> {
  return read(['aggregates'], (tx) => tx.objectStore('aggregates').getKey(IDBKeyRange.lowerBound('' as LocalDay)));
}
