// Check-ins: how a person was, in their own words, several a day if they like. Writing is in save-checkin.ts: pages that only read stay light.
import { read } from './database.ts';
import type { CheckinId, LocalDay } from './ids.ts';

export interface Checkin {
  id: CheckinId;
  /** When it was, in milliseconds since 1970. */
  at: number;
  /** The day it belongs to, which for one filled in later is not the day it was written. */
  day: LocalDay;
  /** The hour on the person's clock, 0 to 23, wherever they were. Check-ins from before this was noted have none. */
  hour?: number;
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

/** The check-ins from one day to another, both included, oldest first. @throws StoreError */
export async function listCheckins(from: LocalDay, to: LocalDay): Promise<Checkin[]> {
  const found = await read(['checkins'], (tx) => tx.objectStore('checkins').index('day').getAll(IDBKeyRange.bound(from, to)));
  return found.sort((a, b) => a.at - b.at);
}

/** One check-in by its id; undefined where it is no longer there. @throws StoreError */
export function findCheckin(id: CheckinId): Promise<Checkin | undefined> {
  return read(['checkins'], (tx) => tx.objectStore('checkins').get(id));
}

/** The latest check-in before a day; undefined where there is none. @throws StoreError */
export function lastCheckinBefore(day: LocalDay): Promise<Checkin | undefined> {
  return read(['checkins'], async (tx) => {
    const cursor = await tx.objectStore('checkins').index('day').openCursor(IDBKeyRange.upperBound(day, true), 'prev');
    return cursor?.value;
  });
}
