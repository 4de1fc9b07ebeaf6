// Keeping, changing and deleting check-ins.
import * as v from 'valibot';
import { recount } from './aggregates.ts';
import { besideNewer } from './beside-newer.ts';
import { announce } from './changes.ts';
import { checkShape } from './check-shape.ts';
import type { Checkin } from './checkins.ts';
import { write } from './database.ts';
import { askForDurableStorage } from './durable.ts';
import type { CheckinId } from './ids.ts';

const axis = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

/** What a check-in has to be. */
export const CheckinShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  at: time,
  day: v.pipe(v.string(), v.isoDate()),
  hour: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))),
  valence: axis,
  arousal: axis,
  emotions: v.array(word),
  body: v.optional(word),
  tags: v.array(word),
  note: v.optional(v.string()),
  updatedAt: time,
});

/**
 * Keeps a check-in, new or changed. Also brings a deleted one back.
 * @param began the check-in as the form read it: a newer note that came since stays, and this is kept beside it
 * @throws StoreError `invalid` for anything that is not a check-in, else what the database says
 */
export async function saveCheckin(checkin: Checkin, began?: Checkin): Promise<void> {
  checkShape(CheckinShape, checkin);
  await write(['checkins', 'aggregates'], async (tx) => {
    const store = tx.objectStore('checkins');
    const before = await store.get(checkin.id);
    await store.put(besideNewer('checkins', checkin, before, began));
    await recount(tx, 'checkins', [before?.day, checkin.day]);
  });
  askForDurableStorage();
  announce('checkins');
}

/** Deletes a check-in for good. @throws StoreError */
export async function deleteCheckin(id: CheckinId): Promise<void> {
  await write(['checkins', 'aggregates'], async (tx) => {
    const store = tx.objectStore('checkins');
    const before = await store.get(id);
    await store.delete(id);
    await recount(tx, 'checkins', [before?.day]);
  });
  announce('checkins');
}
