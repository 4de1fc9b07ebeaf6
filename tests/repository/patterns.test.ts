// A pattern's id is its file, its message key and its row in the catalogue.
import { expect, test } from 'vitest';
import { PATTERN_IDS } from '#lib/vocabulary/ids.ts';
import { patternCatalogue } from '../../scripts/generate/pattern-catalogue.ts';
import { patternIds } from '../../scripts/generate/pattern-files.ts';
import { patternIndex } from '../../scripts/generate/pattern-index.ts';
import { read } from './source-files.ts';

test('every pattern has one file by its name, and every file there is a pattern', () => {
  expect(patternIds()).toEqual([...PATTERN_IDS].sort());
});

test('the index of the patterns is up to date; `npm run generate` brings it there', () => {
  expect(read('lib/language/patterns/index.ts')).toBe(patternIndex(patternIds()));
});

test('the catalogue in docs/patterns.md is up to date; `npm run generate` brings it there', async () => {
  expect(read('docs/patterns.md')).toBe(await patternCatalogue());
});
