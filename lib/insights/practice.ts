// The five practices over a period, and what changed with them.
import type { AffirmationMark, Rating } from '../store/affirmations.ts';
import type { DayAggregate } from '../store/aggregates.ts';
import type { LocalDay } from '../store/ids.ts';
import type { Sitting } from '../store/sittings.ts';
import { PRACTICES, type Practice } from '../vocabulary/practices.ts';
import { type Bucket, bucketOf, type Period, startOf, startsOf } from './period.ts';
import { type Estimate, MIN_DAYS_FOR_MEAN, meanOf } from './statistics.ts';

/** On how many days of a bucket a practice was done. */
export interface PracticeCell {
  start: LocalDay;
  practice: Practice;
  days: number;
}

export interface PracticeCalendar {
  bucket: Bucket;
  /** Without those in which it was not done. */
  cells: PracticeCell[];
  /** Days each practice was done, most first. */
  totals: { practice: Practice; days: number }[];
  /** Days that saw any. */
  days: number;
}

/** Whether a day saw a practice: its mark, or the check-in or page itself. */
function saw({ practices, checkins, journal }: DayAggregate, practice: Practice): boolean {
  if (practice === 'checkin' && checkins) return true;
  if (practice === 'journal' && journal) return true;
  return practices?.includes(practice) ?? false;
}

/** The five practices by day, week or month. */
export function practiceCalendar(days: readonly DayAggregate[], period: Period): PracticeCalendar {
  const bucket = bucketOf(period);
  const byStart = Map.groupBy(days, ({ day }) => startOf(bucket, day));
  const cells = startsOf(bucket, period).flatMap((start) =>
    PRACTICES.map((practice) => ({ start, practice, days: (byStart.get(start) ?? []).filter((day) => saw(day, practice)).length })),
  );
  return {
    bucket,
    cells: cells.filter((cell) => cell.days > 0),
    totals: PRACTICES.map((practice) => ({ practice, days: days.filter((day) => saw(day, practice)).length })).sort(
      (a, b) => b.days - a.days,
    ),
    days: days.filter((day) => PRACTICES.some((practice) => saw(day, practice))).length,
  };
}

/** An affirmation whose rating moved. */
export interface Truer {
  id: string;
  first: Rating;
  now: Rating;
}

/** Affirmations rated more than once with another answer than at first, those that rose most before. */
export function movedAffirmations(marks: Iterable<AffirmationMark>): Truer[] {
  return [...marks]
    .flatMap(({ id, first, rating }) =>
      first !== undefined && rating !== undefined && first !== rating ? [{ id, first, now: rating }] : [],
    )
    .sort((a, b) => b.now - b.first - (a.now - a.first) || a.id.localeCompare(b.id));
}

/** Fewer sittings than this with both answers, and a tool's mean is one evening's. */
export const MIN_SITTINGS = MIN_DAYS_FOR_MEAN;

export interface ToolEase {
  tool: string;
  /** Sittings gone through. */
  sittings: number;
  /** Those with an answer before and after. */
  told: number;
  /** Mean ease, 0 very uneasy to 4 at ease; undefined without answers. */
  before: number | undefined;
  after: number | undefined;
  /** After above before; undefined where there is not enough yet. */
  change: Estimate | undefined;
}

/** How at ease each tool was begun and ended with, most used first. @param sittings oldest first */
export function toolsIn(sittings: readonly Sitting[]): ToolEase[] {
  return [...Map.groupBy(sittings, ({ tool }) => tool)]
    .map(([tool, all]) => {
      const told = all.flatMap(({ before, after }) => (before !== undefined && after !== undefined ? [{ before, after }] : []));
      const mean = (values: number[]) => (values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined);
      return {
        tool,
        sittings: all.length,
        told: told.length,
        before: mean(told.map(({ before }) => before)),
        after: mean(told.map(({ after }) => after)),
        change: told.length >= MIN_SITTINGS ? meanOf(told.map(({ before, after }) => ({ n: 1, sum: after - before }))) : undefined,
      };
    })
    .sort((a, b) => b.sittings - a.sittings || a.tool.localeCompare(b.tool));
}
