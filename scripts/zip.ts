// `npm run zip`: the packages for the stores of Chrome, Edge and Firefox, each with the new tab and without it, and the sources Mozilla's
// reviewers build it from, in `.output/`.
// The same sources give the same bytes, so that anybody can build a package again and compare.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sameBytes } from './zip/same-bytes.ts';

const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.output');

function build(browser: string, mode: string): void {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'zip', '-b', browser, '-m', mode], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The package for ${browser} could not be built.`);
}

for (const browser of ['chrome', 'edge', 'firefox']) {
  for (const mode of ['production', 'without-newtab']) build(browser, mode);
}
for (const name of globSync('*.zip', { cwd: OUTPUT }).sort()) {
  const zip = sameBytes(readFileSync(join(OUTPUT, name)));
  writeFileSync(join(OUTPUT, name), zip);
  console.log(`${createHash('sha256').update(zip).digest('hex')}  .output/${name}  ${Math.ceil(zip.length / 1000)} KB`);
}
