// What a person has begun and not yet kept. A popup closes at the first click elsewhere: their words are here when it opens again.
import { read, write } from './database.ts';
import type { LocalDay } from './ids.ts';

/** A check-in as far as it has come. */
export interface CheckinDraft {
  key: 'checkin';
  day: LocalDay;
  valence: number;
  arousal: number;
  emotions: string[];
  body: string;
  tags: string[];
  note: string;
  updatedAt: number;
}

/** The begun check-in, if there is one. @throws StoreError */
export function readDraft(): Promise<CheckinDraft | undefined> {
  return read(['drafts'], (tx) => tx.objectStore('drafts').get('checkin'));
}

/** Keeps what has been begun, over what was begun before. @throws StoreError */
export async function saveDraft(draft: CheckinDraft): Promise<void> {
  await write(['drafts'], (tx) => tx.objectStore('drafts').put(draft));
}

/** Lets go of it. @throws StoreError */
export async function dropDraft(): Promise<void> {
  await write(['drafts'], (tx) => tx.objectStore('drafts').delete('checkin'));
}
