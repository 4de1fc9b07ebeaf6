// The ledger of secure moves: what was done, and when, without a word of it. It only ever adds; nothing here counts a miss.
import * as v from 'valibot';
import { SECURE_MOVES, type SecureMove } from '../vocabulary/ids.ts';
import { announce } from './changes.ts';
import { checkShape } from './check-shape.ts';
import { read, write } from './database.ts';
import { type LedgerId, newId } from './ids.ts';

/** follow-through: a commitment was kept · renegotiation: it was given another time · reaching-out: contact was sought · the secure moves. */
export const LEDGER_ACTS = ['follow-through', 'renegotiation', 'reaching-out', ...SECURE_MOVES] as const;
export type LedgerAct = (typeof LEDGER_ACTS)[number];

export interface LedgerEntry {
  id: LedgerId;
  /** When it was done, in milliseconds since 1970. */
  at: number;
  act: LedgerAct;
}

// Strict: a type and a time, and no room for words.
export const LedgerShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  at: v.pipe(v.number(), v.finite(), v.minValue(0)),
  act: v.picklist(LEDGER_ACTS),
});

/** An entry of what was done now. */
export function ledgerEntry(act: LedgerAct, at: number): LedgerEntry {
  return { id: newId<LedgerId>(), at, act };
}

/**
 * Adds one entry for each act.
 * @throws StoreError `invalid` for an act nobody knows, else what the database says
 */
export async function addToLedger(acts: readonly LedgerAct[], at: number): Promise<void> {
  const entries = acts.map((act) => ledgerEntry(act, at));
  for (const entry of entries) checkShape(LedgerShape, entry);
  if (entries.length === 0) return;
  await write(['ledger'], (tx) => Promise.all(entries.map(async (entry) => tx.objectStore('ledger').add(entry))));
  announce('ledger');
}

/** The same act within this time is noticed once: a talk has many messages. */
const NOTICED_WITHIN = 3_600_000;

/** Adds secure moves noticed in a message, each at most once an hour. @throws StoreError */
export async function noticeInLedger(moves: readonly SecureMove[], at: number): Promise<void> {
  if (moves.length === 0) return;
  const added = await write(['ledger'], async (tx) => {
    const store = tx.objectStore('ledger');
    const lately = await store.index('at').getAll(IDBKeyRange.lowerBound(at - NOTICED_WITHIN, true));
    const news = moves.filter((move) => !lately.some(({ act }) => act === move));
    await Promise.all(news.map(async (move) => store.add(ledgerEntry(move, at))));
    return news.length;
  });
  if (added > 0) announce('ledger');
}

/** The entries from `from` (included) to `to` (left out), in milliseconds since 1970, oldest first. @throws StoreError */
export function listLedger(from = 0, to = Number.MAX_SAFE_INTEGER): Promise<LedgerEntry[]> {
  return read(['ledger'], (tx) =>
    tx
      .objectStore('ledger')
      .index('at')
      .getAll(IDBKeyRange.bound(from, to, false, true)),
  );
}
