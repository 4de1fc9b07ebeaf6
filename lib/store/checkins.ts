// Check-ins: how a person was, in their own words, several a day if they like.
import * as v from 'valibot';
import { announce } from './changes.ts';
import { read, write } from './database.ts';
import { StoreError } from './errors.ts';
import type { CheckinId, LocalDay } from './ids.ts';

export interface Checkin {
  id: CheckinId;
  /** When it was, in milliseconds since 1970. */
  at: number;
  /** The day it belongs to, which for one filled in later is not the day it was written. */
  day: LocalDay;
  /** −1 unpleasant to 1 pleasant. */
  valence: number;
  /** −1 low energy to 1 high energy. */
  arousal: number;
  emotions: string[];
  /** Where or how the body shows it. */
  body?: string;
  /** What it is about: people, work, … or the person's own. */
  tags: string[];
  note?: string;
  updatedAt: number;
}

const axis = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

const CheckinShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  at: time,
  day: v.pipe(v.string(), v.isoDate()),
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
 * @throws StoreError `invalid` for anything that is not a check-in, else what the database says
 */
export async function saveCheckin(checkin: Checkin): Promise<void> {
  const checked = v.safeParse(CheckinShape, checkin);
  if (!checked.success) throw new StoreError('invalid', checked.issues.map((issue) => v.getDotPath(issue)).join(', '));
  await write(['checkins'], (tx) => tx.objectStore('checkins').put(checkin));
  announce('checkins');
}

/** Deletes a check-in for good. @throws StoreError */
export async function deleteCheckin(id: CheckinId): Promise<void> {
  await write(['checkins'], (tx) => tx.objectStore('checkins').delete(id));
  announce('checkins');
}

/** The check-ins from one day to another, both included, oldest first. @throws StoreError */
export async function listCheckins(from: LocalDay, to: LocalDay): Promise<Checkin[]> {
  const found = await read(['checkins'], (tx) => tx.objectStore('checkins').index('day').getAll(IDBKeyRange.bound(from, to)));
  return found.sort((a, b) => a.at - b.at);
}

/** The latest check-in before a day; undefined where there is none. @throws StoreError */
export function lastCheckinBefore(day: LocalDay): Promise<Checkin | undefined> {
  return read(['checkins'], async (tx) => {
    const cursor = await tx.objectStore('checkins').index('day').openCursor(IDBKeyRange.upperBound(day, true), 'prev');
    return cursor?.value;
  });
}
