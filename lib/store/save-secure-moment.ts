// Keeping and deleting secure moments.
import * as v from 'valibot';
import { besideNewer } from './beside-newer.ts';
import { announce } from './changes.ts';
import { checkShape } from './check-shape.ts';
import { write } from './database.ts';
import { askForDurableStorage } from './durable.ts';
import { newId, type SecureMomentId } from './ids.ts';
import type { SecureMoment } from './secure-moments.ts';

/** The longest one: a few lines. */
export const SECURE_MOMENT_LENGTH = 400;

/** What a secure moment has to be. */
export const SecureMomentShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(SECURE_MOMENT_LENGTH)),
  updatedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/** A new one, not kept yet. */
export function newSecureMoment(text: string, now: number): SecureMoment {
  return { id: newId<SecureMomentId>(), text, updatedAt: now };
}

/**
 * Keeps one, new or changed. Also brings a deleted one back.
 * @param began it as the form read it: newer words that came since stay, and this is kept beside them
 * @throws StoreError `invalid` for anything that is not one, else what the database says
 */
export async function saveSecureMoment(moment: SecureMoment, began?: SecureMoment): Promise<void> {
  checkShape(SecureMomentShape, moment);
  await write(['secureMoments'], async (tx) => {
    const store = tx.objectStore('secureMoments');
    await store.put(besideNewer('secureMoments', moment, await store.get(moment.id), began));
  });
  askForDurableStorage();
  announce('secureMoments');
}

/** Deletes one for good. @throws StoreError */
export async function deleteSecureMoment(id: SecureMomentId): Promise<void> {
  await write(['secureMoments'], (tx) => tx.objectStore('secureMoments').delete(id));
  announce('secureMoments');
}
