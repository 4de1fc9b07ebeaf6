// How everything Tend says of itself in practice sounds: plain, without a verdict, an order or a promise. Over all content there is, so
// that what is added later is held to it too.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingGrade } from './reading-grade.ts';

/** Holds messages of other people, and answers that are not good ones on purpose. */
const NOT_TENDS_VOICE = /drills|repairs|builders/;
/** Where a text names what it rests on, a title may hold any word. */
const NOT_PROSE = new Set(['id', 'source', 'template', 'example']);
const PARTS = ['practice', 'routines', 'own', 'reminder', 'moments', 'newtab', 'popup', 'journal', 'people'];

const DIAGNOSIS =
  /\b(?:disorder|diagnos\w+|symptom\w*|patholog\w+|narcissis\w+|borderline|toxic|codependen\w+|dysfunction\w*|anxiously attached|avoidantly attached)\b/i;
const ORDER = /\bshould\b|!/i;
const PROMISE =
  /\b(?:guarantee\w*|cures?|will (?:always|never|heal|fix)|proven|forever|for good|instantly|once and for all|works every time)\b/i;

function textsIn(value: unknown, name = ''): string[] {
  if (NOT_PROSE.has(name)) return [];
  if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, name));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, key));
  return [];
}

const content = Object.entries(import.meta.glob('../../lib/practice/en/**/*.ts', { eager: true }))
  .filter(([path]) => !NOT_TENDS_VOICE.test(path))
  .map(([path, file]) => [path.replace('../../', ''), textsIn(file)] as const);

describe('the content of the practice', () => {
  it('is found', () => {
    expect(content.flatMap(([, texts]) => texts).length).toBeGreaterThan(800);
  });

  it.each(content)('%s gives no verdict, no order and no promise', (_, texts) => {
    // “This is no diagnosis” says so itself.
    const said = texts.filter((text) => !/\bno (?:test|diagnosis)\b/i.test(text));
    for (const wrong of [DIAGNOSIS, ORDER, PROMISE]) expect(said.filter((text) => wrong.test(text))).toEqual([]);
  });
});

describe('the words of the practice’s pages', () => {
  it('are easy to read, and give no order and no promise', () => {
    const texts = readFileSync('locales/en.yml', 'utf8')
      .split(/^(?=\w)/m)
      .filter((section) => PARTS.includes(section.split(':')[0] ?? ''))
      .flatMap((section) => [...section.matchAll(/^\s+[\w"]+: (.+)$/gm)].map(([, text = '']) => text.replaceAll(/^"|"$/g, '')));
    expect(texts.length).toBeGreaterThan(150);
    // A name in its place, and an address, are not to be spelled.
    const sentences = texts
      .map((text) => text.replaceAll(/\{\w+\}|findahelpline\.com/g, 'this'))
      .filter((text) => text.split(' ').length > 3);
    expect(sentences.filter((text) => readingGrade(text) > 7)).toEqual([]);
    for (const wrong of [DIAGNOSIS, ORDER, PROMISE]) expect(texts.filter((text) => wrong.test(text))).toEqual([]);
  });
});
