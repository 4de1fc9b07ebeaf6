// `npm run fit`: fits what small words say together, on the project's own messages alone, and writes lib/language/impression/fitted.ts. Seeded: the same messages give the same weights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '#lib/language/impression/features.ts';
import { HEADS, MOST_WORDS } from '#lib/language/impression/impression.ts';
import { readDraft } from '#lib/language/read/read-draft.ts';
import { GUARD_IDS, PATTERN_IDS } from '#lib/vocabulary/ids.ts';
import { type LabelledRow, labelledRows } from './corpus/labelled-rows.ts';
import { type Example, fitWeights, type Model } from './fit/model.ts';

const ROOT = join(import.meta.dirname, '..');
/** How many features are kept for the patterns, and how many for the guards, which are rarer. */
const FEATURES_KEPT = { patterns: 6000, guards: 5000 };
const SEEN_AT_LEAST = 3;
/** Guards show in one message of sixty. */
const GUARD_LIFT = 10;
const SCALE = 10;
/** A weight below this tells little and is left out: for a pattern, which only has to be the likeliest, and for a guard. */
const TELLING = { pattern: 0.8, guard: 0.5 };

function exampleOf({ text, severity, labels }: LabelledRow): Example | undefined {
  const reading = readDraft(text);
  if (reading.tokens.length === 0 || reading.tokens.length > MOST_WORDS) return undefined;
  const patterns = PATTERN_IDS.filter((id) => severity > 0 && labels.includes(id));
  const shown = new Set<string>([...patterns, ...GUARD_IDS.filter((id) => labels.includes(id))]);
  const any = patterns.length > 0 ? Math.min(1, severity / 2) : 0;
  return { features: [...featuresOf(reading)], due: [any, ...HEADS.map((id) => (shown.has(id) ? 1 : 0))] };
}

function counted(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** The `most` features that say most by `worth`, weighed by how often they are met. */
function mostTelling(
  { weights }: Model,
  counts: Map<string, number>,
  most: number,
  worth: (weights: readonly number[]) => number,
): string[] {
  return [...weights]
    .map(([feature, each]) => ({ feature, worth: worth([...each]) * Math.sqrt(counts.get(feature) ?? 0) }))
    .sort((a, b) => b.worth - a.worth || (a.feature < b.feature ? -1 : 1))
    .slice(0, most)
    .map(({ feature }) => feature);
}

function written({ biases, weights }: Model, rows: number): string {
  const tenths = (weight: number) => Math.round(weight * SCALE);
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, [any = 0, ...each]]) => {
      const patterns = each.flatMap((weight, index) =>
        Math.abs(weight) < (index < PATTERN_IDS.length ? TELLING.pattern : TELLING.guard)
          ? []
          : [`${String.fromCharCode(97 + index)}${tenths(weight)}`],
      );
      return [feature, tenths(any), ...patterns].join('\\t');
    });
  return [
    '// Written by `npm run fit`; do not edit. A line a feature: its weight in tenths for any pattern, then for single patterns and guards (a: the first).',
    `export const FITTED = {`,
    `  on: '${new Date().toISOString().slice(0, 10)}',`,
    `  rows: ${rows},`,
    `  biases: [${biases.map(tenths).join(', ')}],`,
    '  features:',
    `    ${JSON.stringify(lines.join('\n')).replaceAll('\\\\t', '\\t').replaceAll("'", "\\'").replace(/^"|"$/g, "'")},`,
    '} as const;',
    '',
  ].join('\n');
}

const examples = labelledRows(join(ROOT, 'tests/corpus'))
  .filter((row) => !row.uncertain)
  .flatMap((row) => exampleOf(row) ?? []);
const lifts = [1, ...PATTERN_IDS.map(() => 1), ...GUARD_IDS.map(() => GUARD_LIFT)];
const counts = counted(examples);
const often = new Set([...counts].filter(([, count]) => count >= SEEN_AT_LEAST).map(([feature]) => feature));
console.log(`${examples.length} messages, ${often.size} features`);
const rough = fitWeights(examples, lifts, often);
const firstGuard = PATTERN_IDS.length + 1;
const kept = new Set([
  ...mostTelling(
    rough,
    counts,
    FEATURES_KEPT.patterns,
    ([any = 0, ...each]) => Math.abs(any) + 0.3 * Math.max(...each.slice(0, PATTERN_IDS.length)),
  ),
  ...mostTelling(rough, counts, FEATURES_KEPT.guards, (each) => Math.max(...each.slice(firstGuard).map(Math.abs))),
]);
writeFileSync(join(ROOT, 'lib/language/impression/fitted.ts'), written(fitWeights(examples, lifts, kept), examples.length));
console.log(`lib/language/impression/fitted.ts: ${kept.size} features`);
