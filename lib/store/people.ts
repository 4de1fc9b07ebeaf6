// My people: a circle of support, as the person sees it.
import * as v from 'valibot';
import { besideNewer } from './beside-newer.ts';
import { announce } from './changes.ts';
import { checkShape } from './check-shape.ts';
import { read, write } from './database.ts';
import { askForDurableStorage } from './durable.ts';
import type { PersonId } from './ids.ts';

export const PERSON_KINDS = ['partner', 'family', 'friend', 'work', 'helper', 'other'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** 0 hardly, 4 very. */
type Scale = 0 | 1 | 2 | 3 | 4;

export interface Person {
  id: PersonId;
  /** A name or nickname. */
  name: string;
  kind: PersonKind;
  /** How it feels with them (after the three of attachment research: is someone there, do they answer, with care?). */
  available: Scale;
  responsive: Scale;
  respectful: Scale;
  /** Not safe to lean on: kept, and never suggested. */
  unsafe: boolean;
  /** How to reach them, in the person's own words. */
  reach: string;
  /** Days between contacts as the person would like it; undefined where they set none. */
  everyDays?: number;
  /** When they were last in touch. */
  contactAt?: number;
  updatedAt: number;
}

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const scale = v.picklist([0, 1, 2, 3, 4]);
/** What a person of the circle has to be. */
export const PersonShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  kind: v.picklist(PERSON_KINDS),
  available: scale,
  responsive: scale,
  respectful: scale,
  unsafe: v.boolean(),
  reach: v.pipe(v.string(), v.maxLength(500)),
  everyDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365))),
  contactAt: v.optional(time),
  updatedAt: time,
});

/**
 * Keeps a person, new or changed. Also brings a removed one back.
 * @param began the person as the form read it: newer words that came since stay, and this is kept beside them
 * @throws StoreError `invalid` for anything that is not one, else what the database says
 */
export async function savePerson(person: Person, began?: Person): Promise<void> {
  checkShape(PersonShape, person);
  await write(['people'], async (tx) => {
    const store = tx.objectStore('people');
    await store.put(besideNewer('people', person, await store.get(person.id), began));
  });
  askForDurableStorage();
  announce('people');
}

/** Removes a person for good. @throws StoreError */
export async function deletePerson(id: PersonId): Promise<void> {
  await write(['people'], (tx) => tx.objectStore('people').delete(id));
  announce('people');
}

/** Everyone, by name. @throws StoreError */
export async function listPeople(): Promise<Person[]> {
  const people = await read(['people'], (tx) => tx.objectStore('people').getAll());
  return people.sort((a, b) => a.name.localeCompare(b.name));
}

/** Notes that there was contact, leaving the rest as it is. @throws StoreError */
export async function markContact(id: PersonId, at: number): Promise<void> {
  await write(['people'], async (tx) => {
    const store = tx.objectStore('people');
    const person = await store.get(id);
    if (person) await store.put({ ...person, contactAt: at, updatedAt: at });
  });
  announce('people');
}
