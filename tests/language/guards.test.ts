// What is never coached: silent under crisis, danger and boundary; held without a wording under control.
import { describe, expect, test } from 'vitest';
import { analyze } from '#lib/language/analyze.ts';
import { rephrase } from '#lib/language/rephrase/rephrase.ts';

const SILENT = {
  crisis: [
    'i want to kill myself',
    "I can't go on anymore",
    'everyone would be better off without me',
    'wanna die wanna die wanna die',
    "i don't feel safe with myself tonight",
    "If you leave me I'll hurt myself",
    'I have decided to end my life and I wanted to say goodbye',
    'there is no point in living after this',
  ],
  danger: [
    'he threw a plate at me and i am scared to go home',
    "Please don't hurt me",
    'my husband checks my phone and says he will kill me if I leave',
    "I'm afraid of you when you drink",
    'he hit me again last night',
    'I am locked in the bathroom because he is drunk and shouting',
  ],
  boundary: [
    'No.',
    'Please stop messaging me.',
    "I'm not comfortable with that.",
    'I need some space tonight.',
    "Please don't contact me again.",
    "If the shouting goes on, I'll hang up and call you tomorrow.",
    "I won't lend you money any more.",
    "It's a no from me, thank you.",
  ],
} as const;

describe.each(Object.entries(SILENT))('%s', (guard, texts) => {
  test.each(texts)('silences: %s', (text) => {
    const analysis = analyze(text);
    expect(analysis).toMatchObject({ guard, severity: 0, findings: [] });
    expect(rephrase(text, analysis)).toEqual([]);
  });
});

describe('control', () => {
  test.each([
    'Turn your location back on. Now.',
    "you're not allowed to see megan anymore",
    'Do that and I will post your photos for everyone to see',
    'give me your phone password now',
    'I know you said no but I am coming over anyway',
  ])('is held at severity 3 and never reworded: %s', (text) => {
    const analysis = analyze(text);
    expect(analysis).toMatchObject({ guard: 'control', severity: 3 });
    expect(rephrase(text, analysis)).toEqual([]);
  });
});

describe('idiom, games, things and other people raise no guard', () => {
  test.each([
    "I'll send you the photos",
    'I will post the pictures from the party tonight',
    "You're not leaving me, right?",
    'this meeting is killing me',
    'im dead 😂😂',
    'kill the process and restart the server',
    'the battery died again',
    "I'm scared of spiders lol",
    'no worries, see you at 7!',
    'no problem at all',
    "don't forget the milk",
  ])('%s', (text) => {
    expect(analyze(text).guard).toBeNull();
  });

  test('a boundary inside an insult is contempt, not a boundary', () => {
    expect(analyze("No, you're pathetic")).toMatchObject({ guard: null, severity: 3 });
  });
});
