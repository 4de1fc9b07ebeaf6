import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, clip, dock, type Rect } from '#lib/prompt/rects.ts';

const rect = (left: number, top: number, right: number, bottom: number): Rect => ({ left, top, right, bottom });

test('around: the smallest rectangle that holds all', () => {
  expect(around(rect(10, 10, 20, 20), rect(5, 12, 30, 15))).toEqual(rect(5, 10, 30, 20));
});

test('clip: parts outside the box are cut off, rectangles outside it dropped', () => {
  expect(clip([rect(0, 0, 50, 10), rect(0, 90, 50, 99), rect(5, 15, 15, 25)], rect(10, 5, 40, 20))).toEqual([
    rect(10, 5, 40, 10),
    rect(10, 15, 15, 20),
  ]);
});

describe('dock', () => {
  const view = rect(0, 0, 800, 600);

  test('goes where the whole card shows and send stays free', () => {
    expect(dock(view, [rect(700, 540, 790, 590)], 360, 400, 8)).toEqual({ left: 432, top: 8, height: 400 });
    expect(dock(view, [rect(700, 10, 790, 60)], 360, 400, 8)).toEqual({ left: 432, top: 192, height: 400 });
  });

  test('changes side where its own has less room', () => {
    expect(dock(view, [rect(600, 250, 790, 350)], 360, 400, 8)).toEqual({ left: 8, top: 8, height: 400 });
  });

  test('never covers what it is to stay clear of, nor leaves the window', () => {
    const part = fc.record({
      x: fc.integer({ min: 0, max: 780 }),
      y: fc.integer({ min: 0, max: 580 }),
      w: fc.integer({ min: 1, max: 300 }),
      h: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 3 }), fc.integer({ min: 50, max: 900 }), (parts, height) => {
        const avoid = parts.map(({ x, y, w, h }) => rect(x, y, Math.min(800, x + w), Math.min(600, y + h)));
        const docked = dock(view, avoid, 360, height, 8);
        const card = rect(docked.left, docked.top, docked.left + 360, docked.top + docked.height);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(card.bottom).toBeLessThanOrEqual(600);
        if (docked.height > 0) expect(clip(avoid, card)).toEqual([]);
      }),
    );
  });
});
