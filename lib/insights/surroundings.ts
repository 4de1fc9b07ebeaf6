// What is there on good and on hard days: things that go together, which says nothing of which brings which.
import type { DayAggregate } from '../store/aggregates.ts';
import type { Checkin } from '../store/checkins.ts';
import type { LocalDay } from '../store/ids.ts';
import { moodDays } from './mood.ts';
import { daysOfTags } from './mood-words.ts';
import { differenceOf, type Estimate, isApart, MIN_DAYS_A_SIDE } from './statistics.ts';

/** tag: what the person wrote it was about · practice: one of the day's practices · moment: a heated draft. */
export type Surrounding = { kind: 'tag'; tag: string } | { kind: 'practice'; practice: SurroundingPractice } | { kind: 'moment' };
const SURROUNDING_PRACTICES = ['journal', 'mindful', 'affirm', 'connect'] as const;
type SurroundingPractice = (typeof SURROUNDING_PRACTICES)[number];

export interface Association {
  what: Surrounding;
  /** Days it was there, of those with a check-in. */
  days: number;
  /** How much more pleasant days with it were than days without, on the field's width of 2. */
  difference: Estimate;
  /** Whether the interval, corrected for all looks, leaves zero out. */
  apart: boolean;
}

export interface Surroundings {
  /** Most pleasant first. */
  found: Association[];
  /** Days with a check-in. */
  days: number;
  /** How many things were looked at. */
  looks: number;
}

/** The more looks, the wider every interval: only the most frequent things are looked at. */
const LOOKS_AT_MOST = 12;

/** What goes with pleasant and with unpleasant days. */
export function surroundingsOf(days: readonly DayAggregate[], checkins: readonly Checkin[]): Surroundings {
  const felt = moodDays(days);
  const feltOn = new Set(felt.map(({ day }) => day));
  const there: { what: Surrounding; on: ReadonlySet<LocalDay> }[] = [
    ...[...daysOfTags(checkins)].map(([tag, on]) => ({ what: { kind: 'tag' as const, tag }, on })),
    ...SURROUNDING_PRACTICES.map((practice) => ({ what: { kind: 'practice' as const, practice }, on: daysWith(days, practice) })),
    { what: { kind: 'moment' as const }, on: new Set(days.filter(({ moments }) => moments).map(({ day }) => day)) },
  ];
  const candidates = there
    .map(({ what, on }) => ({ what, on, days: [...on].filter((day) => feltOn.has(day)).length }))
    .filter(({ days: n }) => n >= MIN_DAYS_A_SIDE && felt.length - n >= MIN_DAYS_A_SIDE)
    .sort((a, b) => b.days - a.days)
    .slice(0, LOOKS_AT_MOST);
  const nothing = { n: 0, sum: 0 };
  const found = candidates.flatMap(({ what, on, days: n }) => {
    const sides = felt.map(({ day, mean }) => {
      const part = { n: 1, sum: mean };
      return on.has(day) ? { on: part, off: nothing } : { on: nothing, off: part };
    });
    const difference = differenceOf(sides, candidates.length);
    return difference ? [{ what, days: n, difference, apart: isApart(difference, 0) }] : [];
  });
  return { found: found.sort((a, b) => b.difference.value - a.difference.value), days: felt.length, looks: candidates.length };
}

function daysWith(days: readonly DayAggregate[], practice: SurroundingPractice): Set<LocalDay> {
  return new Set(
    days.filter((day) => day.practices?.includes(practice) || (practice === 'journal' && day.journal !== undefined)).map(({ day }) => day),
  );
}
