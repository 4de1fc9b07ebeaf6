import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedPart } from '#lib/composer/changed-part.ts';

const apply = (draft: string, text: string): string => {
  const { start, end, insert } = changedPart(draft, text);
  return draft.slice(0, start) + insert + draft.slice(end);
};

test.each([
  ['Hi Ann.\nYou never listen.', 'Hi Ann.\nI felt unheard.', 'You never listen.', 'I felt unheard.'],
  ['You never listen. See you at six, @Ben', 'I felt unheard. See you at six, @Ben', 'You never listen.', 'I felt unheard.'],
  ['Hi.\nYou never listen.\nBye.', 'Hi.\nI felt unheard.\nBye.', 'You never listen.', 'I felt unheard.'],
  ['You never listen.', 'I felt unheard.', 'You never listen.', 'I felt unheard.'],
])('of %j only what changes', (draft, text, gone, come) => {
  const { start, end, insert } = changedPart(draft, text);
  expect(draft.slice(start, end)).toBe(gone);
  expect(insert).toBe(come);
});

test('the rest and the part make the wording, always, and the part is never nothing', () => {
  const sentence = fc
    .array(fc.constantFrom('a', 'b', 'c.', '@d', '\n', ' '), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(sentence, sentence, (draft, text) => {
      expect(apply(draft, text)).toBe(text);
      const { start, end, insert } = changedPart(draft, text);
      expect(end).toBeGreaterThan(start);
      expect(insert.length).toBeGreaterThan(0);
    }),
  );
});
