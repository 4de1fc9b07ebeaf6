// The bars for wordings, held on the project's own labelled messages.
import { describe, expect, test } from 'vitest';
import { labelledRows } from '../../scripts/corpus/labelled-rows.ts';
import { measureRewrites, type Share } from '../../scripts/corpus-rewrites.ts';

const rows = labelledRows('tests/corpus').map(({ id, text }) => ({ id: String(id), text }));
/** Harper takes its time: it reads every sixth draft here, and all of them in `npm run corpus -- --rewrites`. */
const SIXTH = 6;

const rate = ({ got, of }: Share): number => got / of;

describe('wordings for the corpus', async () => {
  const report = await measureRewrites(rows, { grammar: false });

  test('hardly a draft goes without', () => {
    expect(rate(report.complete), report.complete.misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('read again, they have nothing to find', () => {
    expect(rate(report.quiet), report.quiet.misses.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('they hold on to the words of the draft', () => {
    expect(rate(report.carried)).toBeGreaterThanOrEqual(0.7);
  });

  test('two drafts seldom get the same', () => {
    expect(rate(report.repeated), report.repeated.misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('none is longer than twice the draft and 120 characters', () => {
    expect(report.short.misses).toEqual([]);
  });
});

test('Harper finds nothing in them that was not in the draft', { timeout: 300_000 }, async () => {
  const { clean } = await measureRewrites(rows.filter((_, n) => n % SIXTH === 0));
  expect(rate(clean), clean.misses.join('\n')).toBeGreaterThanOrEqual(0.97);
});
