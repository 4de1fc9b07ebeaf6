import { describe, expect, it } from 'vitest';
import { breathAt, roundSeconds } from '#lib/practice/breath.ts';
import { BREATHS, SIGH } from '#lib/practice/breaths.ts';

describe('breaths', () => {
  it.each(BREATHS)('$id goes through its steps, round after round, and ends', (pattern) => {
    const whole = roundSeconds(pattern) * pattern.rounds;
    const seen: string[] = [];
    for (let ms = 0; ms < whole * 1000; ms += 250) {
      const moment = breathAt(pattern, pattern.rounds, ms)!;
      const name = `${moment.round} ${moment.step}`;
      if (seen.at(-1) !== name) seen.push(name);
      expect(moment.left).toBeGreaterThanOrEqual(1);
      expect(moment.left).toBeLessThanOrEqual(Math.ceil(moment.length));
    }
    expect(seen).toEqual(
      Array.from({ length: pattern.rounds }, (_, round) => pattern.steps.map(([step]) => `${round + 1} ${step}`)).flat(),
    );
    expect(breathAt(pattern, pattern.rounds, whole * 1000)).toBeNull();
  });

  it('breathe out at least as long as in', () => {
    for (const { id, steps } of BREATHS) {
      const seconds = (kinds: string[]) => steps.filter(([kind]) => kinds.includes(kind)).reduce((sum, [, s]) => sum + s, 0);
      expect(seconds(['out']), id).toBeGreaterThanOrEqual(seconds(['in', 'sip']));
    }
  });

  it('go slower at a slower pace', () => {
    expect(roundSeconds(SIGH)).toBe(10);
    expect(breathAt(SIGH, 1, 11_000)).toBeNull();
    expect(breathAt(SIGH, 1, 11_000, 1.25)?.step).toBe('out');
  });
});
