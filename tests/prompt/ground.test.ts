import { expect, test } from 'vitest';
import { type Colour, groundIsDark, parseColour } from '#lib/prompt/ground.ts';

const WHITE: Colour = [1, 1, 1, 1];
const BLACK: Colour = [0, 0, 0, 1];

test('reads what a relative colour computes to', () => {
  expect(parseColour('color(srgb 0.1 0.25 1)')).toEqual([0.1, 0.25, 1, 1]);
  expect(parseColour('color(srgb 0 none 1e-3 / 0.5)')).toEqual([0, 0, 0.001, 0.5]);
  expect(parseColour('red')).toBeUndefined();
});

test('an opaque ground decides, whatever the text', () => {
  expect(groundIsDark([WHITE], WHITE)).toBe(false);
  expect(groundIsDark([[0.09, 0.1, 0.12, 1]], BLACK)).toBe(true);
});

test('a veil over the ground counts for as much as it hides', () => {
  expect(
    groundIsDark(
      [
        [1, 1, 1, 0.06],
        [0.07, 0.1, 0.13, 1],
      ],
      WHITE,
    ),
  ).toBe(true);
  expect(groundIsDark([[0, 0, 0, 0.05], WHITE], BLACK)).toBe(false);
  expect(groundIsDark([[0, 0, 0, 0.9], WHITE], BLACK)).toBe(true);
});

test('where nothing hides what is below, readable text tells its ground', () => {
  expect(groundIsDark([], BLACK)).toBe(false);
  expect(groundIsDark([[0, 0, 0, 0.2]], WHITE)).toBe(true);
});
