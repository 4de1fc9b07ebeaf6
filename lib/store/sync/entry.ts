// One line of a device's log: what a record became there. Read, it is checked like any other file that comes from outside.
import * as v from 'valibot';
import { KEPT_STORES, type KeptStore, ruleOf } from '../backup/rules.ts';
import { STAMP, type Stamp } from './clock.ts';
import { nameOf, type Seen } from './version.ts';

/** What a device makes for itself, or chooses for itself, stays on it. */
const OWN: readonly KeptStore[] = ['daily', 'settings', 'policy'];

/** The stores devices keep in step. */
export const SHARED_STORES = KEPT_STORES.filter((store) => !OWN.includes(store));

export interface Entry {
  store: KeptStore;
  key: string | string[];
  at: Stamp;
  seen: Seen;
  /** Null where it was deleted. */
  record: object | null;
}

const EntryShape = v.strictObject({
  store: v.picklist(SHARED_STORES),
  key: v.union([v.string(), v.array(v.string())]),
  at: v.pipe(
    v.string(),
    v.regex(STAMP),
    v.transform((text) => text as Stamp),
  ),
  seen: v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{16}|\*)$/)), v.pipe(v.number(), v.integer(), v.minValue(1))),
    v.minEntries(1),
  ),
  record: v.nullable(v.looseObject({})),
});

/** The entry a text holds; undefined for what is none, or what only a newer Tend knows. */
export function parseEntry(text: string): Entry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { success, output } = v.safeParse(EntryShape, value);
  if (!success) return undefined;
  const { store, key, record } = output;
  if (record === null) return output;
  const { shape, key: keyOf } = ruleOf(store);
  const checked = v.safeParse(shape, record);
  if (!checked.success || nameOf(store, keyOf(checked.output)) !== nameOf(store, key)) return undefined;
  return { ...output, record: checked.output };
}
