// Which version of a record a device holds, and how two versions stand to each other: one knew of the other, or neither did (version vectors,
// Parker et al. 1983). What a device has not changed itself has no place in the vector.
import type { KeptStore } from '../backup/rules.ts';
import type { Stamp } from './clock.ts';

/** For each device that changed a record, how often. */
export type Seen = Record<string, number>;

/** The version of one record as of the last keeping in step. */
export interface Version {
  /** The record's store and key as one. */
  name: string;
  store: KeptStore;
  key: string | string[];
  at: Stamp;
  seen: Seen;
  /** All that was ever read of this record here, also versions that gave way. What is changed here next knows of it all. */
  met: Seen;
  /** What tells this content from another; empty where the record was deleted. */
  print: string;
}

/** Whether `one` knew of all that `other` did. */
export function knew(one: Seen, other: Seen): boolean {
  return Object.entries(other).every(([device, count]) => (one[device] ?? 0) >= count);
}

/** A version that knows of both. */
export function both(one: Seen, other: Seen): Seen {
  const joined = { ...one };
  for (const [device, count] of Object.entries(other)) joined[device] = Math.max(joined[device] ?? 0, count);
  return joined;
}

/** The version after this one, changed on `device`. */
export function changedOn(device: string, seen: Seen): Seen {
  return { ...seen, [device]: (seen[device] ?? 0) + 1 };
}

/** One name for a store and a key in it. */
export function nameOf(store: KeptStore, key: string | string[]): string {
  return JSON.stringify([store, key]);
}
