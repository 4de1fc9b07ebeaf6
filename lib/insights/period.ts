// The stretch of days looked at, and the buckets it is drawn in: a picture of ten years in days would show nothing.
import { addDays, type LocalDay } from '../store/ids.ts';
import { addBucket, dayNumber, firstOfMonth, mondayOf } from './days.ts';

export const PERIOD_KINDS = ['week', 'month', 'quarter', 'year', 'all', 'own'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Both days included. */
export interface Period {
  from: LocalDay;
  to: LocalDay;
}

const LENGTH: Record<Exclude<PeriodKind, 'all' | 'own'>, number> = { week: 7, month: 30, quarter: 91, year: 365 };

/** The period of a kind that ends today; all of it begins with the first day there is. */
export function periodOf(kind: Exclude<PeriodKind, 'own'>, today: LocalDay, first: LocalDay | undefined): Period {
  if (kind === 'all') return { from: first !== undefined && first < today ? first : today, to: today };
  return { from: addDays(today, 1 - LENGTH[kind]), to: today };
}

/** What of a period lies within another; a day of the other where they do not meet. */
export function within({ from, to }: Period, all: Period): Period {
  const clip = (day: LocalDay) => (day < all.from ? all.from : day > all.to ? all.to : day);
  return { from: clip(from), to: clip(to) };
}

/** How many days it holds. */
export function lengthOf({ from, to }: Period): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

export const BUCKETS = ['day', 'week', 'month'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** Up to this many days are drawn one by one, and up to that many by the week. */
const DAYS_AT_MOST = 31;
const WEEKS_AT_MOST = 400;

/** What a period is drawn in. */
export function bucketOf(period: Period): Bucket {
  const days = lengthOf(period);
  return days <= DAYS_AT_MOST ? 'day' : days <= WEEKS_AT_MOST ? 'week' : 'month';
}

/** The first day of the bucket a day falls in. */
export function startOf(bucket: Bucket, day: LocalDay): LocalDay {
  return bucket === 'day' ? day : bucket === 'week' ? mondayOf(day) : firstOfMonth(day);
}

/** The first day of each bucket that the period touches, in order. */
export function startsOf(bucket: Bucket, { from, to }: Period): LocalDay[] {
  const starts: LocalDay[] = [];
  for (let day = startOf(bucket, from); day <= to; day = addBucket(bucket, day)) starts.push(day);
  return starts;
}
