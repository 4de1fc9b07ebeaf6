import { expect, test } from 'vitest';
import { analyze } from '#lib/language/analyze.ts';
import { isQuiet } from '#lib/language/quiet.ts';
import { labelledRows } from '../../scripts/corpus/labelled-rows.ts';

const found = (text: string): boolean => {
  const { severity, guard } = analyze(text);
  return severity > 0 || (guard !== null && guard !== 'boundary');
};

test('a text is quiet where the whole reading finds nothing', () => {
  const texts = labelledRows('tests/corpus')
    .filter((_, n) => n % 24 === 0)
    .map(({ text }) => text);
  const known = new Set<string>();
  const differ = texts.filter((text) => isQuiet(text, known, () => true) === found(text));
  expect(texts.length).toBeGreaterThan(100);
  // But for rules that reach across sentences: a pile of sorries.
  expect(
    differ.filter((text) => !/sorry.*sorry/i.test(text)),
    differ.join('\n'),
  ).toEqual([]);
});

test('only sentences that are quiet and of no draft are remembered', () => {
  const known = new Set<string>();
  expect(isQuiet('The bus was late. Could we talk tonight?', known, (sentence) => sentence.startsWith('Could'))).toBe(true);
  expect([...known]).toEqual(['Could we talk tonight?']);
  expect(isQuiet('You are pathetic. Could we talk?', known, () => true)).toBe(false);
  expect([...known]).toEqual(['Could we talk tonight?']);
});

test('what is known is not read again, but the whole is still heard', () => {
  expect(isQuiet('You never listen to me.', new Set(['You never listen to me.']), () => false)).toBe(false);
});
