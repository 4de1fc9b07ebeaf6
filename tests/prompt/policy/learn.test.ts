import { describe, expect, test } from 'vitest';
import { afterNever, afterOutcome, afterPrompt, afterSight, isGraduated, onDay, reluctanceNow } from '#lib/prompt/policy/learn.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { freshMemory } from '#lib/store/policy.ts';
import { DAY, NOW, TODAY } from './known.ts';

const nothing = freshMemory(TODAY);
const reluctance = (memory: typeof nothing, now = NOW) => reluctanceNow(memory.patterns.protest, now);

describe('the budget', () => {
  test('counts cards, and begins anew each day', () => {
    const two = afterPrompt(afterPrompt(nothing, new Date(NOW), 'one'), new Date(NOW), 'two');
    expect(two.prompts).toBe(2);
    expect(afterPrompt(two, new Date(NOW), 'two')).toBe(two);
    expect(afterPrompt(two, new Date(NOW + DAY), 'three')).toMatchObject({ day: '2026-06-16', prompts: 1 });
    expect(onDay(two, '2026-06-16' as LocalDay).prompts).toBe(0);
    expect(onDay(two, TODAY)).toBe(two);
  });
});

describe('an answer', () => {
  test('not helpful weighs more than a shrug; both add up to a limit and fade over two weeks', () => {
    const shrugged = afterOutcome(nothing, 'kept', 'protest', NOW);
    const unhelped = afterOutcome(nothing, 'not-helpful', 'protest', NOW);
    expect(reluctance(unhelped)).toBeGreaterThan(reluctance(shrugged));
    expect(reluctance(afterOutcome(shrugged, 'kept', 'protest', NOW))).toBeCloseTo(2 * reluctance(shrugged));
    let memory = nothing;
    for (let times = 0; times < 9; times++) memory = afterOutcome(memory, 'not-helpful', 'protest', NOW);
    expect(reluctance(memory)).toBe(0.9);
    expect(reluctance(memory, NOW + 7 * DAY)).toBeCloseTo(0.45);
    expect(reluctance(memory, NOW + 14 * DAY)).toBe(0);
  });

  test('a wording that was taken halves it', () => {
    const unhelped = afterOutcome(nothing, 'not-helpful', 'protest', NOW);
    expect(reluctance(afterOutcome(unhelped, 'rephrased', 'protest', NOW))).toBeCloseTo(reluctance(unhelped) / 2);
  });

  test.each(['closed', 'quiet', 'edited', 'keep-editing', 'sent-as-is', 'undone'] as const)('%s teaches nothing', (kind) => {
    expect(afterOutcome(nothing, kind, 'protest', NOW)).toBe(nothing);
  });

  test('about no pattern teaches nothing', () => {
    expect(afterOutcome(nothing, 'not-helpful', undefined, NOW)).toBe(nothing);
    expect(afterOutcome(nothing, 'rephrased', 'protest', NOW)).toBe(nothing);
  });
});

test('a phrase is kept once; what is no phrase is not', () => {
  const once = afterNever(nothing, 'you dork');
  expect(once.phrases).toEqual(['you dork']);
  expect(afterNever(once, 'you dork')).toBe(once);
  expect(afterNever(nothing, '')).toBe(nothing);
});

describe('graduation', () => {
  const seen = afterSight(nothing, ['protest'], NOW);

  test('a pattern never met before has not graduated', () => {
    expect(isGraduated(seen.patterns.protest, NOW)).toBe(false);
  });

  test('the same draft, judged again and again, is no news', () => {
    expect(afterSight(seen, ['protest'], NOW + 60_000)).toBe(seen);
  });

  test('after thirty days away a slip is eased for a day, whatever is typed on, and then no longer', () => {
    expect(isGraduated(afterSight(seen, ['protest'], NOW + 30 * DAY).patterns.protest, NOW + 30 * DAY)).toBe(false);
    const slip = NOW + 31 * DAY;
    const again = afterSight(afterSight(seen, ['protest'], slip), ['protest'], slip + 2 * 3_600_000);
    expect(isGraduated(again.patterns.protest, slip + 2 * 3_600_000)).toBe(true);
    expect(isGraduated(again.patterns.protest, slip + DAY)).toBe(false);
    expect(isGraduated(again.patterns.demand, slip)).toBe(false);
  });
});
