import { expect, test } from 'vitest';
import { rephrasePage } from '../../scripts/generate/rephrase-page.ts';
import { read } from '../repository/source-files.ts';

test('docs/rephrase.md is up to date; `npm run generate` brings it there', () => {
  expect(read('docs/rephrase.md')).toBe(rephrasePage());
});
