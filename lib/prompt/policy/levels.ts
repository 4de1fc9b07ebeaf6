// How much Tend says, as the person chose it, moved a little by how they have been.
import type { Level } from '../../store/prompt-settings.ts';
import type { Tension } from './tension.ts';

export interface Measure {
  /** How strong a finding has to be to open a card: its severity, and a little for company and shouting. */
  threshold: number;
  /** Cards a day. Notes are free. */
  budget: number;
  /** Milliseconds between two cards in one conversation. */
  rest: number;
}

const MEASURES: Record<Exclude<Level, 'pauses' | 'off'>, Measure> = {
  // A little under 2, so that one shrug does not silence a clear finding.
  gentle: { threshold: 1.9, budget: 8, rest: 90_000 },
  more: { threshold: 1, budget: 16, rest: 45_000 },
};

/** What a person who is tense today, or calm all week, gets of it. */
const TUNING: Record<Tension, { threshold: number; budget: number; rest: number }> = {
  tense: { threshold: -0.2, budget: 1.25, rest: 2 / 3 },
  even: { threshold: 0, budget: 1, rest: 1 },
  calm: { threshold: 0.08, budget: 0.75, rest: 4 / 3 },
};

/** The measure for a level; null where only pauses, or nothing, is wanted. */
export function measureOf(level: Level, tension: Tension): Measure | null {
  if (level === 'pauses' || level === 'off') return null;
  const { threshold, budget, rest } = MEASURES[level];
  const tuning = TUNING[tension];
  return {
    threshold: threshold + tuning.threshold,
    budget: Math.round(budget * tuning.budget),
    rest: Math.round(rest * tuning.rest),
  };
}
