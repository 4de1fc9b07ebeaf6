// What Tend has learned about when to speak: today's count, and for each pattern how welcome a word is. No draft, no person, no place.
import * as v from 'valibot';
import { PATTERN_IDS, type PatternId } from '../vocabulary/ids.ts';
import { announce } from './changes.ts';
import { read, write } from './database.ts';
import { StoreError } from './errors.ts';
import type { LocalDay } from './ids.ts';

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
  patterns: Partial<Record<PatternId, PatternMemory>>;
}

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
export const MemoryShape = v.strictObject({
  key: v.literal('memory'),
  day: v.pipe(v.string(), v.isoDate()),
  prompts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  patterns: v.record(
    v.picklist(PATTERN_IDS),
    v.strictObject({ reluctance: v.pipe(v.number(), v.minValue(0)), reluctantAt: time, seenAt: time, easedUntil: time }),
  ),
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
  await write(['policy'], async (tx) => {
    const store = tx.objectStore('policy');
    const memory = next(await store.get('memory'));
    const checked = v.safeParse(MemoryShape, memory);
    if (!checked.success) throw new StoreError('invalid', checked.issues.map((issue) => v.getDotPath(issue)).join(', '));
    await store.put(memory);
  });
  announce('policy');
}

/** Forgets how welcome each pattern is; today's count stays. @throws StoreError */
export async function forgetLearned(): Promise<void> {
  await write(['policy'], async (tx) => {
    const store = tx.objectStore('policy');
    const before = await store.get('memory');
    if (before) await store.put({ ...before, patterns: {} });
  });
  announce('policy');
}
