// Reflections over time: whose bond they are about, what moved beyond doubt, and when another look may be welcome.
import { addDays, type LocalDay } from '../store/ids.ts';
import type { Reflection } from '../store/reflections.ts';
import type { Standing } from './reflection.ts';

/** Days until another look is offered. */
const MONTH = 30;

/** The bonds that were looked at, the one looked at last first; undefined stands for bonds in general. */
export function bondsOf(reflections: readonly Reflection[]): (string | undefined)[] {
  const latestFirst = reflections.toSorted((a, b) => b.at - a.at);
  return [...new Set(latestFirst.map(({ bond }) => bond))];
}

/** The reflections on one bond, oldest first. */
export function pathOf(reflections: readonly Reflection[], bond: string | undefined): Reflection[] {
  return reflections.filter((reflection) => reflection.bond === bond).sort((a, b) => a.at - b.at);
}

/** Whether a standing moved further than both may be off together; the usual sum of two independent doubts. */
export function moved(before: Standing, now: Standing): 'less' | 'same' | 'more' {
  if (Math.abs(now.at - before.at) <= Math.hypot(before.spread, now.spread)) return 'same';
  return now.at < before.at ? 'less' : 'more';
}

/** The bond for which another look may be offered: the one last looked at, a month or more ago. */
export function dueLook(reflections: readonly Reflection[], today: LocalDay): Reflection | undefined {
  const last = reflections.toSorted((a, b) => b.at - a.at)[0];
  return last && addDays(last.day, MONTH) <= today ? last : undefined;
}
