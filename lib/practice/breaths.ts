// The breaths Tend knows.
import type { BreathPattern } from './breath.ts';

export const BREATHS = [
  {
    id: 'sigh',
    steps: [
      ['in', 3],
      ['sip', 1],
      ['out', 6],
    ],
    rounds: 3,
  },
  {
    id: 'box',
    steps: [
      ['in', 4],
      ['hold', 4],
      ['out', 4],
      ['rest', 4],
    ],
    rounds: 4,
  },
  {
    id: 'four-seven-eight',
    steps: [
      ['in', 4],
      ['hold', 7],
      ['out', 8],
    ],
    rounds: 4,
  },
  {
    id: 'coherent',
    steps: [
      ['in', 5.5],
      ['out', 5.5],
    ],
    rounds: 11,
  },
  {
    id: 'physiological',
    steps: [
      ['in', 2],
      ['sip', 1],
      ['out', 5],
      ['rest', 2],
    ],
    rounds: 6,
  },
] as const satisfies readonly BreathPattern[];

/** The one to begin with: two breaths in, one long breath out (Balban et al. 2023, Cell Reports Medicine). */
export const SIGH: BreathPattern = BREATHS[0];
