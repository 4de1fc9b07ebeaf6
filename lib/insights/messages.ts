// What drafts carried over a period and what was done about it, from what its days came to. Never a word of a draft: there is none.
import type { DayAggregate } from '../store/aggregates.ts';
import type { MomentCounts, Tally } from '../store/count-day.ts';
import type { LocalDay } from '../store/ids.ts';
import type { MomentOutcome } from '../store/moments.ts';
import { FAMILIES, type Family, PATTERN_IDS, type PatternId } from '../vocabulary/ids.ts';
import { mondayOf, weekdayOf } from './days.ts';
import { type Bucket, lengthOf, type Period, startOf, startsOf } from './period.ts';
import { differenceOf, type Estimate, isApart, rateRatio } from './statistics.ts';

/** Fewer moments than this, and which of them are most is chance. */
export const MIN_MOMENTS = 10;

export interface Counted<Key> {
  key: Key;
  n: number;
}

/** How many moments each family had in one bucket. */
export interface FamilyBucket {
  start: LocalDay;
  families: Record<Family, number>;
}

/** Past so many days, months are drawn in place of weeks. */
const WEEKS_AT_MOST = 400;

/** Moments by family and week; by month where the period is long. */
export function familiesOver(days: readonly DayAggregate[], period: Period): { bucket: Bucket; buckets: FamilyBucket[] } {
  const bucket: Bucket = lengthOf(period) > WEEKS_AT_MOST ? 'month' : 'week';
  const byStart = Map.groupBy(days, ({ day }) => startOf(bucket, day));
  const buckets = startsOf(bucket, period).map((start) => ({
    start,
    families: Object.fromEntries(
      FAMILIES.map((family) => [
        family,
        (byStart.get(start) ?? []).reduce((sum, { moments }) => sum + (moments?.families[family] ?? 0), 0),
      ]),
    ) as Record<Family, number>,
  }));
  return { bucket, buckets };
}

function added<Key extends string>(days: readonly DayAggregate[], of: (counts: MomentCounts) => Tally<Key>): Counted<Key>[] {
  const sums = new Map<Key, number>();
  for (const { moments } of days) {
    if (!moments) continue;
    for (const [key, n] of Object.entries(of(moments)) as [Key, number][]) sums.set(key, (sums.get(key) ?? 0) + n);
  }
  return [...sums].map(([key, n]) => ({ key, n })).sort((a, b) => b.n - a.n || a.key.localeCompare(b.key));
}

/** All moments of these days. */
export function momentsIn(days: readonly DayAggregate[]): number {
  return days.reduce((sum, { moments }) => sum + (moments?.n ?? 0), 0);
}

/** What was done, most often first. */
export const outcomesIn = (days: readonly DayAggregate[]) => added<MomentOutcome>(days, ({ outcomes }) => outcomes);
/** The kinds of wording that were taken, most often first. */
export const movesIn = (days: readonly DayAggregate[]) => added<string>(days, ({ moves }) => moves);
/** Where, most often first. */
export const sitesIn = (days: readonly DayAggregate[]) => added<string>(days, ({ sites }) => sites);
/** Patterns, most often first. */
export const patternsIn = (days: readonly DayAggregate[]) => added<PatternId>(days, ({ patterns }) => patterns);

/** A weekday or an hour. */
export interface MomentSlot extends Counted<number> {
  /** More moments than in the others, corrected for all looks. */
  apart: boolean;
}

/** Moments on each weekday, Monday first. */
export function weekdaysIn(days: readonly DayAggregate[]): MomentSlot[] {
  const nothing = { n: 0, sum: 0 };
  return Array.from({ length: 7 }, (_, weekday) => {
    const sides = days.map(({ day, moments }) => {
      const part = { n: 1, sum: moments?.n ?? 0 };
      return weekdayOf(day) === weekday ? { on: part, off: nothing } : { on: nothing, off: part };
    });
    return { key: weekday, n: sides.reduce((sum, { on }) => sum + on.sum, 0), apart: isMore(differenceOf(sides, 7)) };
  });
}

/** Moments in each hour of the person's own clock. */
export function hoursIn(days: readonly DayAggregate[]): MomentSlot[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const sides = days.map(({ moments }) => {
      const there = moments?.hours[hour] ?? 0;
      return { on: { n: 1, sum: there }, off: { n: 23, sum: (moments?.n ?? 0) - there } };
    });
    const n = sides.reduce((sum, { on }) => sum + on.sum, 0);
    return { key: hour, n, apart: n > 0 && isMore(differenceOf(sides, 24)) };
  });
}

function isMore(difference: Estimate | undefined): boolean {
  return difference !== undefined && difference.low > 0;
}

export interface Taper {
  pattern: PatternId;
  /** A week, in the earlier and in the later half. */
  earlier: number;
  later: number;
  /** The later rate by the earlier one: under 1 is rarer. */
  ratio: Estimate;
  apart: boolean;
}

export interface Tapers {
  found: Taper[];
  /** Weeks in which anything at all was noted; others say nothing. */
  weeks: number;
  looks: number;
}

/** A pattern met less often than this cannot be seen to taper. */
const MIN_SIGHTINGS = 8;

/** Which patterns became rarer, or more frequent, from the earlier to the later half of the weeks in which anything was noted. */
export function tapersIn(days: readonly DayAggregate[]): Tapers {
  const byWeek = [...Map.groupBy(days, ({ day }) => mondayOf(day)).values()];
  const middle = Math.floor(byWeek.length / 2);
  const countsOf = (pattern: PatternId) =>
    byWeek.map((week) => week.reduce((sum, { moments }) => sum + (moments?.patterns[pattern] ?? 0), 0));
  const candidates = PATTERN_IDS.map((pattern) => ({ pattern, counts: countsOf(pattern) })).filter(
    ({ counts }) => counts.reduce((sum, n) => sum + n, 0) >= MIN_SIGHTINGS,
  );
  const found = candidates.flatMap(({ pattern, counts }) => {
    const halves = [counts.slice(0, middle), counts.slice(middle)] as const;
    const ratio = rateRatio(...halves, candidates.length);
    if (!ratio) return [];
    const [earlier, later] = halves.map((half) => half.reduce((sum, n) => sum + n, 0) / half.length) as [number, number];
    return [{ pattern, earlier, later, ratio, apart: isApart(ratio, 1) }];
  });
  return { found: found.sort((a, b) => a.ratio.value - b.ratio.value), weeks: byWeek.length, looks: candidates.length };
}
