// Of several versions of one record, which stands. A version another one knew of gives way. Of those that knew nothing of each other,
// what was written goes before what was deleted, and the later before the earlier; the same on every device, in whatever order they came.
import { idOf } from '../print.ts';
import { idOfCopy, losesWords } from '../texts.ts';
import type { Entry } from './entry.ts';
import { knew, nameOf } from './version.ts';

export interface Settled {
  stands: Entry;
  /** What gave way though nobody had read it there: its words, as records of their own. */
  copies: Entry[];
}

/** Settles the versions of one record. @param versions at least one, in any order, each as often as it came */
export function settle(versions: readonly Entry[]): Settled {
  const apart = versions.filter(
    (one, index) =>
      !versions.some(
        (other, at) =>
          at !== index &&
          knew(other.seen, one.seen) &&
          (!knew(one.seen, other.seen) || other.at > one.at || (other.at === one.at && at < index)),
      ),
  );
  const [stands, ...gaveWay] = apart.sort(byRank);
  if (!stands) throw new Error('no version');
  return { stands, copies: gaveWay.filter(({ store, record }) => losesWords(store, record, stands.record)).map(copyOf) };
}

function byRank(one: Entry, other: Entry): number {
  const kept = Number(other.record !== null) - Number(one.record !== null);
  return kept || (one.at < other.at ? 1 : -1);
}

/** Every device that sees both makes the same copy, and knows it for the same: it counts as changed once, by nobody (`*`). */
function copyOf({ store, key, at, record }: Entry): Entry {
  const id = idOfCopy(store, idOf(`${nameOf(store, key)} ${at}`));
  return { store, key: id, at, seen: { '*': 1 }, record: { ...record, id } };
}
