// Which of the daily practices were done on a day. A mark says that it was done, nothing of what it held; there are no streaks to lose.
import type { Practice } from '../vocabulary/practices.ts';
import { recount } from './aggregates.ts';
import { announce } from './changes.ts';
import { read, write } from './database.ts';
import type { LocalDay } from './ids.ts';

export interface PracticeMark {
  day: LocalDay;
  practice: Practice;
  /** When it was last done that day. */
  at: number;
}

/** The marks from one day to another, both included. @throws StoreError */
export function listPracticeMarks(from: LocalDay, to: LocalDay): Promise<PracticeMark[]> {
  return read(['practices'], (tx) => tx.objectStore('practices').getAll(IDBKeyRange.bound([from], [to, []])));
}

/** Marks a practice as done on a day. Twice is once. @throws StoreError */
export async function markPractice(day: LocalDay, practice: Practice, at: number): Promise<void> {
  await write(['practices', 'aggregates'], async (tx) => {
    await tx.objectStore('practices').put({ day, practice, at });
    await recount(tx, 'practices', [day]);
  });
  announce('practices');
}

/** Takes a mark back. @throws StoreError */
export async function unmarkPractice(day: LocalDay, practice: Practice): Promise<void> {
  await write(['practices', 'aggregates'], async (tx) => {
    await tx.objectStore('practices').delete([day, practice]);
    await recount(tx, 'practices', [day]);
  });
  announce('practices');
}
