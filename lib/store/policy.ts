// What Tend has learned about when to speak: today's count, for each pattern how welcome a word is, and the phrases the person never
// wants flagged. No draft, no person, no place.
import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { PATTERN_IDS, type PatternId } from '../vocabulary/ids.ts';
import { announce } from './changes.ts';
import { checkShape } from './check-shape.ts';
import { read, write } from './database.ts';
import type { LocalDay } from './ids.ts';
import type { StoreName, TendSchema } from './schema.ts';

/** One pattern, as the person has met it. */
export interface PatternMemory {
  /** How unwelcome a word about it was when that was last said, and when: it fades. */
  reluctance: number;
  reluctantAt: number;
  /** When it was last in a draft. */
  seenAt: number;
  /** After a long absence a card waits until this time; before it, there are notes. */
  easedUntil: number;
}

export interface PolicyMemory {
  key: 'memory';
  /** The day the count is of. */
  day: LocalDay;
  /** Cards opened that day. */
  prompts: number;
  /** The last of them, by a random id. */
  card?: string;
  patterns: Partial<Record<PatternId, PatternMemory>>;
  /** Words the person wants to hear nothing about, as they chose them. */
  phrases?: string[];
  /** A heated message that went out as it was: when, and its main pattern. Until words to mend were offered. */
  sent?: { at: number; pattern: PatternId };
  /** When a secure message was last affirmed, and how often that day. */
  affirmed?: { at: number; times: number };
  /** Offers to remember a commitment that day. */
  offers?: number;
  /** When the first hold ever explained itself. */
  heldAt?: number;
}

const HOUR = 3_600_000;
/** Words to mend come once it is quieter, and while it still matters. */
const MEND_AFTER = 3 * HOUR;
const MEND_UNTIL = 72 * HOUR;

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
export const MemoryShape = v.strictObject({
  key: v.literal('memory'),
  day: v.pipe(v.string(), v.isoDate()),
  prompts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  card: v.optional(v.pipe(v.string(), v.uuid())),
  patterns: v.record(
    v.picklist(PATTERN_IDS),
    v.strictObject({ reluctance: v.pipe(v.number(), v.minValue(0)), reluctantAt: time, seenAt: time, easedUntil: time }),
  ),
  phrases: v.optional(v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(80))), v.maxLength(200))),
  sent: v.optional(v.strictObject({ at: time, pattern: v.picklist(PATTERN_IDS) })),
  affirmed: v.optional(v.strictObject({ at: time, times: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
  offers: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  heldAt: v.optional(time),
});

/** A memory of nothing. */
export function freshMemory(day: LocalDay): PolicyMemory {
  return { key: 'memory', day, prompts: 0, patterns: {} };
}

/** What was learned; undefined where nothing was yet. @throws StoreError */
export function policyMemory(): Promise<PolicyMemory | undefined> {
  return read(['policy'], (tx) => tx.objectStore('policy').get('memory'));
}

/**
 * Learns: `next` gets what is known and gives what is known then. Two writers both count.
 * @throws StoreError `invalid` where that is not a memory, else what the database says
 */
export async function learnPolicy(next: (before: PolicyMemory | undefined) => PolicyMemory): Promise<void> {
  await write(['policy'], (tx) => learnIn(tx, next));
  announce('policy');
}

/** Learns within a transaction that has `policy`, so that what is learned and what it is learned from are kept together. @throws StoreError `invalid` */
export async function learnIn(
  tx: IDBPTransaction<TendSchema, StoreName[], 'readwrite'>,
  next: (before: PolicyMemory | undefined) => PolicyMemory,
): Promise<void> {
  const store = tx.objectStore('policy');
  const memory = next(await store.get('memory'));
  checkShape(MemoryShape, memory);
  await store.put(memory);
}

/**
 * The pattern of a message that may want mending now; undefined where there is none. It is asked for once: then it is forgotten.
 * @throws StoreError
 */
export async function takeSent(now: number): Promise<PatternId | undefined> {
  const memory = await policyMemory();
  if (!memory?.sent || now - memory.sent.at < MEND_AFTER) return undefined;
  const { at, pattern } = memory.sent;
  await learnPolicy((before = memory) => {
    const { sent, ...rest } = before;
    return sent && sent.at > at ? before : rest;
  });
  return now - at < MEND_UNTIL ? pattern : undefined;
}

/** Lets a phrase be flagged again. @throws StoreError */
export async function flagAgain(phrase: string): Promise<void> {
  await write(['policy'], async (tx) => {
    const store = tx.objectStore('policy');
    const before = await store.get('memory');
    if (before?.phrases) await store.put({ ...before, phrases: before.phrases.filter((other) => other !== phrase) });
  });
  announce('policy');
}

/** Forgets how welcome each pattern is; today's count and the chosen phrases stay. @throws StoreError */
export async function forgetLearned(): Promise<void> {
  await write(['policy'], async (tx) => {
    const store = tx.objectStore('policy');
    const before = await store.get('memory');
    if (before) await store.put({ ...before, patterns: {} });
  });
  announce('policy');
}
