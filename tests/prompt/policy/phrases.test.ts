import { describe, expect, test } from 'vitest';
import type { Analysis, Finding } from '#lib/language/types.ts';
import { phraseOf, withoutPhrases } from '#lib/prompt/policy/phrases.ts';

const TEXT = 'You  Dork! You never listen.';
const dork: Finding = { pattern: 'contempt', family: 'fight', severity: 3, start: 0, end: 10 };
const never: Finding = { pattern: 'criticism', family: 'fight', severity: 2, start: 11, end: 20 };
const analysis: Analysis = { severity: 3, guard: null, findings: [dork, never], secure: [], arousal: 0 };

test.each([
  ['You  Dork!', 'you dork'],
  ['“don’t be daft”', "don't be daft"],
  ['😂 ', ''],
])('%s is kept as %s', (words, phrase) => {
  expect(phraseOf(words)).toBe(phrase);
});

describe('a phrase that is never flagged', () => {
  test('is passed over; what else the draft says is not', () => {
    expect(withoutPhrases(TEXT, analysis, ['you dork'])).toMatchObject({ severity: 2, findings: [never] });
    expect(withoutPhrases('you dork', { ...analysis, findings: [{ ...dork, end: 8 }] }, ['you dork'])).toMatchObject({ severity: 0 });
  });

  test('is these words, no longer and no shorter ones', () => {
    expect(withoutPhrases(TEXT, analysis, ['dork', 'you dork you never'])).toBe(analysis);
  });

  test('does not excuse coercion', () => {
    const control: Analysis = { ...analysis, guard: 'control' };
    expect(withoutPhrases(TEXT, control, ['you dork'])).toBe(control);
  });
});
