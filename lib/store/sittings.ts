// Sittings: a tool that was gone through to its end, and how at ease the person felt before and after, where they said so.
import * as v from 'valibot';
import { announce } from './changes.ts';
import { checkShape } from './check-shape.ts';
import { read, write } from './database.ts';
import type { LocalDay, SittingId } from './ids.ts';

/** 0 very uneasy to 4 at ease. */
export const EASES = [0, 1, 2, 3, 4] as const;
export type Ease = (typeof EASES)[number];

export interface Sitting {
  id: SittingId;
  /** When it ended. */
  at: number;
  day: LocalDay;
  /** The tool's id. */
  tool: string;
  before?: Ease;
  after?: Ease;
  updatedAt: number;
}

const time = v.pipe(v.number(), v.finite(), v.minValue(0));

/** What a sitting has to be. */
export const SittingShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  at: time,
  day: v.pipe(v.string(), v.isoDate()),
  tool: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)),
  before: v.optional(v.picklist(EASES)),
  after: v.optional(v.picklist(EASES)),
  updatedAt: time,
});

/** The sittings from one day to another, both included, oldest first. @throws StoreError */
export async function listSittings(from: LocalDay, to: LocalDay): Promise<Sitting[]> {
  const found = await read(['sittings'], (tx) => tx.objectStore('sittings').index('day').getAll(IDBKeyRange.bound(from, to)));
  return found.sort((a, b) => a.at - b.at);
}

/**
 * Keeps a sitting, new or with more said about it.
 * @throws StoreError `invalid` for anything that is not one, else what the database says
 */
export async function saveSitting(sitting: Sitting): Promise<void> {
  checkShape(SittingShape, sitting);
  await write(['sittings'], (tx) => tx.objectStore('sittings').put(sitting));
  announce('sittings');
}
