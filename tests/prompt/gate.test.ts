import { describe, expect, test } from 'vitest';
import type { Analysis, Finding } from '#lib/language/types.ts';
import { Gate } from '#lib/prompt/gate.ts';
import { judge } from '#lib/prompt/policy/judge.ts';
import { known } from './policy/known.ts';

const TEXT = 'You never listen, you idiot.';

function finding(words: string, severity: 1 | 2 | 3, text = TEXT): Finding {
  const start = text.indexOf(words);
  return { pattern: 'criticism', family: 'fight', severity, start, end: start + words.length };
}

const verdict = (of: Analysis) => judge(of, known());

function analysis(severity: 0 | 1 | 2 | 3, findings: Finding[] = [], guard: Analysis['guard'] = null): Analysis {
  return { severity, guard, findings, secure: [], arousal: 0 };
}

function judged(text: string, of: Analysis): Gate {
  const gate = new Gate();
  gate.judge({ text, ...verdict(of) });
  return gate;
}

describe('gate', () => {
  test('holds exactly the text that was judged heated', () => {
    const gate = judged(TEXT, analysis(3, [finding('you idiot', 3)]));
    expect(gate.holds(TEXT)).toBe(true);
    expect(gate.holds(`${TEXT} `)).toBe(false);
    expect(new Gate().holds(TEXT)).toBe(false);
  });

  test.each([0, 1, 2] as const)('never holds at severity %i', (severity) => {
    const gate = judged(TEXT, analysis(severity, severity ? [finding('You never', severity)] : []));
    expect(gate.holds(TEXT)).toBe(false);
    expect(gate.armed).toBe(false);
  });

  test('lets the text through that was chosen to be sent as it is', () => {
    const gate = judged(TEXT, analysis(3, [finding('you idiot', 3)]));
    gate.pass(TEXT);
    expect(gate.holds(TEXT)).toBe(false);
  });

  test('an answered finding opens no card again, but is still held', () => {
    const of = analysis(3, [finding('you idiot', 3)]);
    const gate = judged(TEXT, of);
    expect(gate.speaks(TEXT)).toBe(true);
    gate.answer(TEXT, of);
    expect(gate.speaks(TEXT)).toBe(false);
    expect(gate.holds(TEXT)).toBe(true);
  });

  test('kept words are neither asked about nor held again while others are added', () => {
    const of = analysis(3, [finding('you idiot', 3)]);
    const gate = judged(TEXT, of);
    gate.release(TEXT, of);
    const longer = `Hey. ${TEXT}`;
    gate.judge({ text: longer, ...verdict(analysis(3, [finding('you idiot', 3, longer)])) });
    expect(gate.speaks(longer)).toBe(false);
    expect(gate.holds(longer)).toBe(false);
  });

  test('a new finding beside kept words speaks and holds', () => {
    const of = analysis(3, [finding('you idiot', 3)]);
    const gate = judged(TEXT, of);
    gate.release(TEXT, of);
    gate.judge({ text: TEXT, ...verdict(analysis(3, [finding('you idiot', 3), finding('You never', 2)])) });
    expect(gate.speaks(TEXT)).toBe(true);
    expect(gate.holds(TEXT)).toBe(true);
  });

  test('words that were waved away open no card in later drafts either; words that were changed do', () => {
    const of = analysis(2, [finding('You never', 2)]);
    const gate = judged(TEXT, of);
    gate.answer(TEXT, of);
    gate.reset();
    gate.judge({ text: TEXT, ...verdict(of) });
    expect(gate.speaks(TEXT)).toBe(true);
    gate.release(TEXT, of);
    gate.reset();
    gate.judge({ text: TEXT, ...verdict(of) });
    expect(gate.speaks(TEXT)).toBe(false);
  });

  test('a cry for help is heard each time', () => {
    const of = analysis(0, [], 'crisis');
    const gate = judged(TEXT, of);
    gate.answer(TEXT, of, true);
    gate.reset();
    gate.judge({ text: TEXT, ...verdict(of) });
    expect(gate.speaks(TEXT)).toBe(true);
  });

  test('an empty box forgets what was held', () => {
    const of = analysis(3, [finding('you idiot', 3)]);
    const gate = judged(TEXT, of);
    gate.release(TEXT, of);
    gate.reset();
    expect(gate.judged).toBeNull();
    gate.judge({ text: TEXT, ...verdict(of) });
    expect(gate.holds(TEXT)).toBe(true);
  });
});

describe('quiet for this message', () => {
  const heated = analysis(3, [finding('you idiot', 3)]);

  test('lasts until the box is empty, whatever comes to stand in it; sending is still held', () => {
    const gate = judged(TEXT, heated);
    expect(gate.speaks(TEXT)).toBe(true);
    gate.hush();
    const next = 'You always leave, you idiot.';
    gate.judge({ text: next, ...verdict(analysis(3, [finding('You always', 3, next)])) });
    expect(gate.speaks(next)).toBe(false);
    expect(gate.holds(next)).toBe(true);
    gate.reset();
    gate.judge({ text: TEXT, ...verdict(heated) });
    expect(gate.speaks(TEXT)).toBe(true);
  });

  test('never keeps help away', () => {
    const gate = judged(TEXT, heated);
    gate.hush();
    gate.judge({ text: 'I want to end my life', ...verdict(analysis(0, [], 'crisis')) });
    expect(gate.speaks('I want to end my life')).toBe(true);
  });
});
