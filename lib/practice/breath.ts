// Breathing patterns, and where a breath stands at any moment. Pure: the clock is the caller's.

/** in · sip (a little more in) · hold · out · rest (empty). */
export type BreathStep = 'in' | 'sip' | 'hold' | 'out' | 'rest';

export interface BreathPattern {
  id: 'sigh' | 'box' | 'four-seven-eight' | 'coherent' | 'physiological';
  /** Steps of one round with their seconds. */
  steps: readonly (readonly [BreathStep, number])[];
  /** Rounds to begin with. */
  rounds: number;
}

export interface BreathMoment {
  /** From 1. */
  round: number;
  step: BreathStep;
  /** How long the step takes in all, in seconds. */
  length: number;
  /** Whole seconds left of the step, counting down to 1. */
  left: number;
}

/** Seconds of one round at a pace (1 as written, 1.25 a quarter slower). */
export function roundSeconds(pattern: BreathPattern, pace = 1): number {
  return pattern.steps.reduce((sum, [, seconds]) => sum + seconds * pace, 0);
}

/** Where the exercise stands so many milliseconds after its start; null once the last breath is out. */
export function breathAt(pattern: BreathPattern, rounds: number, ms: number, pace = 1): BreathMoment | null {
  const length = roundSeconds(pattern, pace) * 1000;
  const round = Math.floor(ms / length);
  if (round >= rounds) return null;
  let left = ms - round * length;
  for (const [step, seconds] of pattern.steps) {
    const stepMs = seconds * pace * 1000;
    if (left < stepMs) return { round: round + 1, step, length: seconds * pace, left: Math.ceil((stepMs - left) / 1000) };
    left -= stepMs;
  }
  return null;
}
