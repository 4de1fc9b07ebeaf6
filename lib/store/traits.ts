// A look at oneself by the six traits, now and then: how true they felt that day. One look a day; looks are never compared with others'.
import * as v from 'valibot';
import { TRAITS, type Trait } from '../vocabulary/traits.ts';
import { announce } from './changes.ts';
import { checkShape } from './check-shape.ts';
import { read, write } from './database.ts';
import { askForDurableStorage } from './durable.ts';
import type { LocalDay } from './ids.ts';

export interface TraitLook {
  day: LocalDay;
  /** How true each trait felt, 0 not yet to 4 very. */
  scores: Record<Trait, number>;
  updatedAt: number;
}

const score = v.pipe(v.number(), v.minValue(0), v.maxValue(4));
export const TraitLookShape = v.strictObject({
  day: v.pipe(v.string(), v.isoDate()),
  scores: v.strictObject(Object.fromEntries(TRAITS.map((trait) => [trait, score])) as Record<Trait, typeof score>),
  updatedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/**
 * Keeps a look; a second one on the same day takes the place of the first.
 * @throws StoreError `invalid` for anything that is not one, else what the database says
 */
export async function saveTraitLook(look: TraitLook): Promise<void> {
  checkShape(TraitLookShape, look);
  await write(['traits'], (tx) => tx.objectStore('traits').put(look));
  askForDurableStorage();
  announce('traits');
}

/** Every look, oldest first. @throws StoreError */
export function listTraitLooks(): Promise<TraitLook[]> {
  return read(['traits'], (tx) => tx.objectStore('traits').getAll());
}

/** Deletes the look of a day for good. @throws StoreError */
export async function deleteTraitLook(day: LocalDay): Promise<void> {
  await write(['traits'], (tx) => tx.objectStore('traits').delete(day));
  announce('traits');
}
