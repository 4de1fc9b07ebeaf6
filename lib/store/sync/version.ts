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
  /** What tells this content from another; empty where the record was deleted. */
  print: string;
}
