// A backup as text: one JSON object, documented in docs/data.md. Reading it trusts nothing.
import * as v from 'valibot';
import { VERSION } from '../schema.ts';
import { BackupError } from './errors.ts';
import { KEPT_STORES, type Kept, nothing, ruleOf } from './rules.ts';

/** What says that a file is one. */
const FORMAT = 'tend-backup';

/** Twenty thousand pages of writing. A larger file is not one a person filled. */
export const MOST_BYTES = 40_000_000;
/** How deep the format goes: the file, its stores, one store, a record, a list or the parts in it. */
const DEEPEST = 5;
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

const Envelope = v.strictObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
  // A copy from before a store was there does not have it.
  stores: v.strictObject({
    ...(Object.fromEntries(KEPT_STORES.map((store) => [store, v.optional(v.array(v.unknown()))])) as Record<
      keyof Kept,
      v.OptionalSchema<v.ArraySchema<v.UnknownSchema, undefined>, undefined>
    >),
  }),
});

/** Everything as the text of a file. */
export function formatBackup(kept: Kept, now: number): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: now, stores: kept }, null, 1);
}

/**
 * The records a backup holds, each checked.
 * @throws BackupError
 */
export function parseBackup(text: string): Kept {
  if (text.length > MOST_BYTES) throw new BackupError('too-large');
  const value = parseJson(text);
  const version = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), value);
  if (!version.success) throw new BackupError('foreign');
  if (version.output.version > VERSION) throw new BackupError('newer');
  refuseOddities(value);
  const envelope = v.safeParse(Envelope, value, { abortEarly: true });
  if (!envelope.success) throw new BackupError('damaged', v.getDotPath(envelope.issues[0]) ?? '');

  const kept = nothing();
  for (const store of KEPT_STORES) {
    const { shape } = ruleOf(store);
    const records = envelope.output.stores[store] ?? [];
    const checked = records.map((record, index) => {
      const { success, output, issues } = v.safeParse(shape, record, { abortEarly: true });
      if (success) return output;
      throw new BackupError('damaged', [store, index + 1, v.getDotPath(issues[0])].filter(Boolean).join(' '));
    });
    Object.assign(kept, { [store]: checked });
  }
  return kept;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON, or nested so deep that the browser gave up.
    throw new BackupError('foreign');
  }
}

/** Refuses keys that reach for prototypes, and nesting that no backup has. Walks level by level: depth costs no stack. */
function refuseOddities(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new BackupError('damaged', 'nesting');
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      for (const [key, inner] of Object.entries(one)) {
        if (FORBIDDEN.includes(key)) throw new BackupError('damaged', 'prototype');
        if (typeof inner === 'object' && inner !== null) next.push(inner);
      }
    }
    level = next;
  }
}
