import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '#lib/language/analyze.ts';
import { FITTED } from '#lib/language/impression/fitted.ts';
import { HEADS, impressionOf, MOST_WORDS } from '#lib/language/impression/impression.ts';
import { readDraft } from '#lib/language/read/read-draft.ts';

const impression = (text: string) => impressionOf(readDraft(text));

describe('what was fitted', () => {
  test('has a bias for every pattern and guard, and one for any', () => {
    expect(FITTED.biases).toHaveLength(HEADS.length + 1);
  });

  test('names each feature once and gives it whole weights of known patterns and guards', () => {
    const lines = FITTED.features.split('\n').map((line) => line.split('\t'));
    expect(new Set(lines.map(([feature]) => feature)).size).toBe(lines.length);
    const last = String.fromCharCode(96 + HEADS.length);
    for (const [feature, any, ...each] of lines) {
      expect(any, feature).toMatch(/^-?\d+$/);
      for (const weight of each) expect(weight, feature).toMatch(new RegExp(`^[a-${last}]-?\\d+$`));
    }
  });
});

describe('the impression of a message', () => {
  test('is the same each time, and stays inside the message, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const found = impression(text);
        expect(impression(text)?.score).toBe(found?.score);
        expect(found?.sentence()?.end ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('is none where there is nothing to read, and none of a letter', () => {
    expect(impression('')).toBeUndefined();
    expect(impression('🙂')).toBeUndefined();
    expect(impression('word '.repeat(MOST_WORDS))).toBeDefined();
    expect(impression('word '.repeat(MOST_WORDS + 1))).toBeUndefined();
  });

  test('points at the sentence that says it', () => {
    const text = 'The bus was late. You only ever remember me when you want money. See you at six.';
    const found = impression(text);
    expect(text.slice(found?.sentence()?.start, found?.sentence()?.end)).toBe('You only ever remember me when you want money.');
  });

  test.each([
    ['you only ever remember me when you want money', 'i remember you always want the window seat'],
    ['so now even your mates get a reply before me', 'your mates get here before me so wait outside'],
    ['dont bother then, clearly i come last', 'dont bother with the bins, i did them last night'],
  ])('hears more in "%s" than in "%s"', (heated, plain) => {
    expect(impression(heated)?.score).toBeGreaterThan((impression(plain)?.score ?? 0) + 0.5);
  });
});

describe('beside the rules', () => {
  test.each([
    'haha you only ever remember me when you want money 😂😂',
    'Please do not contact me again. You only ever remember me when you want money.',
    'thanks so much for driving me, you are a star',
    'he only ever remembers her when he wants money',
  ])('it says nothing in "%s"', (text) => {
    expect(analyze(text).severity).toBe(0);
  });
});

describe('a guard said without its usual words', () => {
  test.each([
    ['crisis', 'I wrote a letter to each of the kids and left the keys with the neighbour. I am so tired, I will not be here on Sunday.'],
    ['danger', 'he comes in without knocking at night and says nobody will believe me, please stay on the phone with me'],
    ['control', 'You will show me every message on that phone tonight and you will delete his number while I watch.'],
  ])('%s is heard', (guard, text) => {
    expect(analyze(text).guard).toBe(guard);
  });

  test.each([
    'I wrote a letter to each of the teachers and left the keys with the neighbour. I am so tired, see you on Sunday!',
    'he comes in without knocking and eats my cereal, nobody will believe me how much',
    'He took my snack!',
    'I will show you every photo on that phone tonight, and you will laugh while I cook.',
  ])('none is heard in "%s"', (text) => {
    expect(analyze(text).guard).toBeNull();
  });
});
