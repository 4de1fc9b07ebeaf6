// What the fitted reading looks at: words, short runs of words, words that stand near "you" or "I", and the marks of tone. All of them can be read by a person.
import { LEXICON_NAMES, lexiconWords } from '../../vocabulary/lexicons/lexicons.ts';
import type { Reading } from '../read/token.ts';
import { stemOf } from './stem.ts';

const NEAR = 6;
const PERSONS: ReadonlySet<string> = new Set(['you', 'your', 'i', 'me', 'my']);

let classes: Map<string, string[]> | undefined;

/** The lexicons a word stands in, as features: `@insult-noun`. */
function classesOf(word: string): readonly string[] {
  if (!classes) {
    classes = new Map();
    for (const name of LEXICON_NAMES)
      for (const entry of lexiconWords(name)) classes.set(entry, [...(classes.get(entry) ?? []), `@${name}`]);
  }
  return classes.get(word) ?? [];
}

function marksOf({ text, tokens, sentences, signs }: Reading): string[] {
  const marks = signs.map((sign) => `=${sign.tone}`);
  const questions = sentences.filter((sentence) => sentence.question).length;
  if (questions > 0) marks.push(questions === sentences.length ? '=only-questions' : '=question');
  if (questions > 1) marks.push('=questions');
  if (sentences.some((sentence) => sentence.emphasis > 0)) marks.push('=emphasis');
  if (sentences.some((sentence) => sentence.trailing)) marks.push('=trailing');
  if (tokens.filter((token) => token.caps && token.word.length > 2).length > 1) marks.push('=capitals');
  if (text.includes('!')) marks.push('=!');
  return marks;
}

/** How the words begin and end, and how many there are, by doublings. */
function framesOf(words: readonly string[]): string[] {
  const [first = '', second = ''] = words;
  const [last = '', before = ''] = words.toReversed();
  return [
    `^^ ${first}`,
    `^^ ${first} ${second}`,
    `${last} $`,
    `${before} ${last} $`,
    `#${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`,
  ];
}

/**
 * The features of the tokens from `from` up to `to`; each once. "a _ b" has one word between, "you .. b" up to five, "^ a" begins a clause,
 * "^^ a" all of it, "a $" ends it, "~a" is a stem.
 */
export function featuresOf(reading: Reading, from = 0, to = reading.tokens.length): Set<string> {
  const { tokens } = reading;
  const features = new Set([...marksOf(reading), ...framesOf(tokens.slice(from, to).map(({ word }) => word))]);
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) continue;
    const wordAt = (at: number) => (at < to && tokens[at]?.sentence === token.sentence ? tokens[at]?.word : undefined);
    const { word } = token;
    const [second, third] = [wordAt(i + 1), wordAt(i + 2)];
    const stem = `~${stemOf(word)}`;
    features.add(word).add(stem);
    for (const name of classesOf(word)) features.add(name);
    if (i === from || token.gap !== 'space') features.add(`^ ${word}`);
    if (second !== undefined) features.add(`${word} ${second}`).add(`${stem} ${second}`);
    if (third !== undefined) features.add(`${word} ${second} ${third}`).add(`${word} _ ${third}`);
    if (!PERSONS.has(word)) continue;
    for (let at = i + 2; at <= i + NEAR; at++) {
      const near = wordAt(at);
      if (near !== undefined) features.add(`${word} .. ${near}`);
    }
  }
  return features;
}
