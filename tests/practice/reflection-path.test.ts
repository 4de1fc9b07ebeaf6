import { describe, expect, it } from 'vitest';
import { bondsOf, dueLook, moved, pathOf } from '#lib/practice/reflection-path.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import type { Reflection } from '#lib/store/reflections.ts';

const looked = (at: number, day: string, bond?: string) =>
  ({ at, day, ...(bond && { bond }), worry: { at: 4, spread: 0.5 }, distance: { at: 4, spread: 0.5 } }) as Reflection;
const day = (text: string) => text as LocalDay;

describe('over time', () => {
  const all = [looked(3, '2026-03-01', 'Mina'), looked(1, '2026-01-01'), looked(2, '2026-02-01', 'Mina')];

  it('each bond has a path of its own, and general is one of them', () => {
    expect(bondsOf(all)).toEqual(['Mina', undefined]);
    expect(pathOf(all, 'Mina').map(({ at }) => at)).toEqual([2, 3]);
    expect(pathOf(all, undefined).map(({ at }) => at)).toEqual([1]);
    expect(bondsOf([])).toEqual([]);
  });

  it.each([
    [4, 0.5, 4.6, 0.5, 'same'],
    [4, 0.5, 4.8, 0.5, 'more'],
    [4.8, 0.5, 4, 0.5, 'less'],
    [2, 1.5, 4, 1.5, 'same'],
  ])('%d ± %d, then %d ± %d: %s', (before, doubt, now, doubtNow, expected) => {
    expect(moved({ at: before, spread: doubt }, { at: now, spread: doubtNow })).toBe(expected);
  });

  it('another look is offered after a month, for the bond last looked at, and not before', () => {
    expect(dueLook(all, day('2026-03-30'))).toBeUndefined();
    expect(dueLook(all, day('2026-03-31'))?.bond).toBe('Mina');
    expect(dueLook([], day('2026-03-31'))).toBeUndefined();
  });
});
