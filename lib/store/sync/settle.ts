// Of several versions of one record, which stands. A version another one knew of gives way. Of those that knew nothing of each other,
// what was written goes before what was deleted, and the later before the earlier; the same on every device, in whatever order they came.
import type { KeptStore } from '../backup/rules.ts';
import { idOf } from '../print.ts';
import type { Entry } from './entry.ts';
import { knew, nameOf } from './version.ts';

export interface Settled {
  stands: Entry;
  /** What gave way though nobody had read it there: its words, as records of their own. */
  copies: Entry[];
}

/** What a person wrote in a record. Where two such texts meet, both stay. */
const WORDS: Partial<Record<KeptStore, readonly string[]>> = {
  journal: ['text'],
  checkins: ['note'],
  people: ['name', 'reach'],
  triggers: ['cue', 'body', 'usual', 'instead'],
};

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
  return { stands, copies: gaveWay.filter((entry) => holdsMore(entry, stands)).map(copyOf) };
}

function byRank(one: Entry, other: Entry): number {
  const kept = Number(other.record !== null) - Number(one.record !== null);
  return kept || (one.at < other.at ? 1 : -1);
}

function holdsMore(entry: Entry, stands: Entry): boolean {
  const words = (WORDS[entry.store] ?? []).map((field) => [textOf(entry, field), textOf(stands, field)] as const);
  return words.some(([mine, theirs]) => !theirs.includes(mine));
}

function textOf({ record }: Entry, field: string): string {
  const text: unknown = (record as Record<string, unknown> | null)?.[field];
  return typeof text === 'string' ? text : '';
}

/** Every device that sees both makes the same copy, and knows it for the same: it counts as changed once, by nobody (`*`). */
function copyOf({ store, key, at, record }: Entry): Entry {
  const id = idOf(`${nameOf(store, key)} ${at}`);
  return { store, key: id, at, seen: { '*': 1 }, record: { ...record, id } };
}
