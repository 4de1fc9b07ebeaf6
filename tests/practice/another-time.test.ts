import { expect, it } from 'vitest';
import { ANOTHER_TIMES, anotherTimes } from '#lib/practice/another-time.ts';

const names = (now: Date) => anotherTimes(now).map(({ name }) => name);

it('all lie ahead, soonest first, on the clock as it will be then', () => {
  const now = new Date(2026, 9, 24, 9, 30);
  const times = anotherTimes(now);
  expect(times.map(({ name }) => name)).toEqual(ANOTHER_TIMES);
  expect(times.map(({ at }) => at)).toEqual(times.map(({ at }) => at).sort((a, b) => a - b));
  expect(times.every(({ at }) => at > now.getTime())).toBe(true);
  expect(new Date(times.at(-1)!.at).getHours()).toBe(12);
});

it('this evening is offered while it is still some way off', () => {
  expect(names(new Date(2026, 5, 10, 16, 59))).toContain('evening');
  expect(names(new Date(2026, 5, 10, 17, 1))).not.toContain('evening');
  expect(names(new Date(2026, 5, 10, 23, 30))).toEqual(['soon', 'tomorrow', 'week']);
});
