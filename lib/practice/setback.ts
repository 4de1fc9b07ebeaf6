// A week with more heat in it than the one before: weather, not a verdict. What to say then is a kind word and one small step.
import type { Moment } from '../store/moments.ts';
import { FAMILIES, type Family, PATTERN_FAMILY } from '../vocabulary/ids.ts';

const WEEK = 7 * 24 * 3_600_000;
/** Fewer heated drafts than this say nothing about a week. */
const ENOUGH = 3;
/** And it takes this many more than the week before. */
const MORE = 2;

/** How long Tend looks back, in milliseconds. */
export const SETBACK_SPAN = 2 * WEEK;

/**
 * The family most of a hotter week's heat came from; null where the week was not hotter than the one before, where there is too little to say,
 * or where nothing is known of the week before. Counts drafts with something clear in them, each once, whatever became of them.
 */
export function setbackIn(moments: readonly Pick<Moment, 'at' | 'severity' | 'patterns' | 'outcome'>[], now: number): Family | null {
  const between = (from: number, to: number) => moments.filter(({ at }) => at > from && at <= to);
  const before = between(now - 2 * WEEK, now - WEEK);
  if (before.length === 0) return null;
  const heated = (list: typeof before) =>
    list.filter(({ severity, outcome }) => severity > 1 && outcome !== 'undone' && outcome !== 'quiet');
  const week = heated(between(now - WEEK, now));
  if (week.length < ENOUGH || week.length < heated(before).length + MORE) return null;
  const families = week.flatMap(({ patterns }) => patterns.map((pattern) => PATTERN_FAMILY[pattern]));
  const count = (family: Family) => families.filter((other) => other === family).length;
  return FAMILIES.reduce((most, family) => (count(family) > count(most) ? family : most));
}
