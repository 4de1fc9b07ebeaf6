// `npm run new pattern <id> <family>` and `npm run new site <id> <host>`: everything a new one needs, ready to be filled in.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SITES } from '#lib/composer/sites/sites.ts';
import { FAMILIES, PATTERN_IDS } from '#lib/vocabulary/ids.ts';
import { patternIds } from './generate/pattern-files.ts';
import { patternIndex } from './generate/pattern-index.ts';
import { addPatternId, addPatternProse, patternFile } from './new/pattern.ts';
import { addSite, siteFixture } from './new/site.ts';

const ROOT = join(import.meta.dirname, '..');
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const USAGE = `Usage:
  npm run new pattern <id> <${FAMILIES.join(' | ')}>
  npm run new site <id> <host>`;

function change(path: string, edit: (text: string) => string): void {
  const file = join(ROOT, path);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
  console.log(`changed  ${path}`);
}

function newPattern(id: string, family: string): void {
  const known = FAMILIES.find((name) => name === family);
  if (!known) throw new Error(`A pattern belongs to one of ${FAMILIES.join(', ')}; "${family}" is none of them.`);
  const path = `lib/language/patterns/${id}.ts`;
  if (existsSync(join(ROOT, path)) || PATTERN_IDS.some((taken) => taken === id)) throw new Error(`There is a pattern ${id} already.`);
  writeFileSync(join(ROOT, path), patternFile(id));
  console.log(`made     ${path}`);
  change('lib/vocabulary/ids.ts', (text) => addPatternId(text, id, known));
  change('lib/language/patterns/index.ts', () => patternIndex(patternIds()));
  change('locales/en.yml', (text) => addPatternProse(text, id));
  console.log('\nNow: examples first, then the evidence, then the prose. `npm run check` tells when it holds; then `npm run generate`.');
}

function newSite(id: string, host: string): void {
  if (SITES.some((site) => site.id === id)) throw new Error(`There is a site ${id} already.`);
  if (!/^[a-z0-9.-]+\.[a-z]{2,}$/.test(host)) throw new Error(`"${host}" is no host name, such as chat.example.com.`);
  change('lib/composer/sites/sites.ts', (text) => addSite(text, { id, host }));
  const fixture = `tests/fixtures/sites/${id}.html`;
  writeFileSync(join(ROOT, fixture), siteFixture({ id, host }));
  console.log(`made     ${fixture}`);
  console.log('\nNow: the page as the site builds it, in markup of your own: `data-box` marks its message box, `data-send` what sends,');
  console.log('`data-other` a field that is none. Then the row, until `npx vitest run --project e2e tests/e2e/sites.test.ts` holds.');
  console.log('`verified` gets the day on which somebody has held the row against the live site.');
}

const [kind, id = '', detail = ''] = parseArgs({ allowPositionals: true }).positionals;
try {
  if (!KEBAB.test(id) || detail === '' || (kind !== 'pattern' && kind !== 'site')) throw new Error(USAGE);
  if (kind === 'pattern') newPattern(id, detail);
  else newSite(id, detail);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
