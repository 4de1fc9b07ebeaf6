// What a person makes of each affirmation: how true it feels, and whether it is one of theirs.
import { announce } from './changes.ts';
import { read, write } from './database.ts';

/** How true an affirmation feels: 0 not at all, 4 fully. */
export type Rating = 0 | 1 | 2 | 3 | 4;

export interface AffirmationMark {
  /** The affirmation's id. */
  id: string;
  favourite: boolean;
  rating?: Rating;
  /** The first rating there was, once there is another. */
  first?: Rating;
  updatedAt: number;
}

/** Every mark, by affirmation id. @throws StoreError */
export async function listAffirmationMarks(): Promise<Map<string, AffirmationMark>> {
  const marks = await read(['affirmations'], (tx) => tx.objectStore('affirmations').getAll());
  return new Map(marks.map((mark) => [mark.id, mark]));
}

/** Changes part of a mark, leaving the rest as it is; two pages changing different parts both count. @throws StoreError */
export async function markAffirmation(id: string, change: { favourite?: boolean; rating?: Rating }, now: number): Promise<void> {
  await write(['affirmations'], async (tx) => {
    const store = tx.objectStore('affirmations');
    const before = await store.get(id);
    const first = before?.first ?? before?.rating;
    const again = change.rating !== undefined && first !== undefined;
    await store.put({ favourite: false, ...before, ...change, ...(again && { first }), id, updatedAt: now });
  });
  announce('affirmations');
}
