// A drill: a message that came, or a situation, to answer in one's own words. Its three answers are for comparing, and for the tests.
import type { Quality } from './answer-feedback.ts';

export const DRILL_REGISTERS = ['partner', 'family', 'friend', 'work'] as const;
export type DrillRegister = (typeof DRILL_REGISTERS)[number];

/** For whom it is most of a stretch: those who reach, those who step back, or both. */
export const DRILL_LEANS = ['anxious', 'avoidant', 'both'] as const;
export type DrillLean = (typeof DRILL_LEANS)[number];

export interface Drill {
  id: string;
  register: DrillRegister;
  lean: DrillLean;
  /** message: the words that came · situation: what happened. */
  kind: 'message' | 'situation';
  text: string;
  /** What to look for here, beside what shows by itself. */
  aims: readonly Quality[];
  good: string;
  halfway: string;
  poor: string;
}

/** The drills that fit what was chosen; an undefined choice fits all. Those for both leans fit either. */
export function chooseDrills<D extends Drill>(drills: readonly D[], register?: DrillRegister, lean?: DrillLean): D[] {
  return drills.filter(
    (drill) =>
      (register === undefined || drill.register === register) &&
      (lean === undefined || lean === 'both' || drill.lean === 'both' || drill.lean === lean),
  );
}
