// Brings every record to how the lock stands now: sealed with its current key, or in clear where the lock is being taken off. May stop
// anywhere and begin again: each step is a whole transaction, and every record says for itself which key sealed it.
import { announce } from '../changes.ts';
import { write } from '../database.ts';
import type { StoreName } from '../schema.ts';
import { dropKeys, heldKeys, holdKeys } from './held-keys.ts';
import type { LockRecord } from './lock-record.ts';
import { PRIVATE_FIELDS } from './private-fields.ts';
import { lockRecord } from './state.ts';

/** Records a transaction takes: few enough to be over at once. */
const STEP = 100;
const STORES = (Object.keys(PRIVATE_FIELDS) as StoreName[]).filter((store) => PRIVATE_FIELDS[store].fields.length > 0);

/** Ends what a change of the lock began, if it did not end. Does nothing while locked. @throws StoreError, and then it may be run again */
export async function resealAll(): Promise<void> {
  const lock = await lockRecord();
  if (!lock || lock.state === 'steady' || !(await isHeld(lock))) return;
  for (const store of STORES) await resealStore(store);
  await end(lock);
}

async function resealStore(name: StoreName): Promise<void> {
  let after: IDBKeyRange | undefined;
  do {
    after = await write([name], async (tx) => {
      // Any store: what is put back is what was taken out.
      const store = tx.objectStore(name as 'journal');
      const keys = await store.getAllKeys(after, STEP);
      for (const key of keys) {
        const record = await store.get(key);
        if (record) await store.put(record);
      }
      const last = keys.at(-1);
      return keys.length === STEP && last ? IDBKeyRange.lowerBound(last, true) : undefined;
    });
  } while (after);
}

/** All is as `lock` says, unless it was changed again in the meantime: then whoever did that goes on. */
async function end(lock: LockRecord): Promise<void> {
  const ended = await write(['lock'], async (tx) => {
    const store = tx.objectStore('lock');
    const now = await store.get('lock');
    if (now?.key !== 'lock' || now.current.id !== lock.current.id || now.state !== lock.state) return false;
    if (lock.state === 'opening') {
      await store.delete('tries');
      await store.delete('lock');
    } else await store.put({ ...now, older: [], state: 'steady' });
    return true;
  });
  if (!ended) return;
  if (lock.state === 'opening') await dropKeys();
  else
    await holdKeys(
      ((await heldKeys()) ?? []).filter(({ id }) => id === lock.current.id),
      lock.idleMinutes,
    );
  announce('lock');
}

async function isHeld(lock: LockRecord): Promise<boolean> {
  return (await heldKeys())?.some(({ id }) => id === lock.current.id) ?? false;
}
