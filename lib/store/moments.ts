// Moments: what a draft carried and what the person chose to do, kept for their own looking back. Never a word of the draft itself.
import * as v from 'valibot';
import { PATTERN_IDS, type PatternId, SECURE_MOVES, type SecureMove } from '../vocabulary/ids.ts';
import { recount } from './aggregates.ts';
import { announce } from './changes.ts';
import { checkShape } from './check-shape.ts';
import { read, write } from './database.ts';
import { type LocalDay, localTime, type MomentId } from './ids.ts';
import { learnIn, type PolicyMemory } from './policy.ts';

/** How one prompt ended. The same kinds as the prompt's own outcomes. */
export const MOMENT_OUTCOMES = [
  'rephrased',
  'undone',
  'quiet',
  'edited',
  'sent-as-is',
  'kept',
  'keep-editing',
  'not-helpful',
  'closed',
] as const;
export type MomentOutcome = (typeof MOMENT_OUTCOMES)[number];

export interface Moment {
  id: MomentId;
  /** When, in milliseconds since 1970. */
  at: number;
  /** The day and the hour (0 to 23) on the person's own clock then: later travel does not move it. */
  day: LocalDay;
  hour: number;
  patterns: PatternId[];
  secure: SecureMove[];
  severity: 0 | 1 | 2 | 3;
  /** The host name, nothing of the path. */
  site: string;
  outcome: MomentOutcome;
  /** The kind of rewrite that was accepted. */
  move?: string;
  /** The feeling the person named. */
  emotion?: string;
}

// Strict and short: a record with any other field, or with a sentence in one of these, is refused. Draft text has no way in.
export const MomentShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  at: v.pipe(v.number(), v.finite(), v.minValue(0)),
  day: v.pipe(v.string(), v.isoDate()),
  hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
  patterns: v.array(v.picklist(PATTERN_IDS)),
  secure: v.array(v.picklist(SECURE_MOVES)),
  severity: v.picklist([0, 1, 2, 3]),
  site: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/)),
  outcome: v.picklist(MOMENT_OUTCOMES),
  move: v.optional(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/))),
  emotion: v.optional(v.pipe(v.string(), v.regex(/^[a-z]+(?:[ -][a-z]+){0,2}$/), v.maxLength(30))),
});

/**
 * Keeps a moment of now, and what is learned from it, together: it gets its day and hour from the clock here. The same moment recorded twice (a
 * worker that died and was told again) is kept once, and learned from once.
 * @returns whether it was new
 * @throws StoreError `invalid` for anything that is not a moment, else what the database says
 */
export async function recordMoment(
  happened: Omit<Moment, 'day' | 'hour'>,
  learned?: (before: PolicyMemory | undefined) => PolicyMemory,
): Promise<boolean> {
  const moment: Moment = { ...happened, ...localTime(happened.at) };
  checkShape(MomentShape, moment);
  const isNew = await write(['moments', 'aggregates', 'policy'], async (tx) => {
    const store = tx.objectStore('moments');
    if (await store.get(moment.id)) return false;
    await store.put(moment);
    await recount(tx, 'moments', [moment.day]);
    if (learned) await learnIn(tx, learned);
    return true;
  });
  announce('moments', ...(learned ? (['policy'] as const) : []));
  return isNew;
}

/** A span of time in milliseconds: from (included) to (left out). */
export interface TimeRange {
  from: number;
  to: number;
}

/** The moments in a span of time, oldest first. @throws StoreError */
export function listMoments(range: TimeRange): Promise<Moment[]> {
  return read(['moments'], (tx) =>
    tx
      .objectStore('moments')
      .index('at')
      .getAll(IDBKeyRange.bound(range.from, range.to, false, true)),
  );
}

/** Deletes one moment for good. @throws StoreError */
export async function deleteMoment(id: MomentId): Promise<void> {
  await write(['moments', 'aggregates'], async (tx) => {
    const store = tx.objectStore('moments');
    const before = await store.get(id);
    await store.delete(id);
    await recount(tx, 'moments', [before?.day]);
  });
  announce('moments');
}

/** Brings a deleted moment back as it was. @throws StoreError `invalid` for anything that is not a moment, else what the database says */
export async function bringBackMoment(moment: Moment): Promise<void> {
  checkShape(MomentShape, moment);
  await write(['moments', 'aggregates'], async (tx) => {
    await tx.objectStore('moments').put(moment);
    await recount(tx, 'moments', [moment.day]);
  });
  announce('moments');
}
