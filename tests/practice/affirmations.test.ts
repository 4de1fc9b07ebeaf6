import { describe, expect, it } from 'vitest';
import { FORMS, LEANS, THEMES } from '#lib/practice/affirmation.ts';
import { AFFIRMATIONS } from '#lib/practice/en/affirmations.ts';
import { BRIDGES } from '#lib/practice/en/bridges.ts';
import { readingGrade } from './reading-grade.ts';

const wordings = [...AFFIRMATIONS.map(({ text }) => text), ...Object.values(BRIDGES)];

describe('affirmations', () => {
  it('are many, over every theme, form and lean', () => {
    expect(AFFIRMATIONS.length).toBeGreaterThanOrEqual(150);
    for (const theme of THEMES) expect(AFFIRMATIONS.filter((a) => a.theme === theme).length, theme).toBeGreaterThanOrEqual(12);
    for (const form of FORMS) expect(AFFIRMATIONS.filter((a) => a.form === form).length, form).toBeGreaterThanOrEqual(20);
    for (const lean of LEANS) expect(AFFIRMATIONS.filter((a) => a.lean === lean).length, lean).toBeGreaterThanOrEqual(30);
  });

  it('repeat neither an id nor a wording', () => {
    expect(new Set(AFFIRMATIONS.map(({ id }) => id)).size).toBe(AFFIRMATIONS.length);
    const bare = wordings.map((wording) => wording.toLowerCase().replaceAll(/[^a-z ]/g, ''));
    expect(bare.filter((wording, index) => bare.indexOf(wording) !== index)).toEqual([]);
  });

  it.each(AFFIRMATIONS)('$id: $text', ({ id, theme, text }) => {
    const bridge = BRIDGES[id]!;
    expect(id.startsWith(`${theme}-`)).toBe(true);
    for (const wording of [text, bridge]) {
      expect(wording).toMatch(/^[A-Z“].*[.?”]$/);
      expect(wording).not.toMatch(/['"!]/);
      // No orders, no diagnosis, no promise nobody can keep.
      expect(wording).not.toMatch(
        /\b(?:should|must|have to|ought|just|always|never|forever|perfect|disorder|attachment|anxious|avoidant|trauma|toxic)\b/i,
      );
      expect(wording.split(' ').length).toBeLessThanOrEqual(20);
      expect(readingGrade(wording)).toBeLessThanOrEqual(7);
    }
    // A bridge claims less: it tries, learns, wonders, or takes a small step.
    expect(bridge).not.toBe(text);
    expect(bridge).toMatch(
      /\b(?:learning|like to|open to|finding out|getting used to|may|maybe|can|could|would|try|rest|rather|enough|possible|part)\b/i,
    );
  });
});

it('every affirmation has a bridge, and no bridge leads nowhere', () => {
  expect(Object.keys(BRIDGES)).toEqual(AFFIRMATIONS.map(({ id }) => id));
});

describe('the reading grade', () => {
  it('tells easy from hard', () => {
    expect(readingGrade('I may rest. It is late.')).toBeLessThan(2);
    expect(
      readingGrade('Interpersonal communication necessitates considerable deliberation regarding emotional consequences.'),
    ).toBeGreaterThan(15);
  });
});
