import { describe, expect, test } from 'vitest';
import type { Analysis } from '#lib/language/types.ts';
import { sparingProtection } from '#lib/prompt/danger.ts';
import { judge, type Known } from '#lib/prompt/policy/judge.ts';
import { afterHeld } from '#lib/prompt/policy/learn.ts';
import { freshMemory } from '#lib/store/policy.ts';
import { DAY, draft, known, NOW, remembering, TODAY } from './known.ts';

const clear = draft(2);
const heated = draft(3);
const spent = (prompts: number) => ({ ...freshMemory(TODAY), prompts });
const unwelcome = (reluctance: number, days = 0) => remembering('criticism', { reluctance, reluctantAt: NOW - days * DAY });
const eased = remembering('criticism', { seenAt: NOW, easedUntil: NOW + DAY });

describe('with nothing known', () => {
  test.each([
    ['a plain draft', draft(0), null, false],
    ['a mild one', draft(1), 'note', false],
    ['a clear one', clear, 'prompt', false],
    ['a heated one', heated, 'prompt', true],
    ['a limit', draft(0, 'criticism', 'boundary'), null, false],
    ['a cry for help', draft(0, 'criticism', 'crisis'), 'support', false],
    ['fear', draft(0, 'criticism', 'danger'), 'support', false],
    ['coercion', draft(3, 'threat', 'control'), null, true],
  ] as const)('%s', (_, of, voice, hold) => {
    expect(judge(of, known())).toMatchObject({ voice, hold, reason: null });
  });
});

describe('a clear draft', () => {
  test.each<[string, Partial<Known>, 'prompt' | 'note' | null, string | null]>([
    ['the eighth card of a day', { memory: spent(7) }, 'prompt', null],
    ['the ninth is a note', { memory: spent(8) }, 'note', 'budget'],
    ['more: the ninth', { level: 'more', memory: spent(8) }, 'prompt', null],
    ['more: the seventeenth', { level: 'more', memory: spent(16) }, 'note', 'budget'],
    ['a tense day has room for two more', { tension: 'tense', memory: spent(9) }, 'prompt', null],
    ['a tense day ends as well', { tension: 'tense', memory: spent(10) }, 'note', 'budget'],
    ['a calm week needs fewer', { tension: 'calm', memory: spent(6) }, 'note', 'budget'],
    ['89 s after a card here', { sincePrompt: 89_000 }, 'note', 'rest'],
    ['90 s after it', { sincePrompt: 90_000 }, 'prompt', null],
    ['61 s, tense', { tension: 'tense', sincePrompt: 61_000 }, 'prompt', null],
    ['100 s, calm', { tension: 'calm', sincePrompt: 100_000 }, 'note', 'rest'],
    ['one shrug changes nothing', { memory: unwelcome(0.08) }, 'prompt', null],
    ['one shrug in a calm week does', { tension: 'calm', memory: unwelcome(0.08) }, 'note', 'learned'],
    ['not helpful, today', { memory: unwelcome(0.3) }, 'note', 'learned'],
    ['not helpful, on a tense day', { tension: 'tense', memory: unwelcome(0.29) }, 'prompt', null],
    ['not helpful, nine days ago', { memory: unwelcome(0.3, 9) }, 'note', 'learned'],
    ['not helpful, ten days ago', { memory: unwelcome(0.3, 10) }, 'prompt', null],
    ['most unwelcome, fourteen days ago', { memory: unwelcome(0.9, 14) }, 'prompt', null],
    ['another pattern is not helpful', { memory: remembering('demand', { reluctance: 0.9 }) }, 'prompt', null],
    ['a pattern that had been away for long', { memory: eased }, 'note', 'graduated'],
    ['quiet', { quiet: true }, null, 'quiet'],
    ['only pauses', { level: 'pauses' }, null, 'pauses'],
    ['off', { level: 'off' }, null, 'off'],
    ['banter is about teasing alone', { banter: true }, 'prompt', null],
  ])('%s', (_, more, voice, reason) => {
    expect(judge(clear, known(more))).toMatchObject({ voice, hold: false, reason });
  });

  test('teasing in a conversation that banters is left alone, also when something else is milder', () => {
    expect(judge(draft(2, 'contempt'), known({ banter: true }))).toMatchObject({ voice: null, reason: 'banter' });
    const both: Analysis = { ...draft(2, 'contempt'), findings: [...draft(2, 'contempt').findings, ...draft(1, 'demand').findings] };
    expect(judge(both, known({ banter: true }))).toMatchObject({ voice: 'note' });
  });

  test('speaks where one of its patterns is welcome', () => {
    const two: Analysis = { ...clear, findings: [...clear.findings, ...draft(2, 'demand').findings] };
    expect(judge(two, known({ memory: unwelcome(0.9) }))).toMatchObject({ voice: 'prompt' });
    expect(judge(two, known({ memory: eased }))).toMatchObject({ voice: 'prompt' });
  });
});

test('“more” opens a card for mild findings too; a mild draft that stays a note has no reason to tell', () => {
  expect(judge(draft(1), known({ level: 'more' }))).toMatchObject({ voice: 'prompt', reason: null });
  expect(judge(draft(1), known({ quiet: true }))).toMatchObject({ voice: null, reason: null });
});

const HUSHED: [string, Partial<Known>][] = [
  ['budget', { memory: spent(99) }],
  ['rest', { sincePrompt: 0 }],
  ['learning', { memory: unwelcome(0.9) }],
  ['graduation', { memory: eased }],
  ['quiet', { quiet: true }],
  ['banter', { banter: true }],
  ['a calm week', { tension: 'calm' }],
  ['only pauses', { level: 'pauses' }],
];

describe('pauses and support', () => {
  test.each(HUSHED)('%s suppresses none', (_, more) => {
    for (const pattern of ['criticism', 'contempt'] as const) expect(judge(draft(3, pattern), known(more)).hold).toBe(true);
    expect(judge(draft(3, 'threat', 'control'), known(more)).hold).toBe(true);
    expect(judge(draft(0, 'threat', 'crisis'), known(more)).voice).toBe('support');
    expect(judge(draft(0, 'threat', 'danger'), known(more)).voice).toBe('support');
  });

  test('only off ends them', () => {
    for (const of of [heated, draft(3, 'threat', 'control'), draft(0, 'threat', 'crisis')]) {
      expect(judge(of, known({ level: 'off' }))).toMatchObject({ voice: null, hold: false, reason: 'off' });
    }
  });

  test('nothing that was learned keeps the card of a heated draft away', () => {
    expect(judge(heated, known({ memory: unwelcome(0.9), tension: 'calm' })).voice).toBe('prompt');
  });
});

describe('the first hold ever', () => {
  test('explains itself once, whatever is held', () => {
    expect(judge(draft(3), known()).firstHold).toBe(true);
    expect(judge(draft(3, 'threat', 'control'), known()).firstHold).toBe(true);
    expect(judge(draft(2), known()).firstHold).toBeUndefined();
    const memory = afterHeld(known().memory, NOW);
    expect(judge(draft(3), known({ memory })).firstHold).toBeUndefined();
    expect(afterHeld(memory, NOW + 1)).toBe(memory);
  });
});

describe('where fear was told', () => {
  test('the leaf stays away once that is asked for, and a cry for help is heard all the same', () => {
    expect(judge(draft(0, 'threat', 'danger'), known({ hidden: true })).voice).toBeNull();
    expect(judge(draft(0, 'threat', 'danger'), known()).voice).toBe('support');
    expect(judge(draft(0, 'threat', 'crisis'), known({ hidden: true })).voice).toBe('support');
  });

  test('what may be protection is left alone, and all else is not', () => {
    const both = draft(2, 'self-silencing');
    const other = draft(3, 'contempt').findings;
    expect(sparingProtection(both)).toMatchObject({ severity: 0, findings: [] });
    expect(sparingProtection(draft(2, 'over-apology')).findings).toEqual([]);
    expect(sparingProtection({ ...both, severity: 3, findings: [...other, ...both.findings] })).toMatchObject({
      severity: 3,
      findings: other,
    });
    const plain = draft(2, 'criticism');
    expect(sparingProtection(plain)).toBe(plain);
  });
});
