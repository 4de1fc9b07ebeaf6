import { describe, expect, test } from 'vitest';
import type { Rewrite } from '#lib/language/types.ts';
import { applyChoices, hasBlank, optionsOf, wordingPieces } from '#lib/prompt/wording-pieces.ts';

const TEXT = 'I felt hurt. Could we talk tonight, for ten minutes?';
const rewrite: Rewrite = {
  move: 'owning',
  text: TEXT,
  complete: true,
  choices: [
    { start: TEXT.indexOf('tonight'), end: TEXT.indexOf('tonight') + 7, options: ['tomorrow morning', 'tonight'] },
    { start: TEXT.indexOf('hurt'), end: TEXT.indexOf('hurt') + 4, options: ['hurt', 'sad'] },
  ],
};

describe('choices', () => {
  test('begin with what the wording says', () => {
    expect(optionsOf(rewrite, rewrite.choices[0]!)).toEqual(['tonight', 'tomorrow morning']);
    expect(applyChoices(rewrite, [0, 0]).text).toBe(TEXT);
  });

  test('move what stands after them along', () => {
    const chosen = applyChoices(rewrite, [1, 1]);
    expect(chosen.text).toBe('I felt sad. Could we talk tomorrow morning, for ten minutes?');
    expect(chosen.spans.map(({ start, end }) => chosen.text.slice(start, end))).toEqual(['tomorrow morning', 'sad']);
  });
});

describe('pieces', () => {
  test('put together they are the wording', () => {
    const chosen = applyChoices(rewrite, [0, 0]);
    const pieces = wordingPieces(chosen, [
      { start: 2, end: 20 },
      { start: 30, end: 40 },
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
  });

  test('a choice is one piece, and knows which', () => {
    const chosen = applyChoices(rewrite, [0, 0]);
    const cut = TEXT.indexOf('tonight') + 3;
    const pieces = wordingPieces(chosen, [{ start: 0, end: cut }]);
    expect(pieces.filter(({ choice }) => choice !== undefined).map(({ text, choice }) => [text, choice])).toEqual([
      ['hurt', 1],
      ['tonight', 0],
    ]);
  });

  test('new stretches are marked and nothing else', () => {
    const pieces = wordingPieces({ text: 'one two three', spans: [] }, [{ start: 4, end: 7 }]);
    expect(pieces).toEqual([
      { text: 'one ', fresh: false },
      { text: 'two', fresh: true },
      { text: ' three', fresh: false },
    ]);
  });
});

test('a blank is two or more underscores', () => {
  expect(hasBlank('I need ___ first')).toBe(true);
  expect(hasBlank('my snake_case name')).toBe(false);
});
