// My triggers: what sets somebody off, what their body does then, what they usually do, and what they mean to do instead. If-then cards,
// in their own words; implementation intentions (Gollwitzer 1999).
import * as v from 'valibot';
import { PATTERN_IDS, type PatternId } from '../vocabulary/ids.ts';
import { besideNewer } from './beside-newer.ts';
import { announce } from './changes.ts';
import { checkShape } from './check-shape.ts';
import { read, write } from './database.ts';
import { askForDurableStorage } from './durable.ts';
import { newId, type TriggerId } from './ids.ts';

/** protest: one reaches, chases or fights for the bond · deactivate: one pulls away and shuts feelings off. */
export const TRIGGER_RESPONSES = ['protest', 'deactivate'] as const;
export type TriggerResponse = (typeof TRIGGER_RESPONSES)[number];

/** The longest a line of a card may be: it has to be read at a glance. */
export const TRIGGER_LENGTH = 200;

export interface Trigger {
  id: TriggerId;
  /** What sets me off. Goes on after "When". */
  cue: string;
  /** What my body does. */
  body?: string;
  /** What I usually do, in words. */
  usual?: string;
  /** Which way that goes. */
  response?: TriggerResponse;
  /** What I will do instead. Goes on after "I". */
  instead: string;
  /** The patterns in a draft at which the card may show. */
  patterns: PatternId[];
  updatedAt: number;
}

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(TRIGGER_LENGTH));
/** What a card has to be. */
export const TriggerShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  cue: line,
  body: v.optional(line),
  usual: v.optional(line),
  response: v.optional(v.picklist(TRIGGER_RESPONSES)),
  instead: line,
  patterns: v.array(v.picklist(PATTERN_IDS)),
  updatedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/** A blank card, not kept yet. */
export function newTrigger(now: number, begin: Partial<Trigger> = {}): Trigger {
  return { id: newId<TriggerId>(), cue: '', instead: '', patterns: [], updatedAt: now, ...begin };
}

/**
 * Keeps a card, new or changed. Also brings a deleted one back.
 * @param began the card as the form read it: newer words that came since stay, and this is kept beside them
 * @throws StoreError `invalid` for anything that is not a card, else what the database says
 */
export async function saveTrigger(trigger: Trigger, began?: Trigger): Promise<void> {
  checkShape(TriggerShape, trigger);
  await write(['triggers'], async (tx) => {
    const store = tx.objectStore('triggers');
    await store.put(besideNewer('triggers', trigger, await store.get(trigger.id), began));
  });
  askForDurableStorage();
  announce('triggers');
}

/** Deletes a card for good. @throws StoreError */
export async function deleteTrigger(id: TriggerId): Promise<void> {
  await write(['triggers'], (tx) => tx.objectStore('triggers').delete(id));
  announce('triggers');
}

/** Every card, the one last changed first. @throws StoreError */
export async function listTriggers(): Promise<Trigger[]> {
  const triggers = await read(['triggers'], (tx) => tx.objectStore('triggers').getAll());
  return triggers.sort((a, b) => b.updatedAt - a.updatedAt);
}
