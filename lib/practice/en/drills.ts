// Every drill, by the step of the path it belongs to.
import type { Drill } from '../drill.ts';
import { REGULATE } from './drills/regulate.ts';
import { REPARENT } from './drills/reparent.ts';
import { SECURE_ACTS } from './drills/secure-acts.ts';
import { SECURE_BONDS } from './drills/secure-bonds.ts';
import { SELF_AWARENESS } from './drills/self-awareness.ts';
import { THERAPY } from './drills/therapy.ts';
import { TRAUMA } from './drills/trauma.ts';

const BY_STEP: Readonly<Record<string, readonly Drill[]>> = {
  'self-awareness': SELF_AWARENESS,
  regulate: REGULATE,
  'secure-acts': SECURE_ACTS,
  'secure-bonds': SECURE_BONDS,
  reparent: REPARENT,
  trauma: TRAUMA,
  therapy: THERAPY,
};

/** A drill with the id of its step. */
export interface StepDrill extends Drill {
  step: string;
}

export const DRILLS: readonly StepDrill[] = Object.entries(BY_STEP).flatMap(([step, drills]) =>
  drills.map((drill) => ({ ...drill, step })),
);
