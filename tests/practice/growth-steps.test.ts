import { describe, expect, it } from 'vitest';
import { GROWTH_STEPS } from '#lib/practice/en/growth-steps.ts';
import { KEEPSAKES } from '#lib/practice/growth-step.ts';
import { cardHalves } from '#lib/practice/trigger-card.ts';
import { TRIGGER_LENGTH } from '#lib/store/triggers.ts';
import { readingGrade } from './reading-grade.ts';

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
/** Words a minute of a slow, careful reader. */
const SLOW_READER = 130;

const lessons = GROWTH_STEPS.flatMap((step) => step.lessons.map((lesson) => ({ in: step.id, ...lesson })));
const exercises = GROWTH_STEPS.flatMap((step) => step.exercises.map((exercise) => ({ in: step.id, ...exercise })));

/** Kind words, and nothing promised. */
function expectGentle(text: string): void {
  expect(text).not.toMatch(/!|\b(?:should|must|just|toxic|cure|proven|guarantee|narcissist\w*|calm down)\b/i);
}

describe('the seven steps', () => {
  it('are seven, each with five lessons, five exercises, questions, and what better looks like', () => {
    expect(new Set(exercises.map(({ keeps }) => keeps)).size).toBe(KEEPSAKES.length);
    expect(GROWTH_STEPS).toHaveLength(7);
    for (const step of GROWTH_STEPS) {
      expect(step.lessons.length, step.id).toBeGreaterThanOrEqual(5);
      expect(step.exercises.length, step.id).toBeGreaterThanOrEqual(5);
      expect(step.questions.length, step.id).toBeGreaterThanOrEqual(3);
      expect(step.better.length, step.id).toBeGreaterThanOrEqual(3);
      expect(new Set(step.exercises.map(({ keeps }) => keeps)).size, step.id).toBeGreaterThanOrEqual(3);
    }
  });

  it('begin with the news that styles are not fixed', () => {
    const first = GROWTH_STEPS[0]?.lessons[0];
    expect(first?.title).toBe('Styles are not fixed');
    expect(first?.text.join(' ')).toContain('earned security');
  });

  it('repeat no id and no question: what was kept is found again by what was asked', () => {
    expect(new Set(GROWTH_STEPS.map(({ id }) => id)).size).toBe(7);
    for (const step of GROWTH_STEPS) {
      expect(new Set(step.lessons.map(({ id }) => id)).size).toBe(step.lessons.length);
      expect(new Set(step.exercises.map(({ id }) => id)).size).toBe(step.exercises.length);
    }
    const asked = [...exercises.map(({ ask }) => ask), ...GROWTH_STEPS.flatMap(({ questions }) => questions)];
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('go gently where they touch old hurt, and ask nobody to relive it', () => {
    expect(GROWTH_STEPS.filter(({ care }) => care).map(({ id }) => id)).toEqual(['reparent', 'trauma']);
    const trauma = exercises.filter((exercise) => exercise.in === 'trauma').flatMap(({ how, ask }) => [...how, ask]);
    for (const text of trauma) expect(text).not.toMatch(/\b(?:relive|what happened|the event|the worst|memory|remember when)\b/i);
  });

  it.each(lessons)('$in: “$title” is a short, plain read with its source', ({ text, source }) => {
    const length = words(text.join(' '));
    expect(length).toBeGreaterThanOrEqual(60);
    expect(length / SLOW_READER).toBeLessThanOrEqual(2);
    expect(source).toMatch(/\b(?:19|20)\d\d\b/);
    for (const paragraph of text) {
      expectGentle(paragraph);
      expect(readingGrade(paragraph), paragraph).toBeLessThanOrEqual(7);
      for (const sentence of paragraph.split(/(?<=[.?:]”?)\s/)) expect(words(sentence), sentence).toBeLessThanOrEqual(20);
    }
  });

  it.each(exercises)('$in: “$title” is plain, and ends in something kept', (exercise) => {
    const { how, ask, keeps } = exercise;
    expect(how.length).toBeGreaterThanOrEqual(1);
    expect(KEEPSAKES).toContain(keeps);
    if (exercise.keeps === 'card') {
      expect(ask).toMatch(/^If .*then I will/);
      expect(exercise.cue.length).toBeLessThanOrEqual(TRIGGER_LENGTH);
      // Goes on after "When", and fits into a sentence.
      expect(cardHalves({ ...exercise, instead: 'rest' }).cue).toBe(exercise.cue);
    }
    for (const text of [...how, ask]) {
      expectGentle(text);
      expect(readingGrade(text.replaceAll('…', 'it')), text).toBeLessThanOrEqual(7);
    }
  });

  it.each(GROWTH_STEPS)('$id speaks plainly of what it is for and what to ask', ({ purpose, care, questions, better }) => {
    for (const text of [purpose, ...(care ? [care] : []), ...questions, ...better]) {
      expectGentle(text);
      expect(readingGrade(text), text).toBeLessThanOrEqual(7);
    }
  });
});
