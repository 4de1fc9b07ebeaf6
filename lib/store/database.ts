// The connection to the database: opened once per page or worker, given up when a newer Tend needs it, opened again when it was lost.
// Every failure comes out as a StoreError. Where a lock is set, every transaction goes through it (lock/sealed-transaction.ts).
import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { StoreError, toStoreError } from './errors.ts';
import { DATABASE, type StoreName, type TendSchema, VERSION } from './schema.ts';

type Migrations = typeof import('./migrations.ts').MIGRATIONS;
type ThroughLock = typeof import('./lock/through-lock.ts');

/** How long an upgrade waits for older tabs to let go before it says so. They are asked to at once, and do unless they hang. */
const PATIENCE_MS = 4000;

let connection: Promise<IDBPDatabase<TendSchema>> | undefined;

function forget(): void {
  connection = undefined;
}

/** @param migrations loaded at the first opening that needs them; most pages never do */
function open(migrations?: Migrations): Promise<IDBPDatabase<TendSchema>> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let givenUp = false;
    let missing = false;
    openDB<TendSchema>(DATABASE, VERSION, {
      upgrade(db, oldVersion, _newVersion, tx) {
        for (const migrate of migrations?.slice(oldVersion) ?? []) migrate(db, tx);
        if (migrations) return;
        // An upgrade waits for nothing but its own transaction: it is left undone until they are there.
        missing = true;
        tx.done.catch(() => {});
        tx.abort();
      },
      blocked() {
        timer = setTimeout(() => {
          givenUp = true;
          reject(new StoreError('blocked'));
        }, PATIENCE_MS);
      },
      blocking(_current, _blocked, event) {
        // A newer Tend wants to upgrade: let go at once. Later use of this page finds the newer version and says so.
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    })
      .then((db) => {
        clearTimeout(timer);
        if (givenUp) db.close();
        else resolve(db);
      })
      .catch((error: unknown) => {
        clearTimeout(timer);
        if (missing) resolve(import('./migrations.ts').then(({ MIGRATIONS }) => open(MIGRATIONS)));
        else reject(toStoreError(error));
      });
  });
}

function database(): Promise<IDBPDatabase<TendSchema>> {
  if (typeof indexedDB === 'undefined') return Promise.reject(new StoreError('unavailable'));
  if (connection) return connection;
  const opening = open();
  connection = opening;
  // A failed opening is not kept: the next call tries afresh.
  opening.catch(() => {
    if (connection === opening) forget();
  });
  return opening;
}

/** Closes the connection, if there is one. What is under way still finishes. */
export async function closeDatabase(): Promise<void> {
  const open = connection;
  forget();
  (await open?.catch(() => undefined))?.close();
}

/** Loaded at the first transaction that finds a lock. */
let lockCode: ThroughLock | undefined;

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<TendSchema, StoreName[], Mode>;

async function begin<Mode extends 'readonly' | 'readwrite'>(stores: StoreName[], mode: Mode): Promise<Transaction<Mode>> {
  const start = async () => (await database()).transaction(stores, mode, { durability: mode === 'readwrite' ? 'strict' : 'default' });
  try {
    return await start();
  } catch (error) {
    // The connection was closed under us before anything began, so beginning again is safe.
    if (toStoreError(error).kind !== 'closed') throw error;
    forget();
    return await start();
  }
}

async function transact<Mode extends 'readonly' | 'readwrite', T>(
  stores: StoreName[],
  mode: Mode,
  work: (tx: Transaction<Mode>) => Promise<T>,
): Promise<T> {
  try {
    // The keys are fetched before: within a transaction nothing else may be waited for.
    const held = (await lockCode?.heldKeys()) ?? null;
    const tx = await begin([...new Set<StoreName>([...stores, 'lock'])], mode);
    // An abort rejects `done` too: its reason is read below, never left unhandled.
    const done = tx.done.then(
      () => undefined,
      (error: unknown) => error,
    );
    let result: T;
    try {
      // Read in each transaction, so that nothing is ever written in clear after a lock was set, whoever set it.
      const lock = await tx.objectStore('lock').get('lock');
      if (lock?.key === 'lock' && !lockCode) {
        abort(tx);
        await done;
        lockCode = await import('./lock/through-lock.ts');
        return transact(stores, mode, work);
      }
      result = await work(lock?.key === 'lock' && lockCode ? lockCode.throughLock(tx, lock, held) : tx);
    } catch (error) {
      // Whatever failed, nothing of this transaction may stay.
      if (mode === 'readwrite') abort(tx);
      await done;
      throw tx.error ?? error;
    }
    const failure = await done;
    if (failure) throw tx.error ?? failure;
    return result;
  } catch (error) {
    throw toStoreError(error);
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // Already over: there is nothing left to take back.
  }
}

/** Runs `work` in one read-only transaction. @throws StoreError */
export function read<T>(stores: StoreName[], work: (tx: Transaction<'readonly'>) => Promise<T>): Promise<T> {
  return transact(stores, 'readonly', work);
}

/**
 * Runs `work` in one read-write transaction: all of it is on disk when this resolves (durability `strict`), or none of it.
 * @throws StoreError
 */
export function write<T>(stores: StoreName[], work: (tx: Transaction<'readwrite'>) => Promise<T>): Promise<T> {
  return transact(stores, 'readwrite', work);
}
