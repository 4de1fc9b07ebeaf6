import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Affirmation } from '#lib/practice/affirmation.ts';
import { asksForBridge, type Choosing, chooseAffirmation, type Mark } from '#lib/practice/choose-affirmation.ts';
import { AFFIRMATIONS } from '#lib/practice/en/affirmations.ts';

const none: Choosing = { day: '2026-06-01', turn: 0, recent: [], marks: new Map() };
const choose = (change: Partial<Choosing>) => chooseAffirmation(AFFIRMATIONS, { ...none, ...change });
const days = Array.from({ length: 600 }, (_, index) => `day ${index}`);
const share = (fits: (affirmation: Affirmation) => boolean, change: Partial<Choosing> = {}) =>
  days.filter((day) => fits(choose({ ...change, day }))).length / days.length;

describe('the affirmation of a day', () => {
  it('is the same all day, and another on most other days', () => {
    expect(choose({})).toBe(choose({}));
    expect(new Set(days.slice(0, 60).map((day) => choose({ day }).id)).size).toBeGreaterThan(40);
  });

  it('is never one of the recent ones while others are left', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(50),
        fc.subarray(
          AFFIRMATIONS.map(({ id }) => id),
          { maxLength: AFFIRMATIONS.length - 1 },
        ),
        (day, turn, recent) => {
          expect(recent).not.toContain(choose({ day, turn, recent }).id);
        },
      ),
    );
  });

  it('comes again rather than not at all, and not twice in a row', () => {
    const recent = AFFIRMATIONS.map(({ id }) => id);
    for (const day of days.slice(0, 50)) expect(choose({ day, recent }).id).not.toBe(recent[0]);
    const only = AFFIRMATIONS.slice(0, 1);
    expect(chooseAffirmation(only, { ...none, recent: [only[0]!.id] })).toBe(only[0]);
    expect(() => chooseAffirmation([], none)).toThrow(RangeError);
  });

  it('comes more often where it is a favourite or feels true, less where it does not', () => {
    const marked = (mark: Mark) => new Map(AFFIRMATIONS.filter(({ theme }) => theme === 'rest').map(({ id }) => [id, mark]));
    const plain = share(({ theme }) => theme === 'rest');
    expect(share(({ theme }) => theme === 'rest', { marks: marked({ favourite: true }) })).toBeGreaterThan(plain * 1.5);
    expect(share(({ theme }) => theme === 'rest', { marks: marked({ favourite: false, rating: 4 }) })).toBeGreaterThan(plain * 1.3);
    const low = share(({ theme }) => theme === 'rest', { marks: marked({ favourite: false, rating: 0 }) });
    expect(low).toBeLessThan(plain);
    expect(low).toBeGreaterThan(0);
  });

  it('leans to what the mood and the lean ask for', () => {
    const low = { mood: { valence: -0.6, arousal: -0.5 } };
    expect(share(({ theme }) => theme === 'rest', low)).toBeGreaterThan(share(({ theme }) => theme === 'rest'));
    expect(share(({ lean }) => lean === 'avoidant', { lean: 'avoidant' })).toBeGreaterThan(
      share(({ lean }) => lean === 'anxious', { lean: 'avoidant' }),
    );
  });
});

describe('its bridge', () => {
  it('is asked for where it does not feel true', () => {
    expect(asksForBridge(undefined)).toBe(false);
    expect(asksForBridge({ favourite: true })).toBe(false);
    expect(asksForBridge({ favourite: false, rating: 0 })).toBe(true);
    expect(asksForBridge({ favourite: false, rating: 1 })).toBe(true);
    expect(asksForBridge({ favourite: false, rating: 2 })).toBe(false);
  });
});
