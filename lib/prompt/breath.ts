// The cyclic sigh: two breaths in, one long breath out, three times (Balban et al. 2023, Cell Reports Medicine).

export const BREATH_PHASES = [
  { name: 'in', ms: 3000 },
  { name: 'sip', ms: 1000 },
  { name: 'out', ms: 6000 },
] as const;
export type BreathPhase = (typeof BREATH_PHASES)[number]['name'];

export const BREATH_ROUNDS = 3;
const ROUND_MS = BREATH_PHASES.reduce((sum, phase) => sum + phase.ms, 0);

export interface BreathMoment {
  /** From 1. */
  round: number;
  phase: BreathPhase;
  /** Whole seconds left of this phase, counting down to 1. */
  seconds: number;
}

/** Where the exercise stands `ms` after its start; null once the last breath is out. */
export function breathAt(ms: number): BreathMoment | null {
  const round = Math.floor(ms / ROUND_MS);
  if (round >= BREATH_ROUNDS) return null;
  let left = ms - round * ROUND_MS;
  for (const phase of BREATH_PHASES) {
    if (left < phase.ms) return { round: round + 1, phase: phase.name, seconds: Math.ceil((phase.ms - left) / 1000) };
    left -= phase.ms;
  }
  return null;
}
