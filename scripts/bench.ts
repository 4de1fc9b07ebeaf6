// `npm run bench`: what Tend costs, side by side with doing without it, in one table; also written to docs/performance.md. It is no test.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { backgroundRows } from './bench/background.ts';
import { BenchBrowser } from './bench/chat.ts';
import { writeEmptyExtension } from './bench/empty-extension.ts';
import { measureGate } from './bench/gate.ts';
import { insightsRows } from './bench/insights.ts';
import { languageRows } from './bench/language.ts';
import { manyTabsRows } from './bench/many-tabs.ts';
import { measurePages } from './bench/pages.ts';
import { pagesOfOthersRows } from './bench/pages-of-others.ts';
import { type Measure, runPart } from './bench/part.ts';
import type { Line } from './bench/row.ts';
import { storeRows } from './bench/store.ts';
import { markdownTable } from './bench/table.ts';
import { gateRows, pageRows } from './bench/told-rows.ts';
import { verdictRows } from './bench/verdict.ts';
import { weightRows } from './bench/weight.ts';

const ROOT = join(import.meta.dirname, '..');
const EXTENSION = join(ROOT, '.output/chrome-mv3');
/** No part takes this long, in milliseconds, unless it waits for what never comes; all of them together end within ten minutes. */
const LIMIT = 180_000;
const WHOLE = 600_000;
const [only] = process.argv.slice(2);

const folder = mkdtempSync(join(tmpdir(), 'tend-bench-'));
const rows: Line[] = [];
const start = Date.now();

async function part(title: string, measure: Measure): Promise<void> {
  if (only !== undefined && !title.includes(only)) return;
  process.stdout.write(`${title} … `);
  const since = Date.now();
  const lines = await runPart(title, measure, Math.min(LIMIT, start + WHOLE - since));
  rows.push(...lines);
  console.log(`${((Date.now() - since) / 1000).toFixed(0)} s`);
}

if (spawnSync('wxt', ['build'], { cwd: ROOT, stdio: 'ignore', shell: process.platform === 'win32' }).status !== 0)
  throw new Error('The build failed: run `npm run build` to see why.');
const EMPTY = writeEmptyExtension(join(folder, 'empty'), EXTENSION);

/** A browser with Tend in it, and one with an extension that does nothing, until the part is over. */
async function both(keep: AsyncDisposableStack): Promise<[tend: BenchBrowser, empty: BenchBrowser]> {
  const tend = await BenchBrowser.start(EXTENSION, true);
  keep.defer(() => tend.stop());
  const empty = await BenchBrowser.start(EMPTY, false);
  keep.defer(() => empty.stop());
  return [tend, empty];
}

await part('weight', () => weightRows(EXTENSION));
await part('language', languageRows);
await part('background', () => backgroundRows(EXTENSION));
await part('store', (keep) => storeRows(EXTENSION, keep));
await part('insights', () => insightsRows(EXTENSION));
await part('own pages', async () => pageRows(await measurePages(EXTENSION)));
await part('pages of others', async (keep) => pagesOfOthersRows(...(await both(keep))));
await part('verdict and card', async (keep) => verdictRows(...(await both(keep))));
await part('gate and keystrokes', async () => gateRows(await measureGate(EXTENSION)));
await part('many tabs', async (keep) => {
  const tend = await BenchBrowser.start(EXTENSION, true);
  keep.defer(() => tend.stop());
  return manyTabsRows(tend, (done, of) => process.stdout.write(`${done} of ${of} … `));
});
rmSync(folder, { recursive: true, force: true });

const table = markdownTable(rows);
console.log(`\n${table}\n\n${((Date.now() - start) / 1000).toFixed(0)} s in all.`);
if (only === undefined) {
  const page = [
    '<!-- Written by `npm run bench`; do not edit. -->',
    '# What Tend costs',
    '',
    `Measured in one run on ${new Date().toISOString().slice(0, 10)}, headless Chromium, ${availableParallelism()} cores, Node ${process.versions.node}.`,
    'Machines differ and are noisy: read the comparison, not the figure.',
    '',
    table,
    '',
  ].join('\n');
  writeFileSync(join(ROOT, 'docs/performance.md'), page);
  console.log('Written: docs/performance.md');
}
// What a late part left running ends here.
process.exit(rows.some((row) => 'why' in row) ? 1 : 0);
