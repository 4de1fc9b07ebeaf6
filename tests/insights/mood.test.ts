import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBucket, dateOf, dayNumber, dayOfNumber, firstOfMonth, mondayOf, weekdayOf } from '#lib/insights/days.ts';
import { moodByHour, moodByWeekday, moodDays, moodPath, standingOut, yearOfPixels } from '#lib/insights/mood.ts';
import { placesOf, quartersOf, wordsOf } from '#lib/insights/mood-words.ts';
import { BUCKETS, bucketOf, lengthOf, PERIOD_KINDS, periodOf, startOf, startsOf, within } from '#lib/insights/period.ts';
import { surroundingsOf } from '#lib/insights/surroundings.ts';
import type { Checkin } from '#lib/store/checkins.ts';
import { addDays, type LocalDay } from '#lib/store/ids.ts';
import { daysOf, LAST, made } from './made.ts';

const day = (text: string) => text as LocalDay;
const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map(dayOfNumber);

describe('days', () => {
  it('count on, whatever the zone and the clock', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('Europe/Berlin', 'Pacific/Apia', 'America/Sao_Paulo'), (one, zone) => {
        process.env.TZ = zone;
        expect(dayOfNumber(dayNumber(one) + 1)).toBe(addDays(one, 1));
        expect(weekdayOf(one)).toBe((dateOf(one).getUTCDay() + 6) % 7);
        expect(weekdayOf(mondayOf(one))).toBe(0);
        expect(mondayOf(one) <= one).toBe(true);
      }),
    );
    expect(weekdayOf(day('2026-06-01'))).toBe(0);
    expect(firstOfMonth(day('2026-06-17'))).toBe('2026-06-01');
    expect(addBucket('month', day('2026-01-01'))).toBe('2026-02-01');
    expect(addBucket('month', day('2026-12-01'))).toBe('2027-01-01');
  });
});

describe('periods', () => {
  it('end today, and are as long as they say', () => {
    expect(PERIOD_KINDS).toEqual(['week', 'month', 'quarter', 'year', 'all', 'own']);
    expect(lengthOf(periodOf('week', LAST, undefined))).toBe(7);
    expect(lengthOf(periodOf('year', LAST, undefined))).toBe(365);
    expect(periodOf('all', LAST, day('2016-01-05'))).toEqual({ from: '2016-01-05', to: LAST });
    expect(periodOf('all', LAST, undefined)).toEqual({ from: LAST, to: LAST });
    expect(within({ from: day('0002-01-01'), to: day('9999-01-01') }, { from: day('2026-01-01'), to: LAST })).toEqual({
      from: '2026-01-01',
      to: LAST,
    });
  });

  it('fall apart into buckets that hold every day once', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 500 }), fc.constantFrom(...BUCKETS), (from, length, bucket) => {
        const period = { from, to: addDays(from, length) };
        const starts = startsOf(bucket, period);
        for (let on = from; on <= period.to; on = addDays(on, 1)) {
          expect(starts.filter((start) => start <= on).at(-1)).toBe(startOf(bucket, on));
        }
        expect(new Set(starts).size).toBe(starts.length);
      }),
      { numRuns: 50 },
    );
    expect(['week', 'quarter', 'all'].map((kind) => bucketOf(periodOf(kind as 'all', LAST, day('2016-01-01'))))).toEqual([
      'day',
      'week',
      'month',
    ]);
  });
});

describe('mood', () => {
  it('leaves days without a check-in out: a gap, not a zero', () => {
    const { days } = made({ days: 30, checkins: 12, practices: 60 });
    const path = moodPath(days, periodOf('month', LAST, undefined));
    expect(path.points).toHaveLength(30);
    const gaps = path.points.filter(({ mood }) => mood === undefined);
    expect(gaps.length).toBe(30 - path.days);
    expect(path.checkins).toBe(12);
    expect(moodDays(days)).toHaveLength(path.days);
  });

  it('equals a plain recount of its check-ins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 1000 }), (checkins, seed) => {
        const { life, days } = made({ checkins }, seed);
        for (const { day: on, mean, low, high, n } of moodDays(days)) {
          const values = life.checkins.filter((one) => one.day === on).map(({ valence }) => valence);
          expect(n).toBe(values.length);
          expect(mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length);
          expect([low, high]).toEqual([Math.min(...values), Math.max(...values)]);
        }
        const period = { from: addDays(LAST, -89), to: LAST };
        const path = moodPath(days, period);
        expect(path.points.reduce((sum, { days: there }) => sum + there, 0)).toBe(new Set(life.checkins.map((one) => one.day)).size);
        for (const { mood } of path.points) if (mood) expect(mood.low <= mood.mean && mood.mean <= mood.high).toBe(true);
        const hours = moodByHour(days).reduce((sum, { days: there }) => sum + there, 0);
        expect(hours).toBe(new Set(life.checkins.map(({ day: on, hour = 0 }) => `${on} ${Math.floor(hour / 3)}`)).size);
        expect(Object.values(quartersOf(life.checkins)).reduce((sum, n) => sum + n, 0)).toBe(checkins);
        expect(placesOf(life.checkins).reduce((sum, { n }) => sum + n, 0)).toBe(checkins);
      }),
      { numRuns: 15 },
    );
  });

  it('says which weekday stands out only where one does', () => {
    const { days } = made({ days: 365, checkins: 700 });
    expect(standingOut(moodByWeekday(days)).map(({ slot }) => slot)).toContain(0);
    expect(standingOut(moodByWeekday(days.slice(0, 15)))).toEqual([]);
  });

  it('as a year has 53 weeks, Mondays first, and nothing on blank days', () => {
    const { days } = made({ days: 400, checkins: 100 });
    const year = yearOfPixels(days, LAST);
    expect(weekdayOf(year[0]!.day)).toBe(0);
    expect(year.at(-1)!.day).toBe(LAST);
    expect(year.length).toBeGreaterThan(364);
    expect(year.length).toBeLessThanOrEqual(371);
    const felt = new Set(moodDays(days).map((one) => one.day));
    for (const { day: on, mean } of year) expect(mean !== undefined).toBe(felt.has(on));
  });
});

const named = (at: number, ...emotions: string[]) => ({ at, emotions }) as Checkin;

describe('words', () => {
  it('are counted once a check-in, and compared at equal size', () => {
    const early = Array.from({ length: 12 }, (_, at) => named(at, 'sad', 'sad'));
    const late = Array.from({ length: 12 }, (_, at) => named(100 + at, ['calm', 'hurt', 'glad', 'sad'][at % 4]!));
    const uses = wordsOf([...late, ...early]);
    expect(uses.words[0]).toEqual({ word: 'sad', n: 15, earlier: 12, later: 3 });
    expect(uses.kinds).toEqual({ earlier: 1, later: 4, among: 12 });
    expect(uses.grew.map(({ word }) => word)).toEqual(['calm', 'glad', 'hurt']);
  });

  it('of too few check-ins are not compared', () => {
    const uses = wordsOf(Array.from({ length: 19 }, (_, at) => named(at, 'calm')));
    expect(uses.kinds).toBeUndefined();
    expect(uses.grew).toEqual([]);
    expect(uses.words).toHaveLength(1);
  });
});

describe('what surrounds days', () => {
  it('finds what goes with heavier days, and nothing under twenty', () => {
    const { life, days } = made({ days: 300, checkins: 600, practices: 500 });
    const found = surroundingsOf(days, life.checkins);
    const work = found.found.find(({ what }) => what.kind === 'tag' && what.tag === 'work');
    expect(work?.apart).toBe(true);
    expect(work?.difference.value).toBeLessThan(0);
    expect(found.looks).toBeLessThanOrEqual(12);
    const few = { ...life, checkins: life.checkins.filter(({ day: on }) => on > addDays(LAST, -19)) };
    expect(surroundingsOf(daysOf({ ...few, moments: [], journal: [], practices: [] }), few.checkins).found).toEqual([]);
  });
});
