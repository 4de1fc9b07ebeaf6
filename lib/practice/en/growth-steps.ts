// The seven steps to earned security, in the order they are told. They can be walked in any.
import type { GrowthStep } from '../growth-step.ts';
import { REGULATE } from './grow/regulate.ts';
import { REPARENT } from './grow/reparent.ts';
import { SECURE_ACTS } from './grow/secure-acts.ts';
import { SECURE_BONDS } from './grow/secure-bonds.ts';
import { SELF_AWARENESS } from './grow/self-awareness.ts';
import { THERAPY } from './grow/therapy.ts';
import { TRAUMA } from './grow/trauma.ts';

export const GROWTH_STEPS: readonly GrowthStep[] = [SELF_AWARENESS, REGULATE, SECURE_ACTS, SECURE_BONDS, REPARENT, TRAUMA, THERAPY];
