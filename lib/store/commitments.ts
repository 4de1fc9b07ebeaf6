// What a person said they would do, in the words they chose to keep, and what became of it.
import * as v from 'valibot';
import { LONGEST_COMMITMENT } from '../vocabulary/commitment.ts';
import { announce } from './changes.ts';
import { checkShape } from './check-shape.ts';
import { read, write } from './database.ts';
import { askForDurableStorage } from './durable.ts';
import { type CommitmentId, newId } from './ids.ts';
import { ledgerEntry } from './ledger.ts';

/** open: not asked yet, or not answered · kept: it happened · renegotiated: another one with a new time took its place · let-go. */
export const COMMITMENT_STATES = ['open', 'kept', 'renegotiated', 'let-go'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

export interface Commitment {
  id: CommitmentId;
  /** What, in the person's own words. */
  words: string;
  /** By when, in milliseconds since 1970. */
  due: number;
  state: CommitmentState;
  /** When it was kept in mind. */
  at: number;
  updatedAt: number;
}

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
export const CommitmentShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  words: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_COMMITMENT)),
  due: time,
  state: v.picklist(COMMITMENT_STATES),
  at: time,
  updatedAt: time,
});

function checked(commitment: Commitment): Commitment {
  checkShape(CommitmentShape, commitment);
  return commitment;
}

function open(words: string, due: number, now: number, id = newId<CommitmentId>()): Commitment {
  return checked({ id, words: words.trim(), due, state: 'open', at: now, updatedAt: now });
}

/**
 * Keeps a commitment in mind. The same words for the same time are kept once, and under one `id` (a worker that died and was told again)
 * only ever the first.
 * @returns whether it is kept: not where others are under its id
 * @throws StoreError `invalid` for empty or overlong words, else what the database says
 */
export async function rememberCommitment(words: string, due: number, now: number, id?: CommitmentId): Promise<boolean> {
  const commitment = open(words, due, now, id);
  const isKept = await write(['commitments'], async (tx) => {
    const store = tx.objectStore('commitments');
    const before = await store.get(commitment.id);
    if (before) return before.words === commitment.words && before.due === due;
    const there = await store.index('due').getAll(due);
    if (!there.some((other) => other.state === 'open' && other.words === commitment.words)) await store.add(commitment);
    return true;
  });
  askForDurableStorage();
  announce('commitments');
  return isKept;
}

/** Every commitment, soonest due first. @throws StoreError */
export function listCommitments(): Promise<Commitment[]> {
  return read(['commitments'], (tx) => tx.objectStore('commitments').index('due').getAll());
}

/** It happened: it goes into the ledger as well. Answered before, nothing changes. @throws StoreError */
export async function keepCommitment(id: CommitmentId, now: number): Promise<void> {
  await write(['commitments', 'ledger'], async (tx) => {
    const before = await tx.objectStore('commitments').get(id);
    if (before?.state !== 'open') return;
    await tx.objectStore('commitments').put({ ...before, state: 'kept', updatedAt: now });
    await tx.objectStore('ledger').add(ledgerEntry('follow-through', now));
  });
  announce('commitments', 'ledger');
}

/**
 * It gets another time: the old one is closed, a new one with the same words is open, and the ledger counts it.
 * @throws StoreError
 */
export async function renegotiateCommitment(id: CommitmentId, due: number, now: number): Promise<void> {
  await write(['commitments', 'ledger'], async (tx) => {
    const store = tx.objectStore('commitments');
    const before = await store.get(id);
    if (before?.state !== 'open') return;
    await store.put({ ...before, state: 'renegotiated', updatedAt: now });
    await store.add(open(before.words, due, now));
    await tx.objectStore('ledger').add(ledgerEntry('renegotiation', now));
  });
  announce('commitments', 'ledger');
}

/** What was let go is open again, at the time it had. @throws StoreError */
export async function takeUpCommitment(id: CommitmentId, now: number): Promise<void> {
  await write(['commitments'], async (tx) => {
    const store = tx.objectStore('commitments');
    const before = await store.get(id);
    if (before?.state === 'let-go') await store.put({ ...before, state: 'open', updatedAt: now });
  });
  announce('commitments');
}

/** It is let go, without a mark anywhere else. @throws StoreError */
export async function letGoCommitment(id: CommitmentId, now: number): Promise<void> {
  await write(['commitments'], async (tx) => {
    const store = tx.objectStore('commitments');
    const before = await store.get(id);
    if (before?.state === 'open') await store.put({ ...before, state: 'let-go', updatedAt: now });
  });
  announce('commitments');
}
