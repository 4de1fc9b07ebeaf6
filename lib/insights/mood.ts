// Mood over a period, from what its days came to: as a path, by the hour, by the weekday, as a year of squares.
import { quantile } from 'simple-statistics';
import type { DayAggregate } from '../store/aggregates.ts';
import { addDays, type LocalDay } from '../store/ids.ts';
import { dayNumber, weekdayOf } from './days.ts';
import { type Bucket, bucketOf, type Period, startOf, startsOf } from './period.ts';
import { changeOver, differenceOf, type Estimate, isApart, meanOf, type Part } from './statistics.ts';

/** A day with check-ins: −1 unpleasant to 1 pleasant. */
export interface MoodDay {
  day: LocalDay;
  /** Check-ins that day. */
  n: number;
  mean: number;
  low: number;
  high: number;
}

/** The days that have check-ins, oldest first. */
export function moodDays(days: readonly DayAggregate[]): MoodDay[] {
  return days.flatMap(({ day, checkins }) =>
    checkins
      ? [{ day, n: checkins.n, mean: checkins.valence.sum / checkins.n, low: checkins.valence.low, high: checkins.valence.high }]
      : [],
  );
}

export interface MoodPoint {
  start: LocalDay;
  /** Days with check-ins in it. */
  days: number;
  /** Left out where there was none: a gap, not a zero. */
  mood?: { mean: number; low: number; high: number };
}

export interface MoodPath {
  bucket: Bucket;
  points: MoodPoint[];
  /** Days with check-ins, and check-ins. */
  days: number;
  checkins: number;
  mean: Estimate | undefined;
  /** From the first to the last day, along a straight line. */
  change: Estimate | undefined;
}

/** Mood as a path with its spread: of one day its lowest and highest check-in, of more days the middle half of them. */
export function moodPath(days: readonly DayAggregate[], period: Period): MoodPath {
  const bucket = bucketOf(period);
  const felt = moodDays(days);
  const byStart = Map.groupBy(felt, ({ day }) => startOf(bucket, day));
  const points = startsOf(bucket, period).map((start): MoodPoint => {
    const there = byStart.get(start) ?? [];
    return there.length === 0 ? { start, days: 0 } : { start, days: there.length, mood: spreadOf(there) };
  });
  return {
    bucket,
    points,
    days: felt.length,
    checkins: felt.reduce((sum, { n }) => sum + n, 0),
    mean: meanOf(felt.map(({ mean }) => ({ n: 1, sum: mean }))),
    change: changeOver(felt.map(({ day, mean }) => ({ at: dayNumber(day), value: mean }))),
  };
}

function spreadOf(there: readonly MoodDay[]): { mean: number; low: number; high: number } {
  const means = there.map(({ mean }) => mean);
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  const [only] = there;
  if (only && there.length === 1) return { mean, low: only.low, high: only.high };
  // The mean of skewed days may lie outside their middle half: the spread is drawn around it.
  return { mean, low: Math.min(mean, quantile(means, 0.25)), high: Math.max(mean, quantile(means, 0.75)) };
}

/** Three hours of the day, or one weekday. */
export interface MoodSlot {
  /** The first hour of three, or 0 Monday to 6 Sunday. */
  slot: number;
  /** Days it rests on. */
  days: number;
  mean: Estimate | undefined;
  /** Above all the others, corrected for as many looks as there are slots; undefined where there is not enough yet. */
  apart: Estimate | undefined;
}

/** Mood by three hours of the person's own clock. */
export function moodByHour(days: readonly DayAggregate[]): MoodSlot[] {
  const felt = days.flatMap(({ checkins }) => (checkins ? [checkins] : []));
  return slots([0, 3, 6, 9, 12, 15, 18, 21], felt, ({ hours }, slot) =>
    [slot, slot + 1, slot + 2].map((hour) => hours[hour]).map((hour) => ({ n: hour?.n ?? 0, sum: hour?.valence ?? 0 })),
  );
}

/** Mood by weekday. */
export function moodByWeekday(days: readonly DayAggregate[]): MoodSlot[] {
  const felt = moodDays(days);
  return slots([0, 1, 2, 3, 4, 5, 6], felt, ({ day, mean }, slot) => (weekdayOf(day) === slot ? [{ n: 1, sum: mean }] : []));
}

function slots<Day>(list: readonly number[], felt: readonly Day[], partsOf: (day: Day, slot: number) => Part[]): MoodSlot[] {
  const add = (parts: readonly Part[]): Part => ({
    n: parts.reduce((all, { n }) => all + n, 0),
    sum: parts.reduce((all, { sum }) => all + sum, 0),
  });
  const table = felt.map((day) => list.map((slot) => add(partsOf(day, slot))));
  return list.map((slot, index) => {
    const there = table.flatMap((row) => (row[index] && row[index].n > 0 ? [row[index]] : []));
    const sides = table.map((row) => ({ on: row[index] ?? { n: 0, sum: 0 }, off: add(row.filter((_, other) => other !== index)) }));
    return { slot, days: there.length, mean: meanOf(there), apart: differenceOf(sides, list.length) };
  });
}

/** The slots that stand apart from the others, highest first. */
export function standingOut(found: readonly MoodSlot[]): MoodSlot[] {
  return found.filter(({ apart }) => apart && isApart(apart, 0)).sort((a, b) => (b.apart?.value ?? 0) - (a.apart?.value ?? 0));
}

/** One day of the year of squares; without a mean where nothing was noted. */
export interface Pixel {
  day: LocalDay;
  mean?: number;
}

/** The 53 weeks that end with a day, Mondays first. */
export function yearOfPixels(days: readonly DayAggregate[], to: LocalDay): Pixel[] {
  const felt = new Map(moodDays(days).map(({ day, mean }) => [day, mean]));
  const from = addDays(to, -364 - weekdayOf(to));
  return Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, index) => {
    const day = addDays(from, index);
    const mean = felt.get(day);
    return mean === undefined ? { day } : { day, mean };
  });
}
