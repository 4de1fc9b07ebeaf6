import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/language/analyze.ts';
import { answerFeedback, QUALITIES } from '#lib/practice/answer-feedback.ts';
import { chooseDrills, DRILL_LEANS, DRILL_REGISTERS } from '#lib/practice/drill.ts';
import { DRILLS } from '#lib/practice/en/drills.ts';
import { GROWTH_STEPS } from '#lib/practice/en/growth-steps.ts';
import { readingGrade } from './reading-grade.ts';

describe('the drills', () => {
  it('are at least sixty, some in each step, register and lean, each step with messages and situations', () => {
    expect(DRILLS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(DRILLS.map(({ id }) => id)).size).toBe(DRILLS.length);
    expect(new Set(DRILLS.map(({ text }) => text)).size).toBe(DRILLS.length);
    for (const { id } of GROWTH_STEPS) {
      const own = DRILLS.filter(({ step }) => step === id);
      expect(own.length, id).toBeGreaterThanOrEqual(8);
      expect(new Set(own.map(({ register }) => register)), id).toEqual(new Set(DRILL_REGISTERS));
      expect(new Set(own.map(({ kind }) => kind)).size, id).toBe(2);
    }
    for (const lean of DRILL_LEANS) expect(DRILLS.filter((drill) => drill.lean === lean).length, lean).toBeGreaterThanOrEqual(15);
    expect(new Set(DRILLS.map(({ step }) => step))).toEqual(new Set(GROWTH_STEPS.map(({ id }) => id)));
  });

  it.each(DRILLS)('$id: good comes before half-way, and half-way before poor', ({ good, halfway, poor }) => {
    const [best, middle, last] = [good, halfway, poor].map((text) => answerFeedback(text, analyze));
    expect(best?.points).toBeGreaterThan(middle?.points ?? Number.NaN);
    expect(middle?.points).toBeGreaterThan(last?.points ?? Number.NaN);
    expect(last?.points).toBeLessThan(0);
    expect([middle?.guard, last?.guard]).toEqual([null, null]);
  });

  it.each(DRILLS)('$id: the good answer shows what is looked for, and nothing stands in its way', ({ good, aims }) => {
    const { qualities, guard } = answerFeedback(good, analyze);
    expect(guard).toBeNull();
    expect(qualities.flatMap(({ against }) => against)).toEqual([]);
    const there = qualities.filter(({ state }) => state === 'there').map(({ quality }) => quality);
    expect(there).toEqual(expect.arrayContaining([...aims]));
    expect(aims.length).toBeGreaterThanOrEqual(2);
  });

  it.each(DRILLS)('$id is plain, and its good answer has no shouting and no blame', ({ text, good }) => {
    expect(good).not.toMatch(/!|\b(?:always|never|should|must|but)\b/i);
    for (const words of [text, good]) expect(readingGrade(words), words).toBeLessThanOrEqual(7);
    for (const sentence of good.split(/(?<=[.?])\s/)) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15);
  });

  it('about old wounds ask nobody to tell what happened, and name no violence', () => {
    for (const { good, text, step } of DRILLS.filter((drill) => drill.step === 'trauma')) {
      expect(step).toBe('trauma');
      expect(`${good} ${text}`).not.toMatch(/\b(?:abus\w+|rape\w*|beat\w*|hit me|violen\w+)\b/i);
    }
  });

  it('can be chosen by register and lean; those for both leans fit either', () => {
    expect(chooseDrills(DRILLS)).toEqual(DRILLS);
    const chosen = chooseDrills(DRILLS, 'work', 'avoidant');
    expect(chosen.length).toBeGreaterThan(0);
    for (const { register, lean } of chosen) {
      expect(register).toBe('work');
      expect(lean).not.toBe('anxious');
    }
    expect(chosen.some(({ lean }) => lean === 'both')).toBe(true);
  });
});

describe('feedback', () => {
  const state = (text: string) => Object.fromEntries(answerFeedback(text, analyze).qualities.map(({ quality, state }) => [quality, state]));

  it('says of each quality whether it shows, with the words that show it', () => {
    const text = 'I felt sad when dinner got cold. Would you call when you are late?';
    const { qualities } = answerFeedback(text, analyze);
    expect(qualities.map(({ quality }) => quality)).toEqual(QUALITIES);
    const quoted = qualities.map(({ shown }) => shown.map(({ span }) => span && text.slice(span.start, span.end).trim()));
    expect(quoted).toEqual([['Would you call when you are late?'], ['I felt sad when dinner got cold.'], [], []]);
  });

  it('names what stands in the way, by its place', () => {
    const text = 'I felt sad. You never help.';
    const ownership = answerFeedback(text, analyze).qualities.find(({ quality }) => quality === 'ownership');
    expect(ownership?.state).toBe('mixed');
    expect(ownership?.against.map(({ start, end }) => text.slice(start, end)).join()).toContain('never');
    expect(state('You never help.').warmth).toBe('hindered');
  });

  it('takes a no as direct and as a boundary, and asks it to be nothing more', () => {
    expect(state('No, I don’t want to come on Sunday.')).toMatchObject({ directness: 'there', boundary: 'there', warmth: 'open' });
  });

  it('of nothing much is open everywhere', () => {
    expect(Object.values(state('The bus is late.'))).toEqual(['open', 'open', 'open', 'open']);
    expect(answerFeedback('', analyze)).toMatchObject({ guard: null, points: 0 });
  });

  it.each([
    ['I want to kill myself.', 'crisis'],
    ['If you leave me I will put your photos online.', 'control'],
  ])('never coaches “%s”', (text, guard) => {
    expect(answerFeedback(text, analyze)).toEqual({ guard, qualities: [], points: 0 });
  });
});
