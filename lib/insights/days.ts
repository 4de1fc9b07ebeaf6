// Arithmetic on calendar days. Days are names, not stretches of time: no zone and no clock change touches them.
import type { LocalDay } from '../store/ids.ts';

const DAY_MS = 86_400_000;

/** The day's number, counted from 1 January 1970. */
export function dayNumber(day: LocalDay): number {
  return Math.round(Date.parse(`${day}T00:00Z`) / DAY_MS);
}

/** The day with this number. */
export function dayOfNumber(number: number): LocalDay {
  return new Date(number * DAY_MS).toISOString().slice(0, 10) as LocalDay;
}

/** 0 Monday to 6 Sunday. */
export function weekdayOf(day: LocalDay): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** The Monday of the day's week. */
export function mondayOf(day: LocalDay): LocalDay {
  return dayOfNumber(dayNumber(day) - weekdayOf(day));
}

/** The first of the day's month. */
export function firstOfMonth(day: LocalDay): LocalDay {
  return `${day.slice(0, 7)}-01` as LocalDay;
}

/** A day as a date, at midnight UTC: charts and words read it as UTC, so it stays that day. */
export function dateOf(day: LocalDay): Date {
  return new Date(`${day}T00:00Z`);
}

/** The first day of the next week, or month, after one that begins with this day. */
export function addBucket(bucket: 'day' | 'week' | 'month', start: LocalDay): LocalDay {
  const number = dayNumber(start);
  return bucket === 'month' ? firstOfMonth(dayOfNumber(number + 31)) : dayOfNumber(number + (bucket === 'week' ? 7 : 1));
}
