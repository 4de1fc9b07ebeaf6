import { expect, test } from 'vitest';
import { BREATH_PHASES, BREATH_ROUNDS, breathAt } from '#lib/prompt/breath.ts';

const roundMs = BREATH_PHASES.reduce((sum, { ms }) => sum + ms, 0);

test('two breaths in, one long breath out', () => {
  expect(breathAt(0)).toEqual({ round: 1, phase: 'in', seconds: 3 });
  expect(breathAt(2999)).toEqual({ round: 1, phase: 'in', seconds: 1 });
  expect(breathAt(3000)).toEqual({ round: 1, phase: 'sip', seconds: 1 });
  expect(breathAt(4000)).toEqual({ round: 1, phase: 'out', seconds: 6 });
});

test('the way out is longer than both ways in', () => {
  const [inward = 0, sip = 0, out = 0] = BREATH_PHASES.map(({ ms }) => ms);
  expect(out).toBeGreaterThan(inward + sip);
});

test('three rounds, then it is over', () => {
  expect(breathAt(roundMs)).toMatchObject({ round: 2, phase: 'in' });
  expect(breathAt(roundMs * BREATH_ROUNDS - 1)).toEqual({ round: 3, phase: 'out', seconds: 1 });
  expect(breathAt(roundMs * BREATH_ROUNDS)).toBeNull();
});
