import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bootstrap,
  changeOver,
  differenceOf,
  expectedKinds,
  isApart,
  levelFor,
  MIN_DAYS_A_SIDE,
  MIN_DAYS_FOR_ASSOCIATION,
  MIN_DAYS_FOR_MEAN,
  meanOf,
  rateRatio,
} from '#lib/insights/statistics.ts';
import { diceOf } from '../../scripts/simulate/dice.ts';

const day = (sum: number) => ({ n: 1, sum });
const none = { n: 0, sum: 0 };
const side = (on: boolean, value: number) => (on ? { on: day(value), off: none } : { on: none, off: day(value) });
/** Roughly normal, around 0, with spread 1. */
const noise = (dice: { roll(): number }) => Array.from({ length: 12 }, () => dice.roll()).reduce((sum, value) => sum + value, -6);

describe('a mean', () => {
  it('is not told under its least number of days', () => {
    const values = Array.from({ length: MIN_DAYS_FOR_MEAN }, (_, index) => day(index));
    expect(meanOf(values.slice(1))).toBeUndefined();
    expect(meanOf(values)).toMatchObject({ n: MIN_DAYS_FOR_MEAN, value: (MIN_DAYS_FOR_MEAN - 1) / 2 });
  });

  it('lies in its interval, which lies among the values, and is the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: MIN_DAYS_FOR_MEAN, maxLength: 60 }), (values) => {
        const parts = values.map(day);
        const mean = meanOf(parts);
        expect(mean).toEqual(meanOf(parts));
        expect(mean!.low).toBeLessThanOrEqual(mean!.value);
        expect(mean!.high).toBeGreaterThanOrEqual(mean!.value);
        expect(mean!.low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(mean!.high).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('weighs each value, not each day', () => {
    expect(meanOf([day(1), day(1), day(1), day(1), { n: 4, sum: 0 }])?.value).toBe(0.5);
  });

  it('is held by its interval about as often as that says', () => {
    const dice = diceOf(7);
    const rounds = 120;
    let held = 0;
    for (let round = 0; round < rounds; round++) {
      const mean = meanOf(Array.from({ length: 60 }, () => day(noise(dice))));
      if (mean && mean.low <= 0 && mean.high >= 0) held++;
    }
    expect(held / rounds).toBeGreaterThan(0.86);
    expect(held / rounds).toBeLessThan(1);
  });

  it('is less sure where neighbouring days resemble each other', () => {
    const dice = diceOf(3);
    const values = Array.from({ length: 30 }, () => noise(dice));
    const clumped = values.toSorted((a, b) => a - b);
    const width = (list: number[]) => {
      const { low, high } = meanOf(list.map(day))!;
      return high - low;
    };
    expect(width(clumped)).toBeGreaterThan(width(values) * 1.2);
  });
});

describe('a difference', () => {
  const days = (n: number, on: (index: number) => boolean, shift: number) => {
    const dice = diceOf(11);
    return Array.from({ length: n }, (_, index) => side(on(index), noise(dice) * 0.2 + (on(index) ? shift : 0)));
  };

  it('is not told under twenty days, nor with too few on a side', () => {
    expect(
      differenceOf(
        days(MIN_DAYS_FOR_ASSOCIATION - 1, (index) => index % 2 === 0, 1),
        1,
      ),
    ).toBeUndefined();
    expect(
      differenceOf(
        days(60, (index) => index < MIN_DAYS_A_SIDE - 1, 1),
        1,
      ),
    ).toBeUndefined();
    expect(
      differenceOf(
        days(60, (index) => index >= MIN_DAYS_A_SIDE - 1, 1),
        1,
      ),
    ).toBeUndefined();
    expect(
      differenceOf(
        days(MIN_DAYS_FOR_ASSOCIATION, (index) => index % 2 === 0, 1),
        1,
      ),
    ).toBeDefined();
  });

  it('is found where there is one', () => {
    const found = differenceOf(
      days(60, (index) => index % 3 === 0, 0.5),
      5,
    )!;
    expect(isApart(found, 0)).toBe(true);
    expect(found.value).toBeCloseTo(0.5, 0);
  });

  it('among many that are none, hardly ever stands out: the more looks, the wider', () => {
    const looks = 12;
    let mistaken = 0;
    for (let round = 0; round < 25; round++) {
      const dice = diceOf(round + 100);
      const moods = Array.from({ length: 90 }, () => noise(dice));
      const standing = Array.from({ length: looks }, () => {
        const on = moods.map(() => dice.roll() < 0.4);
        const found = differenceOf(
          moods.map((mood, index) => side(on[index]!, mood)),
          looks,
        );
        return found !== undefined && isApart(found, 0);
      });
      if (standing.some(Boolean)) mistaken++;
    }
    expect(mistaken).toBeLessThanOrEqual(4);
    const one = days(60, (index) => index % 2 === 0, 0.1);
    const width = (count: number) => differenceOf(one, count)!.high - differenceOf(one, count)!.low;
    expect(width(12)).toBeGreaterThan(width(1));
    expect(levelFor(10)).toBeCloseTo(0.995);
  });
});

describe('a change', () => {
  it('follows a line, and needs twenty days', () => {
    const points = Array.from({ length: 40 }, (_, index) => ({ at: 1000 + index * 3, value: index / 39 }));
    expect(changeOver(points)?.value).toBeCloseTo(1);
    expect(isApart(changeOver(points)!, 0)).toBe(true);
    expect(changeOver(points.slice(0, 19))).toBeUndefined();
    expect(changeOver(points.map(({ value }) => ({ at: 5, value })))).toBeUndefined();
  });

  it('of a level time is none', () => {
    const dice = diceOf(5);
    const points = Array.from({ length: 90 }, (_, at) => ({ at, value: noise(dice) }));
    expect(isApart(changeOver(points)!, 0)).toBe(false);
  });
});

describe('a rate', () => {
  it('that fell to a third is rarer; one that stayed is not', () => {
    const earlier = Array.from({ length: 12 }, (_, index) => 5 + (index % 3));
    const later = Array.from({ length: 12 }, (_, index) => 1 + (index % 3));
    expect(isApart(rateRatio(earlier, later, 3)!, 1)).toBe(true);
    expect(isApart(rateRatio(earlier, earlier, 3)!, 1)).toBe(false);
  });

  it('of nothing is not known to be nothing', () => {
    expect(rateRatio([1, 0, 1, 2, 1, 1], [0, 0, 0, 0, 0, 0], 1)!.value).toBeGreaterThan(0);
    expect(rateRatio([1, 1, 1, 1], [0, 0, 0, 0], 1)).toBeUndefined();
  });
});

describe('expected kinds', () => {
  it('equal the mean over every way to draw', () => {
    // 2 of a, 1 of b, 1 of c; two drawn: 6 pairs, of which one is a and a.
    expect(expectedKinds([2, 1, 1], 2)).toBeCloseTo((5 * 2 + 1) / 6);
    expect(expectedKinds([2, 1, 1], 4)).toBe(3);
    expect(expectedKinds([3, 0], 1)).toBeCloseTo(1);
  });

  it('grow with the draws, and never past what there is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 9 }), fc.nat({ max: 40 }), (counts, size) => {
        const kinds = counts.filter((count) => count > 0).length;
        expect(expectedKinds(counts, size)).toBeLessThanOrEqual(expectedKinds(counts, size + 1) + 1e-9);
        expect(expectedKinds(counts, size)).toBeLessThanOrEqual(kinds + 1e-9);
      }),
    );
  });
});

describe('an interval', () => {
  it('is not given where resamples cannot tell', () => {
    expect(
      bootstrap(
        [
          [0, 0],
          [0, 0],
          [1, 1],
        ],
        (sums) => (sums[1] ?? 0) / (sums[0] ?? 0),
      ),
    ).toBeUndefined();
  });
});
