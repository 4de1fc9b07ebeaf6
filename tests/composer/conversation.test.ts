import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARK, markOf } from '#lib/composer/conversation.ts';

test('a mark is short, the same for the same words, and holds none of them', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), (words) => {
      expect(markOf(words)).toMatch(MARK);
      expect(markOf(words)).toBe(markOf(words));
    }),
  );
  expect(markOf('Ann')).not.toMatch(/ann/i);
});

test('conversations next to each other have marks of their own', () => {
  const marks = Array.from({ length: 2_000 }, (_, index) => markOf(`https://chat.example.org/t/${index}`));
  expect(new Set(marks).size).toBe(marks.length);
});
