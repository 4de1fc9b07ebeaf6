import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '#lib/insights/days.ts';
import { letterOf, letterWeek, type WeekRecords } from '#lib/insights/letter.ts';
import { addDays, type LocalDay } from '#lib/store/ids.ts';
import { LAST, made } from './made.ts';

const week = letterWeek('2026-06-07' as LocalDay);
const from = (size: Parameters<typeof made>[0], more: Partial<WeekRecords> = {}): WeekRecords => {
  const { life, days } = made({ days: 7, ...size });
  return { days, checkins: life.checkins, sittings: [], acts: [], ...more };
};
const kinds = (records: WeekRecords) => letterOf(week, records).lines.map(({ kind }) => kind);

describe('the week of the letter', () => {
  it('runs from Monday to Sunday, and ends on the day itself where that is a Sunday', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4000 }), (n) => {
        const today = addDays(LAST, n);
        const { from: first, to } = letterWeek(today);
        expect([weekdayOf(first), weekdayOf(to)]).toEqual([0, 6]);
        expect(to <= today && today < addDays(to, 7)).toBe(true);
      }),
    );
    expect(week).toEqual({ from: '2026-06-01', to: '2026-06-07' });
  });
});

describe('the letter', () => {
  it('of an empty week is kind and counts nothing', () => {
    expect(letterOf(week, { days: [], checkins: [], sittings: [], acts: [] })).toEqual({
      week,
      lines: [{ kind: 'quiet' }],
      helped: undefined,
      try: 'checkin',
    });
  });

  it('tells what was there, and says nothing of the mood of a few days', () => {
    const records = from({ checkins: 2, journal: 1 });
    expect(kinds(records)).toContain('checkins');
    expect(kinds(records).some((kind) => kind.startsWith('mood'))).toBe(false);
    expect(kinds(from({ checkins: 60 })).some((kind) => kind.startsWith('mood'))).toBe(true);
  });

  it('names a tool, then an act, then a pause, then a practice, as what may have helped', () => {
    const { life } = made({ days: 40 });
    const sittings = life.sittings.filter(({ tool }) => tool === 'sigh').map((one) => ({ ...one, before: 1, after: 3 }) as const);
    expect(letterOf(week, from({ checkins: 3 }, { sittings, acts: ['repair'] })).helped).toEqual({ kind: 'tool', tool: 'sigh' });
    expect(letterOf(week, from({ checkins: 3 }, { acts: ['appreciation', 'repair'] })).helped).toEqual({ kind: 'move', act: 'repair' });
    expect(letterOf(week, from({ moments: 60 })).helped).toEqual({ kind: 'pause' });
    expect(letterOf(week, from({ practices: 35 })).helped?.kind).toBe('practice');
    expect(letterOf(week, from({ checkins: 1 })).helped).toEqual({ kind: 'look' });
  });

  it('offers something that fits the words of the week', () => {
    const records = from({ checkins: 5 });
    const withFamily = (family: string) =>
      ({
        ...records,
        days: [
          { day: week.from, moments: { n: 3, families: { [family]: 3 }, patterns: {}, outcomes: {}, moves: {}, sites: {}, hours: {} } },
        ],
      }) as WeekRecords;
    expect(['fight', 'pursue', 'withdraw', 'yield'].map((family) => letterOf(week, withFamily(family)).try)).toEqual([
      'own',
      'ask',
      'return',
      'need',
    ]);
    expect(letterOf(week, from({ practices: 5 })).try).toBe('checkin');
  });
});
