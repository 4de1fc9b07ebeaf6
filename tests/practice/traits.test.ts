import { describe, expect, it } from 'vitest';
import { TRAIT_STATEMENTS } from '#lib/practice/en/traits.ts';
import { isLookDue, type TraitDegree, traitScores } from '#lib/practice/trait-statement.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { TRAITS } from '#lib/vocabulary/traits.ts';
import { readingGrade } from './reading-grade.ts';

const all = (degree: TraitDegree) => Object.fromEntries(TRAIT_STATEMENTS.map(({ id }) => [id, degree]));

describe('the statements', () => {
  it('are two a trait, never two of one trait in a row, short and plain', () => {
    for (const trait of TRAITS) expect(TRAIT_STATEMENTS.filter((one) => one.trait === trait)).toHaveLength(2);
    expect(new Set(TRAIT_STATEMENTS.map(({ id }) => id)).size).toBe(TRAIT_STATEMENTS.length);
    for (const [at, { text, trait }] of TRAIT_STATEMENTS.entries()) {
      expect(text.split(' ').length, text).toBeLessThan(15);
      expect(readingGrade(text), text).toBeLessThanOrEqual(7);
      expect(text).not.toMatch(/!|\b(?:should|must|always|never|secure|anxious|avoidant)\b/i);
      expect(TRAIT_STATEMENTS[at + 1]?.trait).not.toBe(trait);
    }
  });
});

describe('a look', () => {
  it('is the middle of each trait’s answers, and nothing while one is missing', () => {
    expect(traitScores(TRAIT_STATEMENTS, all(3))).toEqual(Object.fromEntries(TRAITS.map((trait) => [trait, 3])));
    expect(traitScores(TRAIT_STATEMENTS, { ...all(3), 'worth-1': 0 })?.worth).toBe(1.5);
    const { 'trust-2': _, ...missing } = all(2);
    expect(traitScores(TRAIT_STATEMENTS, missing)).toBeNull();
  });

  it('is due once, and then after four weeks', () => {
    const day = (text: string) => text as LocalDay;
    expect(isLookDue(undefined, day('2026-06-01'))).toBe(true);
    expect(isLookDue(day('2026-06-01'), day('2026-06-28'))).toBe(false);
    expect(isLookDue(day('2026-06-01'), day('2026-06-29'))).toBe(true);
  });
});
