import { describe, expect, it } from 'vitest';
import { setbackIn } from '#lib/practice/setback.ts';
import type { MomentOutcome } from '#lib/store/moments.ts';
import type { PatternId } from '#lib/vocabulary/ids.ts';

const DAY = 24 * 3_600_000;
const NOW = 100 * DAY;
const moment = (daysAgo: number, severity: 0 | 1 | 2 | 3 = 2, pattern: PatternId = 'criticism', outcome: MomentOutcome = 'kept') => ({
  at: NOW - daysAgo * DAY,
  severity,
  patterns: [pattern],
  outcome,
});
const week = [1, 2, 3, 4].map((day) => moment(day));

describe('a hotter week', () => {
  it('is told by drafts with something clear in them, and by what most of them were', () => {
    expect(setbackIn([...week, moment(9)], NOW)).toBe('fight');
    expect(setbackIn([moment(9), moment(1), ...[2, 3, 4].map((day) => moment(day, 2, 'protest'))], NOW)).toBe('pursue');
  });

  it.each([
    ['nothing is known of the week before', week],
    ['it was as hot the week before', [...week, ...[8, 9, 10].map((day) => moment(day))]],
    ['there were only a few', [moment(1), moment(2), moment(9, 1)]],
    ['they were mild', [...[1, 2, 3, 4].map((day) => moment(day, 1)), moment(9)]],
    ['they were taken back or waved away for quiet', [...week.map((one) => ({ ...one, outcome: 'undone' as const })), moment(9)]],
    ['it is long ago', [...[15, 16, 17, 18].map((day) => moment(day)), moment(22)]],
    ['there is nothing', []],
  ])('is none where %s', (_, moments) => {
    expect(setbackIn(moments, NOW)).toBeNull();
  });
});
