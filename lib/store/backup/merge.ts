// What taking in other records would change: a record that is new here, or newer than the one here, comes in; every other stays out.
import { KEPT_STORES, type Kept, type KeptStore, ruleOf } from './rules.ts';

/** One record that comes in, and the one it takes the place of. */
export interface Change {
  store: KeptStore;
  key: string | string[];
  before: object | undefined;
  after: object;
}

export interface Counts {
  /** Not here yet. */
  added: number;
  /** Newer than the one here. */
  updated: number;
  /** Already here, as new or newer. */
  left: number;
}

export interface Merge {
  changes: Change[];
  counts: Record<KeptStore, Counts>;
}

/** How `incoming` would change what is `here`. Changes neither. */
export function merge(here: Kept, incoming: Kept): Merge {
  const changes: Change[] = [];
  const counts = {} as Record<KeptStore, Counts>;
  for (const store of KEPT_STORES) {
    const found = mergeStore(store, here[store], incoming[store]);
    changes.push(...found);
    const updated = found.filter(({ before }) => before).length;
    const added = found.length - updated;
    counts[store] = { added, updated, left: incoming[store].length - found.length };
  }
  return { changes, counts };
}

function mergeStore(store: KeptStore, here: readonly object[], incoming: readonly object[]): Change[] {
  const rule = ruleOf(store);
  const byKey = new Map(here.map((record) => [String(rule.key(record)), record]));
  const changes = new Map<string, Change>();
  for (const after of incoming) {
    const key = rule.key(after);
    const name = String(key);
    // A file may hold a record twice: the newer one counts.
    const rival = changes.get(name)?.after ?? byKey.get(name);
    if (rival && rule.stamp(after) <= rule.stamp(rival)) continue;
    changes.set(name, { store, key, before: byKey.get(name), after });
  }
  return [...changes.values()];
}
