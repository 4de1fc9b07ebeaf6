import { expect, test } from 'vitest';
import { quoteWords } from '#lib/prompt/quote-words.ts';

const quote = (draft: string) => quoteWords(draft, { start: 0, end: draft.length });

test('quotes the words of the span, on one line', () => {
  expect(quoteWords('well, you\n always do this', { start: 6, end: 17 })).toBe('you always');
});

test('a long stretch keeps its beginning and its end', () => {
  expect(quote('after everything I have done for you and your family this whole year')).toBe('after everything I have done for you … year');
});

test('one endless word is cut', () => {
  expect(quote('a'.repeat(80))).toBe(`${'a'.repeat(43)}…`);
});

test('never longer than fits one sentence', () => {
  for (const draft of ['word '.repeat(40), `short ${'x'.repeat(60)} end`, `a ${'y'.repeat(60)}`])
    expect(quote(draft).length).toBeLessThanOrEqual(48);
});
