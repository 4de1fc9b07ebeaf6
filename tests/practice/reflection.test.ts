import { describe, expect, it } from 'vitest';
import { CORNER_WORDS, STATEMENTS } from '#lib/practice/en/reflection.ts';
import { CORNERS, HIGHEST, LINES, LOWEST, leaning, openCorners, type Standing, standingOn } from '#lib/practice/reflection.ts';
import { readingGrade } from './reading-grade.ts';

/** Answers that mean the same on both lines, whichever way a statement is put. */
const answersFor = (worry: number, distance: number) =>
  Object.fromEntries(
    STATEMENTS.map(({ id, line, reversed }) => {
      const meant = line === 'worry' ? worry : distance;
      return [id, reversed ? LOWEST + HIGHEST - meant : meant];
    }),
  );
const standing = (line: 'worry' | 'distance', answers: Record<string, number>): Standing => {
  const found = standingOn(line, STATEMENTS, answers);
  if (!found) throw new Error('an answer is missing');
  return found;
};

describe('the statements', () => {
  it('are sixteen short ones, eight a line, some of each put the other way, mixed', () => {
    expect(STATEMENTS).toHaveLength(16);
    expect(new Set(STATEMENTS.map(({ id }) => id)).size).toBe(16);
    for (const line of LINES) {
      const own = STATEMENTS.filter((statement) => statement.line === line);
      expect(own).toHaveLength(8);
      expect(own.filter(({ reversed }) => reversed)).toHaveLength(3);
    }
    for (const [at, { text }] of STATEMENTS.entries()) {
      expect(text.split(' ').length).toBeLessThanOrEqual(14);
      expect(readingGrade(text), text).toBeLessThanOrEqual(7);
      if (at > 1) expect(new Set(STATEMENTS.slice(at - 2, at + 1).map(({ line }) => line)).size, text).toBe(2);
    }
  });

  it('and the corners speak of what people tend to do, never of what somebody is', () => {
    for (const corner of CORNERS)
      for (const text of Object.values(CORNER_WORDS[corner]))
        expect(text).not.toMatch(/\byou are\b|!|\b(?:should|must|disorder|always|never)\b/i);
    for (const corner of CORNERS) {
      const { name: _, ...told } = CORNER_WORDS[corner];
      for (const text of Object.values(told)) expect(readingGrade(text), text).toBeLessThanOrEqual(7);
    }
  });
});

describe('where the answers stand', () => {
  it('counts statements put the other way the other way', () => {
    expect(standing('worry', answersFor(6, 2)).at).toBe(6);
    expect(standing('distance', answersFor(6, 2)).at).toBe(2);
  });

  it('is nowhere while an answer is missing', () => {
    const { worst: _, ...answers } = answersFor(6, 2);
    expect(standingOn('worry', STATEMENTS, answers)).toBeUndefined();
    expect(standingOn('distance', STATEMENTS, answers)).toBeDefined();
  });

  it('is never sure to the point, and less sure the more the answers differ', () => {
    expect(standing('worry', answersFor(5, 5)).spread).toBe(0.5);
    expect(standing('worry', { ...answersFor(5, 5), worst: 1, tone: 1 }).spread).toBeGreaterThan(1);
  });

  it.each([
    [2, 2, ['secure']],
    [6, 2, ['anxious']],
    [2, 6, ['avoidant']],
    [6, 6, ['fearful']],
    [4, 2, ['secure', 'anxious']],
    [4, 4, ['secure', 'anxious', 'avoidant', 'fearful']],
  ])('worry %i, distance %i leaves open: %j', (worry, distance, corners) => {
    const answers = answersFor(worry, distance);
    expect(openCorners(standing('worry', answers), standing('distance', answers))).toEqual(corners);
  });

  it('leans to no side where it may as well be the other', () => {
    expect(leaning({ at: 4.6, spread: 0.5 })).toBe('high');
    expect(leaning({ at: 4.6, spread: 0.7 })).toBe('between');
    expect(leaning({ at: 3.4, spread: 0.5 })).toBe('low');
  });
});
