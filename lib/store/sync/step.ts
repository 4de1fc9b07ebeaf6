// One step of keeping in step, as a function: what is here and what was read in the folder go in; what to change here, and what to write there,
// come out. Whatever was lost in the folder and is known here is written again, so that it heals.
import { type KeptStore, ruleOf } from '../backup/rules.ts';
import { printOf } from '../print.ts';
import { type DeviceId, later, type Stamp, tick } from './clock.ts';
import type { Entry } from './entry.ts';
import { settle } from './settle.ts';
import { both, changedOn, nameOf, type Version } from './version.ts';

export interface Here {
  device: DeviceId;
  clock: Stamp;
  /** The records of the shared stores. */
  records: readonly { store: KeptStore; record: object }[];
  /** As of the last step. */
  versions: readonly Version[];
}

export interface Step {
  clock: Stamp;
  /** What to put or delete here; their records are what came from elsewhere. */
  changes: Entry[];
  /** What to remember: those that are new, or differ. */
  versions: Version[];
  /** What the folder does not hold yet. */
  publish: Entry[];
  /** How many texts were kept twice. */
  copies: number;
  /** What stands now, by name. */
  stands: ReadonlyMap<string, Entry>;
}

/** @param read every entry of every device, in any order, each as often as it came @param now milliseconds since 1970 */
export function stepOf(here: Here, read: readonly Entry[], now: number): Step {
  const before = new Map(here.versions.map((version) => [version.name, version]));
  const clock = { at: read.reduce((at, entry) => later(at, entry.at), here.clock) };
  const mine = currentOf(here, before, () => {
    clock.at = tick(clock.at, now, here.device);
    return clock.at;
  });
  const theirs = Map.groupBy(read, ({ store, key }) => nameOf(store, key));

  const stands = new Map<string, Entry>();
  const copies = new Map<string, Entry>();
  const settleName = (name: string, more: readonly Entry[]) => {
    const current = mine.get(name);
    const settled = settle([...(current ? [current] : []), ...(theirs.get(name) ?? []), ...more]);
    stands.set(name, settled.stands);
    for (const copy of settled.copies) copies.set(nameOf(copy.store, copy.key), copy);
  };
  for (const name of new Set([...mine.keys(), ...theirs.keys()])) settleName(name, []);
  // Copies settle last: they are records like others, and may have been read, changed or deleted before.
  let kept = 0;
  for (const [name, copy] of copies) {
    if (!mine.has(name) && !theirs.has(name)) kept += 1;
    settleName(name, [copy]);
  }

  const there = new Set(read.map(placeOf));
  const versions: Version[] = [];
  for (const [name, entry] of stands) {
    const version = versionOf(name, entry, before.get(name), [
      ...(theirs.get(name) ?? []),
      ...(mine.get(name) ? [mine.get(name) as Entry] : []),
    ]);
    if (JSON.stringify(version) !== JSON.stringify(before.get(name))) versions.push(version);
  }
  return {
    clock: clock.at,
    changes: [...stands].filter(([name, entry]) => printed(entry) !== printed(mine.get(name))).map(([, entry]) => entry),
    versions,
    publish: [...stands.values()].filter((entry) => !there.has(placeOf(entry))),
    copies: kept,
    stands,
  };
}

/** What each record is here, and what became of it since the last step. */
function currentOf(here: Here, before: ReadonlyMap<string, Version>, next: () => Stamp): Map<string, Entry> {
  const current = new Map<string, Entry>();
  for (const { store, record } of here.records) {
    const key = ruleOf(store).key(record);
    const name = nameOf(store, key);
    const version = before.get(name);
    const same = version?.print === printOf(record);
    const { at, seen } = version && same ? version : { at: next(), seen: changedOn(here.device, version?.met ?? {}) };
    current.set(name, { store, key, at, seen, record });
  }
  for (const { name, store, key, at, seen, met, print } of before.values()) {
    if (current.has(name)) continue;
    const gone = print === '' ? { at, seen } : { at: next(), seen: changedOn(here.device, met) };
    current.set(name, { store, key, ...gone, record: null });
  }
  return current;
}

function versionOf(name: string, { store, key, at, seen, record }: Entry, before: Version | undefined, met: readonly Entry[]): Version {
  return {
    name,
    store,
    key,
    at,
    seen,
    met: met.reduce((all, entry) => both(all, entry.seen), both(before?.met ?? {}, seen)),
    print: record ? printOf(record) : '',
  };
}

function printed(entry: Entry | undefined): string {
  return entry?.record ? printOf(entry.record) : '';
}

function placeOf({ store, key, at, seen }: Entry): string {
  return `${nameOf(store, key)} ${at} ${JSON.stringify(Object.entries(seen).sort())}`;
}
