import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '#lib/practice/en/questions.ts';
import { questionsFor, STEPS } from '#lib/practice/question.ts';
import { EMOTION_FAMILIES } from '#lib/vocabulary/emotions.ts';
import { readingGrade } from './reading-grade.ts';

describe('journal questions', () => {
  it('are at least eighty, some for every step and every feeling', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(80);
    for (const step of STEPS) expect(QUESTIONS.filter((question) => question.step === step).length, step).toBeGreaterThanOrEqual(8);
    for (const family of EMOTION_FAMILIES)
      expect(QUESTIONS.filter(({ families }) => families.includes(family)).length, family).toBeGreaterThanOrEqual(2);
  });

  it('repeat neither an id nor a text', () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    expect(new Set(QUESTIONS.map(({ text }) => text.toLowerCase())).size).toBe(QUESTIONS.length);
  });

  it.each(QUESTIONS)('$id: $text', ({ text }) => {
    expect(text).toMatch(/^[A-Z].*[.?]$/);
    expect(text).not.toMatch(/['"!]|\b(?:should|must|have to feel|just|why)\b/i);
    expect(readingGrade(text)).toBeLessThanOrEqual(7);
  });
});

describe('the questions of a day', () => {
  it('begin with what was felt, and turn with the day', () => {
    const offered = questionsFor(QUESTIONS, '2026-06-01', ['ashamed', 'guilty'], 3);
    for (const { families } of offered) expect(families).toContain('shame');
    expect(questionsFor(QUESTIONS, '2026-06-02', ['ashamed'], 3)).not.toEqual(offered);
  });

  it('are open ones where nothing was named, and never twice the same', () => {
    const offered = questionsFor(QUESTIONS, '2026-06-01', [], 5);
    for (const { families } of offered) expect(families).toEqual([]);
    const all = questionsFor(QUESTIONS, '2026-06-01', ['sad'], 1000);
    expect(new Set(all).size).toBe(QUESTIONS.length);
  });
});
