import { expect, test } from 'vitest';
import { plays } from '#lib/prompt/policy/play.ts';

test.each([
  ['you absolute dork 😂', true],
  ['you dork lol', true],
  ['hahaha, you idiot', true],
  ['you dork 😂😂', true],
  ['you idiot ;)', true],
  ['you idiot', false],
  ['you idiot 🙄', false],
  ['you idiot (again; really)', false],
  ['XPath is broken, you idiot', false],
])('%s', (text, playful) => {
  expect(plays(text)).toBe(playful);
});
