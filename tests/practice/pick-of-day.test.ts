import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pickOfDay } from '#lib/practice/pick-of-day.ts';

const some = fc.uniqueArray(
  fc.uuid().map((id) => ({ id })),
  { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
);
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-06-${String(date).padStart(2, '0')}`);

it('the pick of a day is the same in any order, and stays when others go or weaker ones come', () => {
  fc.assert(
    fc.property(some, day, (all, on) => {
      const pick = pickOfDay(all, on)!;
      expect(pickOfDay(all.toReversed(), on)).toEqual(pick);
      expect(pickOfDay([...all.filter((_, index) => index % 2 === 0), pick], on)).toEqual(pick);
    }),
  );
});

it('every one gets its days', () => {
  const all = ['a', 'b', 'c', 'd'].map((letter) => ({ id: `${letter}7a0c1e2-3b4c-4d5e-8f60-718293a4b5c6` }));
  const picks = Array.from({ length: 200 }, (_, index) => pickOfDay(all, `day ${index}`)?.id);
  for (const { id } of all) expect(picks.filter((pick) => pick === id).length).toBeGreaterThan(20);
});

it('of nothing is nothing', () => {
  expect(pickOfDay([], '2026-06-01')).toBeUndefined();
});
