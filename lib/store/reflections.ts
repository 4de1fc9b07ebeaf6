// Reflections that were kept: where somebody stood on a day on the two lines of attachment research, in one bond or in general, and how
// unsure that was. The single answers are not kept.
import * as v from 'valibot';
import { announce } from './changes.ts';
import { checkShape } from './check-shape.ts';
import { read, write } from './database.ts';
import { askForDurableStorage } from './durable.ts';
import type { LocalDay, ReflectionId } from './ids.ts';

/** 1 to 7 on a line, and half of the stretch in which one may as well stand. */
interface KeptStanding {
  at: number;
  spread: number;
}

export interface Reflection {
  id: ReflectionId;
  at: number;
  day: LocalDay;
  /** About whom, as the person calls them; left out where it is about their bonds in general. */
  bond?: string;
  /** Worry about being left (attachment anxiety). */
  worry: KeptStanding;
  /** Distance from closeness (attachment avoidance). */
  distance: KeptStanding;
}

/** The longest name of a bond. */
export const BOND_LENGTH = 80;

const standing = v.strictObject({
  at: v.pipe(v.number(), v.minValue(1), v.maxValue(7)),
  spread: v.pipe(v.number(), v.minValue(0), v.maxValue(7)),
});
/** What a kept reflection has to be. */
export const ReflectionShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  at: v.pipe(v.number(), v.finite(), v.minValue(0)),
  day: v.pipe(v.string(), v.isoDate()),
  bond: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(BOND_LENGTH))),
  worry: standing,
  distance: standing,
});

/**
 * Keeps a reflection. Also brings a deleted one back.
 * @throws StoreError `invalid` for anything that is not one, else what the database says
 */
export async function saveReflection(reflection: Reflection): Promise<void> {
  checkShape(ReflectionShape, reflection);
  await write(['reflections'], (tx) => tx.objectStore('reflections').put(reflection));
  askForDurableStorage();
  announce('reflections');
}

/** Deletes a reflection for good. @throws StoreError */
export async function deleteReflection(id: ReflectionId): Promise<void> {
  await write(['reflections'], (tx) => tx.objectStore('reflections').delete(id));
  announce('reflections');
}

/** Every reflection, oldest first. @throws StoreError */
export function listReflections(): Promise<Reflection[]> {
  return read(['reflections'], (tx) => tx.objectStore('reflections').index('at').getAll());
}
