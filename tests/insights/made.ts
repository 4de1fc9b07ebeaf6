// A made-up life, as the pure parts see it: its records, and what its days came to.
import type { DayAggregate } from '#lib/store/aggregates.ts';
import type { Kept } from '#lib/store/backup/rules.ts';
import { countCheckins, countMoments, countPages, countPractices } from '#lib/store/count-day.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { type LifeSize, madeLife } from '../../scripts/bench/made-life.ts';

export const LAST = '2026-06-03' as LocalDay;

export function made(size: Partial<LifeSize>, seed = 1): { life: Kept; days: DayAggregate[] } {
  const life = madeLife({ days: 90, checkins: 0, moments: 0, journal: 0, practices: 0, ...size }, LAST, seed);
  return { life, days: daysOf(life) };
}

/** What the days of these records came to, oldest first. */
export function daysOf({ checkins, moments, journal, practices }: Kept): DayAggregate[] {
  const all = [...new Set([...checkins, ...moments, ...journal, ...practices].map(({ day }) => day))].sort();
  const on = <T extends { day: string }>(records: readonly T[], day: string) => records.filter((record) => record.day === day);
  return all.map((day) => {
    const row = {
      day,
      checkins: countCheckins(on(checkins, day)),
      moments: countMoments(on(moments, day)),
      journal: countPages(on(journal, day)),
      practices: countPractices(on(practices, day)),
    };
    return Object.fromEntries(Object.entries(row).filter(([, part]) => part !== undefined)) as unknown as DayAggregate;
  });
}
