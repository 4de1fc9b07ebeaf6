import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedWords } from '#lib/prompt/changed-words.ts';

const marked = (before: string, after: string) => changedWords(before, after).map(({ start, end }) => after.slice(start, end));

describe('changed words', () => {
  test('marks what is new and leaves what was kept', () => {
    expect(marked('you never call me when you are late', 'I worry when you are late')).toEqual(['I worry']);
    expect(marked('I want you to answer now', 'I want you to know I may answer tonight')).toEqual(['know I may', 'tonight']);
  });

  test('takes no notice of capitals, marks and the shape of an apostrophe', () => {
    expect(marked("DON'T be late!!!", 'Don’t be late.')).toEqual([]);
  });

  test('marks nothing where the whole wording is new', () => {
    expect(marked('You are impossible', 'I felt hurt this morning. Could we talk tonight?')).toEqual([]);
  });

  test('a wording taken apart at its marks loses nothing, and the marks stay in order', () => {
    const words = fc.array(fc.constantFrom('I', 'you', 'never', 'listen', 'hurt', 'when', 'tonight?', 'so', '—'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = after.join(' ');
        let at = 0;
        for (const { start, end } of changedWords(before.join(' '), text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a very long pair is left unmarked', () => {
    const long = Array.from({ length: 500 }, (_, index) => `word${index}`).join(' ');
    expect(changedWords(long, `${long} more`)).toEqual([]);
  });
});
