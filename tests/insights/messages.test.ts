import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '#lib/insights/days.ts';
import { actsIn, bondPaths, commitmentsIn, traitPaths } from '#lib/insights/growth.ts';
import {
  familiesOver,
  hoursIn,
  momentsIn,
  movesIn,
  outcomesIn,
  patternsIn,
  sitesIn,
  tapersIn,
  weekdaysIn,
} from '#lib/insights/messages.ts';
import { movedAffirmations, practiceCalendar, toolsIn } from '#lib/insights/practice.ts';
import type { Commitment } from '#lib/store/commitments.ts';
import { addDays, type LocalDay } from '#lib/store/ids.ts';
import type { Reflection } from '#lib/store/reflections.ts';
import { PATTERN_FAMILY } from '#lib/vocabulary/ids.ts';
import { LAST, made } from './made.ts';

const period = { from: addDays(LAST, -89), to: LAST };

describe('messages', () => {
  it('equal a plain recount of their moments', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 1000 }), (moments, seed) => {
        const { life, days } = made({ moments }, seed);
        const plain = <T extends string>(keys: T[]) =>
          Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((other) => other === key).length]));
        const told = <T extends string | number>(counted: { key: T; n: number }[]) =>
          Object.fromEntries(counted.filter(({ n }) => n > 0).map(({ key, n }) => [key, n]));
        expect(momentsIn(days)).toBe(moments);
        expect(told(outcomesIn(days))).toEqual(plain(life.moments.map(({ outcome }) => outcome)));
        expect(told(sitesIn(days))).toEqual(plain(life.moments.map(({ site }) => site)));
        expect(told(movesIn(days))).toEqual(plain(life.moments.flatMap(({ move }) => move ?? [])));
        expect(told(patternsIn(days))).toEqual(plain(life.moments.flatMap(({ patterns }) => patterns)));
        expect(told(weekdaysIn(days))).toEqual(plain(life.moments.map(({ day }) => String(weekdayOf(day)))));
        expect(told(hoursIn(days))).toEqual(plain(life.moments.map(({ hour }) => String(hour))));
        const { buckets } = familiesOver(days, period);
        const pursued = buckets.reduce((sum, { families }) => sum + families.pursue, 0);
        expect(pursued).toBe(
          life.moments.filter(({ patterns }) => patterns.some((pattern) => PATTERN_FAMILY[pattern] === 'pursue')).length,
        );
      }),
      { numRuns: 10 },
    );
  });

  it('say that a pattern tapers where it does', () => {
    const { days } = made({ days: 700, moments: 3000 });
    const { found, looks, weeks } = tapersIn(days);
    expect(looks).toBeGreaterThan(3);
    expect(weeks).toBeGreaterThan(90);
    const apart = found.filter((taper) => taper.apart);
    expect(apart.length).toBeGreaterThan(0);
    for (const { ratio, earlier, later } of apart) expect(ratio.value < 1).toBe(later < earlier);
  });

  it('say nothing of a pattern met a few times, or in a few weeks', () => {
    expect(tapersIn(made({ days: 300, moments: 6 }).days).found).toEqual([]);
    expect(tapersIn(made({ days: 20, moments: 200 }).days).found).toEqual([]);
  });
});

describe('practice', () => {
  it('counts days, not marks, and a page as writing', () => {
    const { life, days } = made({ practices: 100, journal: 30, checkins: 10 });
    const { totals, cells } = practiceCalendar(days, period);
    const journal = new Set([
      ...life.journal.map(({ day }) => day),
      ...life.practices.filter(({ practice }) => practice === 'journal').map(({ day }) => day),
    ]);
    expect(totals.find(({ practice }) => practice === 'journal')?.days).toBe(journal.size);
    const summed = cells.filter(({ practice }) => practice === 'journal').reduce((sum, cell) => sum + cell.days, 0);
    expect(summed).toBe(journal.size);
  });

  it('tells a tool’s change only from enough sittings', () => {
    const { life } = made({ days: 300 });
    const tools = toolsIn(life.sittings);
    expect(tools.every(({ change }) => change !== undefined && change.value > 0)).toBe(true);
    expect(toolsIn(life.sittings.filter(({ tool }) => tool === 'sigh').slice(0, 4))[0]).toMatchObject({ told: 4, change: undefined });
    const { before: _before, ...unsaid } = life.sittings[0]!;
    expect(toolsIn([unsaid])[0]).toMatchObject({ sittings: 1, told: 0, before: undefined });
  });

  it('shows affirmations whose rating moved, the furthest first', () => {
    const mark = (id: string, first: number | undefined, rating: number) =>
      ({ id, favourite: false, ...(first !== undefined && { first }), rating, updatedAt: 1 }) as never;
    expect(movedAffirmations([mark('a', 2, 3), mark('b', 0, 4), mark('c', 3, 3), mark('d', undefined, 4), mark('e', 4, 1)])).toEqual([
      { id: 'b', first: 0, now: 4 },
      { id: 'a', first: 2, now: 3 },
      { id: 'e', first: 4, now: 1 },
    ]);
  });
});

describe('growth', () => {
  const at = (day: string) => new Date(`${day}T12:00`).getTime();

  it('counts what was done in the period, and no open commitment', () => {
    const ledger = [
      { id: 'x', at: at(LAST), act: 'repair' },
      { id: 'y', at: at('2020-01-01'), act: 'repair' },
    ] as never;
    expect(actsIn(ledger, period)).toEqual([{ act: 'repair', n: 1 }]);
    const due = (state: Commitment['state']) => ({ state, due: at(LAST) }) as Commitment;
    expect(commitmentsIn([due('kept'), due('open'), due('let-go')], period)).toEqual({ kept: 1, renegotiated: 0, 'let-go': 1 });
  });

  it('says a bond moved only where the regions lie apart', () => {
    const look = (day: string, worry: number, spread: number, bond?: string) =>
      ({ day, worry: { at: worry, spread }, distance: { at: 3, spread: 1 }, ...(bond && { bond }) }) as Reflection;
    const paths = bondPaths(
      [
        look('2026-05-01', 6, 0.5, 'Mina'),
        look('2026-05-20', 5, 1),
        look('2026-05-21', 3, 0.5, 'Mina'),
        look('2026-06-01', 4, 1),
        look('2026-06-02', 4, 1),
      ],
      period,
    );
    expect(paths.map(({ bond, looks }) => [bond, looks.length])).toEqual([
      [undefined, 3],
      ['Mina', 2],
    ]);
    expect(paths.map(({ worryMoved, distanceMoved }) => [worryMoved, distanceMoved])).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  it('has six traits, each with the looks of the period', () => {
    const { life } = made({ days: 90 });
    const paths = traitPaths(life.traits, { from: LAST as LocalDay, to: LAST });
    expect(paths).toHaveLength(6);
    expect(paths.every(({ looks }) => looks.length === 1)).toBe(true);
  });
});
