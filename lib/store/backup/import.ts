// Taking in what a file holds: looked at first, then all of it or nothing in one transaction, and taken back as one.
import { announce } from '../changes.ts';
import { read, write } from '../database.ts';
import { askForDurableStorage } from '../durable.ts';
import type { StoreName } from '../schema.ts';
import { countAgain } from './count-again.ts';
import { type Change, type Merge, merge } from './merge.ts';
import { readAll } from './read-all.ts';
import { KEPT_STORES, type Kept } from './rules.ts';

/** What taking these records in would change now. @throws StoreError */
export function previewImport(incoming: Kept): Promise<Merge> {
  return read(KEPT_STORES, async (tx) => merge(await readAll(tx), incoming));
}

const TOUCHED: StoreName[] = [...KEPT_STORES, 'aggregates'];

/**
 * Takes the records in. What was written since the preview counts: newer still wins.
 * @returns what it changed, for `undoImport`
 * @throws StoreError, and then nothing was changed
 */
export async function runImport(incoming: Kept): Promise<Merge> {
  const merged = await write(TOUCHED, async (tx) => {
    const result = merge(await readAll(tx), incoming);
    await Promise.all(result.changes.map(async ({ store, after }) => tx.objectStore(store).put(after as never)));
    await countAgain(tx, touched(result.changes));
    return result;
  });
  askForDurableStorage();
  announce(...storesOf(merged.changes));
  return merged;
}

/** Takes an import back, except what was changed since. @throws StoreError, and then nothing was changed */
export async function undoImport(changes: readonly Change[]): Promise<void> {
  await write(TOUCHED, async (tx) => {
    for (const { store, key, before, after } of changes) {
      const records = tx.objectStore(store);
      const now = await records.get(key as never);
      if (JSON.stringify(now) !== JSON.stringify(after)) continue;
      if (before) await records.put(before as never);
      else await records.delete(key as never);
    }
    await countAgain(tx, touched(changes));
  });
  announce(...storesOf(changes));
}

/** The records that came and those whose place they took. */
function touched(changes: readonly Change[]) {
  return changes.flatMap(({ store, before, after }) => [
    { store, record: before },
    { store, record: after },
  ]);
}

function storesOf(changes: readonly Change[]) {
  return [...new Set(changes.map(({ store }) => store))];
}
