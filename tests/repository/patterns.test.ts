// A pattern's id is its file, its message key and its row in the catalogue.
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { PATTERN_IDS } from '#lib/vocabulary/ids.ts';
import { patternCatalogue } from '../../scripts/docs/pattern-catalogue.ts';
import { read } from './source-files.ts';

test('every pattern has one file by its name, and every file there is a pattern', () => {
  const files = globSync('lib/language/patterns/*.ts').map((path) => basename(path, '.ts'));
  expect(files.filter((name) => name !== 'index').sort()).toEqual([...PATTERN_IDS].sort());
});

test('the catalogue in docs/patterns.md is up to date; `npm run docs` brings it there', async () => {
  expect(read('docs/patterns.md')).toBe(await patternCatalogue());
});
