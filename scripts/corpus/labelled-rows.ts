// Labelled messages, one JSON object a line.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { GUARD_IDS, PATTERN_IDS, SECURE_MOVES } from '#lib/vocabulary/ids.ts';

const Row = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  severity: v.picklist([0, 1, 2, 3]),
  /** What the message shows: patterns and guards. */
  labels: v.array(v.picklist([...PATTERN_IDS, ...GUARD_IDS])),
  /** The secure moves it makes. */
  secure: v.optional(v.array(v.picklist(SECURE_MOVES)), []),
  /** What it may be taken for as well. */
  also: v.optional(v.array(v.string()), []),
  /** Readers did not agree: counted nowhere. */
  uncertain: v.optional(v.boolean(), false),
});
export type LabelledRow = v.InferOutput<typeof Row>;

/** The rows of a file, or of every `.jsonl` in a folder and below. @throws Error that names the line it could not read. */
export function labelledRows(path: string): LabelledRow[] {
  const files = statSync(path).isDirectory() ? globSync(join(path, '**/*.jsonl')).sort() : [path];
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (line.trim() === '') return [];
        try {
          return [v.parse(Row, JSON.parse(line))];
        } catch (error) {
          throw new Error(`${file}:${index + 1}: ${error instanceof Error ? error.message : error}`);
        }
      }),
  );
}
