// What the records of one day come to, in numbers alone: no word of the person, no feeling's name, no draft.
import { FAMILIES, type Family, PATTERN_FAMILY, type PatternId } from '../vocabulary/ids.ts';
import type { Practice } from '../vocabulary/practices.ts';
import type { Checkin } from './checkins.ts';
import { localHour } from './ids.ts';
import type { JournalEntry } from './journal.ts';
import type { Moment, MomentOutcome } from './moments.ts';
import type { PracticeMark } from './practices.ts';

/** How often each key was there. A key that was not is missing. */
export type Tally<Key extends string = string> = Partial<Record<Key, number>>;

interface Span {
  sum: number;
  low: number;
  high: number;
}

export interface CheckinCounts {
  n: number;
  /** −1 unpleasant to 1 pleasant. */
  valence: Span;
  /** −1 low energy to 1 high energy. */
  arousal: Span;
  /** By the hour of the person's clock, 0 to 23: how many, and the sum of their valence. */
  hours: Record<string, { n: number; valence: number }>;
}

export interface MomentCounts {
  n: number;
  patterns: Tally<PatternId>;
  /** Moments with at least one pattern of the family. */
  families: Tally<Family>;
  outcomes: Tally<MomentOutcome>;
  /** The kinds of wording that were taken. */
  moves: Tally;
  sites: Tally;
  hours: Tally;
}

function add<Key extends string>(tally: Tally<Key>, key: Key): void {
  tally[key] = (tally[key] ?? 0) + 1;
}

function spanOf(values: readonly number[]): Span {
  return { sum: values.reduce((sum, value) => sum + value, 0), low: Math.min(...values), high: Math.max(...values) };
}

/** Counts a day's check-ins; undefined where there are none. */
export function countCheckins(checkins: readonly Checkin[]): CheckinCounts | undefined {
  if (checkins.length === 0) return undefined;
  const hours: CheckinCounts['hours'] = {};
  for (const { at, hour = localHour(new Date(at)), valence } of checkins) {
    const { n, valence: sum } = hours[hour] ?? { n: 0, valence: 0 };
    hours[hour] = { n: n + 1, valence: sum + valence };
  }
  return {
    n: checkins.length,
    valence: spanOf(checkins.map(({ valence }) => valence)),
    arousal: spanOf(checkins.map(({ arousal }) => arousal)),
    hours,
  };
}

/** Counts a day's moments; undefined where there are none. */
export function countMoments(moments: readonly Moment[]): MomentCounts | undefined {
  if (moments.length === 0) return undefined;
  const counts: MomentCounts = { n: moments.length, patterns: {}, families: {}, outcomes: {}, moves: {}, sites: {}, hours: {} };
  for (const { patterns, outcome, move, site, hour } of moments) {
    for (const pattern of patterns) add(counts.patterns, pattern);
    for (const family of FAMILIES) {
      if (patterns.some((pattern) => PATTERN_FAMILY[pattern] === family)) add(counts.families, family);
    }
    add(counts.outcomes, outcome);
    if (move) add(counts.moves, move);
    add(counts.sites, site);
    add(counts.hours, String(hour));
  }
  return counts;
}

/** Counts a day's pages; undefined where there are none. */
export function countPages(pages: readonly JournalEntry[]): number | undefined {
  return pages.length || undefined;
}

/** The practices a day saw; undefined where it saw none. */
export function countPractices(marks: readonly PracticeMark[]): Practice[] | undefined {
  return marks.length > 0 ? marks.map(({ practice }) => practice) : undefined;
}
