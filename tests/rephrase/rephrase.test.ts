import { describe, expect, test } from 'vitest';
import { analyze } from '#lib/language/analyze.ts';
import { rephrase } from '#lib/language/rephrase/rephrase.ts';
import type { Register } from '#lib/language/types.ts';
import { GUARD_IDS, PATTERN_IDS } from '#lib/vocabulary/ids.ts';
import { finding } from './draft-of.ts';

const first = (text: string, ...rest: Parameters<typeof finding> extends [string, ...infer R] ? R : never) =>
  rephrase(text, finding(text, ...rest))[0]?.text ?? '';

describe('what is kept', () => {
  test('the event, the place and the time stay in the first wording', () => {
    expect(first('you posted the whole trip and cropped me out', 'criticism')).toContain('posted the whole trip');
    expect(first('NOBODY ELSE leaves wet towels on the bed', 'criticism')).toMatch(/wet towels on the bed/i);
    expect(first('You never listen to me when I talk about work', 'criticism')).toMatch(/I talk about work/);
    expect(first('u never called me back last night', 'protest')).toMatch(/call back last night/);
  });

  test('a sentence without a finding stays as it is, where it was', () => {
    const text = 'Hi Dan! The car is at the garage until Friday. You never help me with anything. Can you pick up Ella at five?';
    for (const { text: made } of rephrase(text, finding(text, 'criticism', { words: 'You never help me with anything.' }))) {
      expect(made.startsWith('Hi Dan! The car is at the garage until Friday. ')).toBe(true);
      expect(made.endsWith(' Can you pick up Ella at five?')).toBe(true);
      expect(made).not.toContain('You never help');
    }
  });

  test('who is spoken to stays', () => {
    expect(first('How hard is it to rinse a plate, Dan?', 'criticism')).toMatch(/^Dan, /);
  });

  test('who did what stays: the writer is not made the one who was late', () => {
    for (const { text } of rephrase('you were late again', finding('you were late again', 'criticism')))
      expect(text).not.toMatch(/\bI was late\b/i);
  });
});

describe('what is turned round', () => {
  test.each([
    ["You-you're the one who's been telling me to get over Ross", 'defensiveness', /you've been telling me to get over Ross/],
    ["You're always doing this, brushing off what I suggest", 'criticism', /you're brushing off what I suggest/],
    ['Zero effort, not one letter in two years', 'criticism', /there hasn't been one letter in two years/i],
    ["I'm never gonna get to see the sea again", 'catastrophizing', /I won't get to see the sea/],
    ['I bet she wants to make something happen with you', 'mind-reading', /\bif she wants|\bthat she wants/],
    ['no you are annoying me, tell me the truth', 'criticism', /tell me the truth/],
    ["Dan, if you don't tell them, I will!", 'threat', /(?:could|can) you tell them/i],
    ['are you bored of me', 'reassurance', /if you're bored of me/],
    ['You not love me', 'mind-reading', /if you love me/],
    ['I dare you to say that again.', 'threat', /say that again/],
    ['Okay then leave me alone', 'stonewalling', /\balone\b/],
    ['no you are annoying me tell me the truth', 'criticism', /you to tell me the truth|you tell me the truth/],
    ["Don't make me shout", 'threat', /I don't want to shout/],
    ["Fine. I'm switching my phone off.", 'stonewalling', /I'm switching my phone off for a while/],
  ] as const)('%s', (draft, pattern, kept) => {
    expect(
      rephrase(draft, finding(draft, pattern))
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(kept);
  });

  test.each([
    ['you are rude with everybody when you talk to them', 'criticism', /talk to them/],
    ["If I don't do the same you will leave me", 'mind-reading', /you to leave|you leave/],
    ["If I don't do the same you will leave me", 'criticism', /you to leave|you leave/],
    ['What kind of father do you think I am?', 'reassurance', /father/],
    ['It is obvious that you went to a public school', 'contempt', /public school/],
    ['my friend you sound like my father', 'contempt', /you sound/],
    ['Imagine you finally get to sink into it, you idiot', 'criticism', /the sink/],
    ["You're becoming an insufferable perfectionist", 'contempt', /becoming/],
    ['Oh, grow up. It is a parking spot!', 'contempt', /take this one over/],
  ] as const)('and what is no point of the draft is left: %s', (draft, pattern, wrong) => {
    for (const { text } of rephrase(draft, finding(draft, pattern))) expect(text).not.toMatch(wrong);
  });

  test('a jibe at the reader beside the heated sentence goes too, a kind word stays', () => {
    const of = (text: string) => first(text, 'invalidation', { words: 'You are too sensitive.' });
    expect(of('You are too sensitive. You are imagining things again with your odd theories.')).not.toMatch(/imagining/);
    expect(of('You have been kind to me this week. You are too sensitive.')).toMatch(/^You have been kind to me this week\. /);
  });
});

test('after a sorry the question stays, and needs no other', () => {
  const draft = 'sorry for the dumb question. Why does the route have a new name? Is it new?';
  expect(first(draft, 'over-apology', { words: 'sorry for the dumb question' })).toMatch(
    /question\.|ask you something\? Why does the route have a new name\? Is it new\?$/i,
  );
});

test('a wording that keeps the words of the draft is not followed by one any draft could get', () => {
  const draft = "I'm never gonna get to see the sea again";
  for (const { text } of rephrase(draft, finding(draft, 'catastrophizing'))) expect(text).toMatch(/\bsea\b/);
});

describe('the voice', () => {
  test('lower case stays lower case, "u" stays "u"', () => {
    for (const { text } of rephrase('u never text me back', finding('u never text me back', 'protest'))) {
      expect(text).toBe(text.toLowerCase());
      expect(text).not.toMatch(/\byou\b/);
    }
  });

  test('shouting comes down', () => {
    expect(first('WHY DO YOU LEAVE THE LIGHTS ON', 'criticism')).not.toMatch(/[A-Z]{3}/);
  });

  test('a warm sign at the end is kept', () => {
    expect(first('you never call me x', 'protest')).toMatch(/ x$/);
  });
});

describe('what is never offered', () => {
  test.each(GUARD_IDS)('nothing under the guard %s', (guard) => {
    expect(rephrase('unfollow her', { ...finding('unfollow her', 'demand', { severity: 3 }), guard })).toEqual([]);
  });

  test('nothing below severity 2, but the light edits', () => {
    expect(rephrase('you were a bit rude', finding('you were a bit rude', 'criticism', { severity: 1 }))).toEqual([]);
    expect(
      rephrase(
        'sorry to bother you, could you send the notes?',
        finding('sorry to bother you, could you send the notes?', 'over-apology', { severity: 1 }),
      ).length,
    ).toBeGreaterThan(0);
  });

  test('nothing without a finding', () => {
    expect(rephrase('hello', { severity: 2, guard: null, findings: [], secure: [], arousal: 0 })).toEqual([]);
  });

  test.each(PATTERN_IDS.filter((id) => id !== 'over-apology'))('%s: no apology, no promise, no threat, no word of therapy', (pattern) => {
    for (const draft of ['you never call me', 'the kitchen is a mess again and it is you', 'forget it', 'ur so selfish'])
      for (const { text } of rephrase(draft, finding(draft, pattern, { severity: 3 }))) {
        expect(text).not.toMatch(/\bsorry\b|\bapolog/i);
        expect(text).not.toMatch(/\bI promise\b|\bI(?:'|’| wi)ll\b|\bor else\b/i);
        expect(text).not.toMatch(/\bI hear that\b|\bvalidate\b|\btrigger|\bboundar(?:y|ies)\b|\btoxic\b/i);
      }
  });
});

describe('the wordings', () => {
  test('at most three, and truly different', () => {
    const made = rephrase('You never help with the dishes', finding('You never help with the dishes', 'criticism'));
    expect(made.length).toBeGreaterThan(1);
    expect(made.length).toBeLessThanOrEqual(3);
    expect(new Set(made.map(({ text }) => text)).size).toBe(made.length);
  });

  test('the same draft gets the same wordings', () => {
    const draft = 'you always forget my birthday';
    expect(rephrase(draft, finding(draft, 'criticism'))).toEqual(rephrase(draft, finding(draft, 'criticism')));
  });

  test('two drafts of one kind get different ones', () => {
    expect(first('you never call me', 'protest')).not.toBe(first('you never text me', 'protest'));
  });

  test('a feeling that was named is in the words', () => {
    const draft = 'you cancelled on me again';
    expect(rephrase(draft, finding(draft, 'criticism'), { emotion: 'lonely' }).some(({ text }) => /\blonely\b/.test(text))).toBe(true);
    expect(rephrase(draft, finding(draft, 'criticism'), { emotion: 'furious' })).not.toEqual(rephrase(draft, finding(draft, 'criticism')));
  });

  test('a word that is no emotion changes nothing', () => {
    const draft = 'you cancelled on me again';
    expect(rephrase(draft, finding(draft, 'criticism'), { emotion: 'pathetic' })[0]?.text).not.toContain('pathetic');
  });

  test('what Tend chose can be changed, and says where it stands', () => {
    const draft = 'You never help with the dishes';
    const choices = rephrase(draft, finding(draft, 'criticism')).flatMap(({ text, choices }) =>
      choices.map((choice) => ({ text, ...choice })),
    );
    expect(choices.length).toBeGreaterThan(0);
    for (const { text, start, end, options } of choices) expect(options).toContain(text.slice(start, end));
  });

  test('at work nobody is asked for tonight', () => {
    const draft = 'You never reply to my emails about the report';
    for (const { text } of rephrase(draft, finding(draft, 'criticism'), { register: 'work' }))
      expect(text).not.toMatch(/\btonight\b|\bthis weekend\b/);
  });

  test.each([
    ['You embarrassed me in front of the whole team', 'criticism'],
    ['You ignored my report again', 'criticism'],
    ["You don't even care about this project", 'mind-reading'],
    ['Do you still love working with me or not', 'reassurance'],
  ] as const)('at work nobody is told of hurt or asked for love: %s', (draft, pattern) => {
    const made = rephrase(draft, finding(draft, pattern), { register: 'work' });
    expect(made.length).toBeGreaterThan(0);
    for (const { text } of made) expect(text).not.toMatch(/\b(?:hurt|lonely|loved|hug|some love|sad|insecure)\b/);
  });

  test('each register has words of its own', () => {
    const draft = "it's always me who texts first";
    const said = (register: Register) =>
      rephrase(draft, finding(draft, 'protest'), { register })
        .map(({ text }) => text)
        .join('\n');
    const all = (['partner', 'family', 'friend', 'work'] as const).map(said);
    expect(new Set(all).size).toBe(4);
    const [partner = '', family = '', friend = '', work = ''] = all;
    expect(partner).toMatch(/\bus\b|swallow/);
    expect(partner).not.toMatch(/get on well/);
    expect(family).toMatch(/\bfamily\b|get on well/);
    expect(friend).not.toMatch(/\bfamily\b/);
    expect(work).not.toMatch(/\bmatter to\b|\bus\b|\bfamily\b|\bsad\b/);
  });

  test('a hard point is opened at work as a point, and gently elsewhere', () => {
    const draft = 'You ignored my report again and left me out of the meeting';
    const said = (register: Register) =>
      rephrase(draft, finding(draft, 'criticism'), { register })
        .map(({ text }) => text)
        .join('\n');
    expect(said('work')).not.toBe(said('friend'));
    expect(said('work')).not.toMatch(/gently|on my mind|easy for me to say/);
  });

  test('a feeling that was chosen is named at work too', () => {
    const draft = 'You ignored my report again';
    expect(
      rephrase(draft, finding(draft, 'criticism'), { register: 'work', emotion: 'hurt' }).some(({ text }) => /\bhurt\b/.test(text)),
    ).toBe(true);
  });

  test('a text in braces is words, not a choice', () => {
    const draft = 'Use {{a|b}} in the template. You never check it.';
    const [made] = rephrase(draft, finding(draft, 'criticism', { words: 'You never check it.' }));
    expect(made?.text).toContain('{{a|b}}');
  });

  test('a wording read again has nothing to find', () => {
    for (const draft of ['you never call me', 'forget it', 'ur so selfish', 'after everything i did for you'])
      for (const { text } of rephrase(draft, finding(draft, 'guilt-trip'))) expect(analyze(text).severity).toBe(0);
  });
});
