// A transaction as the repositories see it while a lock is set: they put and get whole records, and what lies in the database is sealed.
// Only what the lock understands passes; anything else is an error rather than a leak.
import type { IDBPCursorWithValue, IDBPIndex, IDBPObjectStore, IDBPTransaction } from 'idb';
import { StoreError } from '../errors.ts';
import type { StoreName, TendSchema } from '../schema.ts';
import { isSealed, type OpenKey, openRecord, sealRecord } from './cipher.ts';
import type { LockRecord } from './lock-record.ts';
import { PRIVATE_FIELDS } from './private-fields.ts';

type Mode = 'readonly' | 'readwrite';
type Store = IDBPObjectStore<unknown, string[], string, Mode>;
type Index = IDBPIndex<unknown, string[], string, string, Mode>;
type Cursor = IDBPCursorWithValue<unknown, string[], string, unknown, Mode>;

/** What a transaction may use as it is: it shows no record. */
const PLAIN = ['name', 'keyPath', 'indexNames', 'count', 'getKey', 'getAllKeys', 'delete', 'clear'];
const CURSOR_PLAIN = ['key', 'primaryKey', 'direction', 'delete'];

/**
 * The transaction through the lock.
 * @param keys the data keys while unlocked, null while locked
 */
export function sealedTransaction<Tx extends IDBPTransaction<TendSchema, StoreName[], Mode>>(
  tx: Tx,
  lock: LockRecord,
  keys: readonly OpenKey[] | null,
): Tx {
  return view(tx, ['done', 'abort', 'error', 'mode'], {
    objectStore: (name: StoreName) =>
      storeView((tx as unknown as { objectStore(name: string): Store }).objectStore(name), name, lock, keys),
  });
}

function storeView(store: Store, name: StoreName, lock: LockRecord, keys: readonly OpenKey[] | null): object {
  const { fields, locked } = PRIVATE_FIELDS[name];
  if (fields.length === 0) return store;
  // Also where there is nothing to read: nobody may take "locked" for "nothing there".
  if (!keys && locked === 'refused') return view(store, ['name', 'delete', 'clear', 'count', 'getAllKeys'], {});

  const part = (record: object, path: string) => (record as Record<string, unknown>)[path];
  const keyOf = ({ keyPath }: Store, record: object) =>
    Array.isArray(keyPath) ? keyPath.map((path) => part(record, path)) : part(record, keyPath as string);
  const placeOf = (record: object) => JSON.stringify([name, keyOf(store, record)]);
  const hidden = (field: string) => field === 'sealed' || fields.some((one) => one === field);
  const only = (record: object, wanted: (field: string) => boolean) =>
    Object.fromEntries(Object.entries(record).filter(([field]) => wanted(field)));
  const without = (record: object) => only(record, (field) => !hidden(field));

  const open = (record: unknown): unknown => {
    if (typeof record !== 'object' || record === null) return record;
    if (!keys) return without(record);
    if (!isSealed(record)) return record;
    const key = keys.find(({ id }) => id === record.sealed.by);
    if (!key) throw new StoreError('damaged', 'no such key');
    return openRecord(record, key, placeOf(record));
  };
  const seal = async (record: object): Promise<object> => {
    if (lock.state === 'opening' && keys) return record;
    const key = keys?.find(({ id }) => id === lock.current.id);
    if (key) return sealRecord(record, fields, key, placeOf(record));
    const before = await store.get(keyOf(store, record) as string);
    return { ...without(record), ...(typeof before === 'object' && before && only(before, hidden)) };
  };
  const cursorView = (cursor: Cursor | null): object | null =>
    cursor &&
    view(cursor, CURSOR_PLAIN, {
      value: open(cursor.value),
      update: async (record: object) => cursor.update?.(await seal(record)),
      continue: async (...to: [never?]) => cursorView(await cursor.continue(...to)),
      advance: async (count: number) => cursorView(await cursor.advance(count)),
    });
  const reading = (from: Store | Index) => ({
    get: async (key: string) => open(await from.get(key)),
    getAll: async (...range: [string?, number?]) => (await from.getAll(...range)).map(open),
    openCursor: async (...range: [never?, never?]) => cursorView((await from.openCursor(...range)) as Cursor | null),
  });
  return view(store, PLAIN, {
    ...reading(store),
    put: async (record: object) => store.put?.(await seal(record)),
    add: async (record: object) => store.add?.(await seal(record)),
    index: (index: string) => view(store.index(index), PLAIN, reading(store.index(index))),
  });
}

/** `target` with some of it answered by `own`, some of it (`plain`) as it is, and the rest refused. */
function view<T extends object>(target: T, plain: readonly string[], own: Record<string, unknown>): T {
  return new Proxy(target, {
    get(_, name) {
      // Asked of whatever is awaited.
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (Object.hasOwn(own, name)) return own[name];
      if (!plain.includes(name)) throw new StoreError('locked');
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
