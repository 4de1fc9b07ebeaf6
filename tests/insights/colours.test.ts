// The colours of the pictures, as people with other colour vision see them (Machado, Oliveira & Fernandes 2009, full severity).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Triple = [number, number, number];
const tokens = readFileSync(new URL('../../components/look/tokens.css', import.meta.url), 'utf8');
const SEEN_AS: Record<string, Triple[]> = {
  everyone: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A token in light or dark, as linear light. */
function colour(name: string, dark: boolean): Triple {
  const found = new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(tokens);
  const hex = found?.[dark ? 2 : 1] ?? '';
  return [0, 2, 4].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Triple;
}

const through = (matrix: Triple[], [r, g, b]: Triple) =>
  matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as Triple;
const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: Triple, b: Triple) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** CIE Lab, D65. */
function lab([r, g, b]: Triple): Triple {
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const distance = (a: Triple, b: Triple) => Math.hypot(...lab(a).map((value, index) => value - (lab(b)[index] ?? 0)));

describe.each([
  ['light', false],
  ['dark', true],
] as const)('in %s', (_name, dark) => {
  it.each(['leaf', 'clay', 'dusk', 'line-strong', 'ink-soft'])('%s stands out from the card', (name) => {
    expect(contrast(colour(name, dark), colour('card', dark))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(SEEN_AS))('the two sides of the year of squares are told apart by %s', (_who, matrix) => {
    const [leaf, dusk, middle] = ['leaf', 'dusk', 'line-strong'].map((name) => through(matrix, colour(name, dark))) as [
      Triple,
      Triple,
      Triple,
    ];
    expect(distance(leaf, dusk)).toBeGreaterThan(8);
    expect(distance(leaf, middle)).toBeGreaterThan(8);
  });
});
