// `npm run corpus -- [--rewrites] [--errors] [file or folder …]`: scores labelled messages. Without a path, the project's own.
import { parseArgs } from 'node:util';
import { labelledRows } from './corpus/labelled-rows.ts';
import { type LabelReport, type Share, scoreLabels } from './corpus/score-labels.ts';
import { measureRewrites } from './corpus-rewrites.ts';

/** The share, its count, and where the true share lies with 95 % confidence (Wilson's interval). */
function percent({ got, of }: Share): string {
  if (of === 0) return '–';
  const z = 1.96;
  const p = got / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const per = (share: number) => (100 * share).toFixed(1);
  return `${per(p).padStart(5)} %  ${String(got).padStart(4)} of ${String(of).padEnd(4)}  (${per(middle - half)} to ${per(middle + half)})`;
}

function show(name: string, value: string): void {
  console.log(`${name.padEnd(34)} ${value}`);
}

function showLabels(report: LabelReport, errors: boolean): void {
  show('rows', String(report.rows));
  show('prompts that are right', percent(report.precision));
  show('clear messages prompted', percent(report.recall));
  show('clear messages noted', percent(report.noted));
  show('plain messages prompted', percent(report.plainPrompted));
  show('plain messages noted', percent(report.plainNoted));
  show('guarded messages prompted', percent(report.guardedPrompted));
  show('family F1', report.familyF1.toFixed(3));
  console.log('\nlabel                 due  seen   said right');
  for (const { id, due, seen, said, right } of report.labels) {
    console.log(
      `${id.padEnd(20)} ${[due, seen].map((n) => String(n).padStart(4)).join('  ')}   ${[said, right].map((n) => String(n).padStart(4)).join('  ')}`,
    );
  }
  if (errors) for (const { kind, ids, text } of report.mistakes) console.log(`${kind} | ${ids.join(', ')} | ${text}`);
}

async function showRewrites(rows: { id: string; text: string }[], errors: boolean): Promise<void> {
  const { drafts, ...shares } = await measureRewrites(rows);
  show('drafts', String(drafts));
  for (const [name, share] of Object.entries(shares)) {
    show(name, percent(share));
    if (errors) for (const miss of share.misses) console.log(`    ${miss}`);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rewrites: { type: 'boolean', default: false }, errors: { type: 'boolean', default: false } },
});
try {
  const rows = (positionals.length > 0 ? positionals : ['tests/corpus']).flatMap(labelledRows);
  if (values.rewrites)
    await showRewrites(
      rows.map(({ id, text }) => ({ id: String(id), text })),
      values.errors,
    );
  else showLabels(scoreLabels(rows), values.errors);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
