// What the database needs of the lock, in one piece that is loaded only where a lock is set.
import type { IDBPTransaction } from 'idb';
import type { StoreName, TendSchema } from '../schema.ts';
import { heldKeys } from './held-keys.ts';
import type { LockRecord } from './lock-record.ts';
import { sealedTransaction } from './sealed-transaction.ts';

export { heldKeys };

/** The transaction through the lock, open if the keys for it are held. */
export function throughLock<Tx extends IDBPTransaction<TendSchema, StoreName[], 'readonly' | 'readwrite'>>(
  tx: Tx,
  lock: LockRecord,
  held: Awaited<ReturnType<typeof heldKeys>>,
): Tx {
  return sealedTransaction(tx, lock, held?.some(({ id }) => id === lock.current.id) ? held : null);
}
