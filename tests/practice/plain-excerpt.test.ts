import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainExcerpt } from '#lib/practice/plain-excerpt.ts';

it.each([
  ['# A walk\n\nWith **slow** steps', 'A walk\n\nWith slow steps'],
  ['- one\n* two\n- [ ] three\n> four', 'one\ntwo\nthree\nfour'],
  ['It is *often* a _meeting_, ***really*** ~~not~~ `code`.', 'It is often a meeting, really not code.'],
  ['[a poem](https://poem.example/1) and ![a cat](cat.png)', 'a poem and a cat'],
  ['before\n\n---\n\nafter', 'before\n\n\n\nafter'],
  ['2 * 3 * 4, a_name_here, #tag, 5 - 3, 1. first', '2 * 3 * 4, a_name_here, #tag, 5 - 3, 1. first'],
  ['**left open, and < > & "as typed" 💚', '**left open, and < > & "as typed" 💚'],
])('%j → %j', (markdown, words) => {
  expect(plainExcerpt(markdown)).toBe(words);
});

it('loses no letter of any text', () => {
  const letters = (text: string) => text.replaceAll(/[^a-z]/g, '');
  fc.assert(
    fc.property(fc.stringMatching(/^[a-d *_~`#>\n-]{0,60}$/), (text) => {
      expect(letters(plainExcerpt(text))).toBe(letters(text));
    }),
  );
});
