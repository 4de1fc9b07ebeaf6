// Keeping, pausing and deleting a person's own affirmations.
import * as v from 'valibot';
import { besideNewer } from './beside-newer.ts';
import { announce } from './changes.ts';
import { checkShape } from './check-shape.ts';
import { write } from './database.ts';
import { askForDurableStorage } from './durable.ts';
import type { OwnAffirmation } from './own-affirmations.ts';

/** The longest one, to be taken in at a glance. */
export const OWN_AFFIRMATION_LENGTH = 160;

/** What an own affirmation has to be. */
export const OwnAffirmationShape = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^own-[0-9a-f-]{36}$/)),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(OWN_AFFIRMATION_LENGTH)),
  paused: v.boolean(),
  updatedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/** A new one, not kept yet. */
export function newOwnAffirmation(text: string, now: number): OwnAffirmation {
  return { id: `own-${crypto.randomUUID()}`, text, paused: false, updatedAt: now };
}

/**
 * Keeps one, new or changed. Also brings a deleted one back.
 * @param began it as the form read it: newer words that came since stay, and this is kept beside them
 * @throws StoreError `invalid` for anything that is not one, else what the database says
 */
export async function saveOwnAffirmation(own: OwnAffirmation, began?: OwnAffirmation): Promise<void> {
  checkShape(OwnAffirmationShape, own);
  await write(['ownAffirmations'], async (tx) => {
    const store = tx.objectStore('ownAffirmations');
    await store.put(besideNewer('ownAffirmations', own, await store.get(own.id), began));
  });
  askForDurableStorage();
  announce('ownAffirmations');
}

/** Deletes one for good. @throws StoreError */
export async function deleteOwnAffirmation(id: string): Promise<void> {
  await write(['ownAffirmations'], (tx) => tx.objectStore('ownAffirmations').delete(id));
  announce('ownAffirmations');
}
