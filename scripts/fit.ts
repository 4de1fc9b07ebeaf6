// `npm run fit`: fits what small words say together, on the project's own messages alone, and writes lib/language/impression/fitted.ts. Seeded: the same messages give the same weights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '#lib/language/impression/features.ts';
import { MOST_WORDS } from '#lib/language/impression/impression.ts';
import { readDraft } from '#lib/language/read/read-draft.ts';
import { PATTERN_IDS } from '#lib/vocabulary/ids.ts';
import { type LabelledRow, labelledRows } from './corpus/labelled-rows.ts';
import { type Example, fit, type Model } from './fit/model.ts';

const ROOT = join(import.meta.dirname, '..');
const FEATURES_KEPT = 5000;
const SEEN_AT_LEAST = 3;
const SCALE = 10;
/** A pattern's weight below this tells little and is left out. */
const TELLING = 0.5;

function exampleOf({ text, severity, labels }: LabelledRow): Example | undefined {
  const reading = readDraft(text);
  if (reading.tokens.length === 0 || reading.tokens.length > MOST_WORDS) return undefined;
  const shown = PATTERN_IDS.map((id) => (severity > 0 && labels.includes(id) ? 1 : 0));
  const any = shown.some(Boolean) ? Math.min(1, severity / 2) : 0;
  return { features: [...featuresOf(reading)], due: [any, ...shown] };
}

function counted(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** The features that say most, weighed by how often they are met. */
function mostTelling({ weights }: Model, counts: Map<string, number>): Set<string> {
  const telling = [...weights].map(([feature, [any = 0, ...each]]) => ({
    feature,
    worth: (Math.abs(any) + 0.3 * Math.max(...each)) * Math.sqrt(counts.get(feature) ?? 0),
  }));
  return new Set(
    telling
      .sort((a, b) => b.worth - a.worth || (a.feature < b.feature ? -1 : 1))
      .slice(0, FEATURES_KEPT)
      .map(({ feature }) => feature),
  );
}

function written({ biases, weights }: Model, rows: number): string {
  const tenths = (weight: number) => Math.round(weight * SCALE);
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, [any = 0, ...each]]) => {
      const patterns = each.flatMap((weight, index) =>
        Math.abs(weight) < TELLING ? [] : [`${String.fromCharCode(97 + index)}${tenths(weight)}`],
      );
      return [feature, tenths(any), ...patterns].join('\\t');
    });
  return [
    '// Written by `npm run fit`; do not edit. A line a feature: its weight in tenths for any pattern, then for single ones (a: the first).',
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
const heads = PATTERN_IDS.length + 1;
const counts = counted(examples);
const often = new Set([...counts].filter(([, count]) => count >= SEEN_AT_LEAST).map(([feature]) => feature));
console.log(`${examples.length} messages, ${often.size} features`);
const kept = mostTelling(fit(examples, heads, often), counts);
writeFileSync(join(ROOT, 'lib/language/impression/fitted.ts'), written(fit(examples, heads, kept), examples.length));
console.log(`lib/language/impression/fitted.ts: ${kept.size} features`);
