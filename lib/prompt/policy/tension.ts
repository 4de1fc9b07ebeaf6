// How a person has been, as far as their check-ins say and only while they want Tend to mind them.
import type { Checkin } from '../../store/checkins.ts';
import { addDays, type LocalDay } from '../../store/ids.ts';

export type Tension = 'tense' | 'even' | 'calm';

/** Days that make a week, today included. */
const WEEK = 7;
/** Fewer check-ins than this in a week tell nothing about it. */
const ENOUGH = 3;

function isTense({ valence, arousal }: Checkin): boolean {
  return valence < -0.2 && arousal > 0.2;
}

/** tense: today's latest check-in is unpleasant and stirred up · calm: a week with some check-ins, none of them so, pleasant on the whole. */
export function tensionOf(checkins: readonly Checkin[], today: LocalDay): Tension {
  const from = addDays(today, 1 - WEEK);
  const week = checkins.filter(({ day }) => day >= from && day <= today);
  const latest = week
    .filter(({ day }) => day === today)
    .sort((a, b) => a.at - b.at)
    .at(-1);
  if (latest && isTense(latest)) return 'tense';
  if (week.length < ENOUGH || week.some(isTense)) return 'even';
  return week.reduce((sum, { valence }) => sum + valence, 0) > 0 ? 'calm' : 'even';
}
