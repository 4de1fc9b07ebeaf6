import { describe, expect, test } from 'vitest';
import { FRAMES } from '#lib/vocabulary/complaints/index.ts';
import { TOPICS } from '#lib/vocabulary/complaints/topics.ts';
import { emotionOf } from '#lib/vocabulary/emotions.ts';
import { NEEDS } from '#lib/vocabulary/needs.ts';

const needs = new Set<string>(NEEDS.map(({ id }) => id));
const groups = (match: RegExp): string[] => [...match.source.matchAll(/\(\?<([a-z]+)>/g)].map((hit) => hit[1] ?? '');
const slots = (line: string): string[] => [...line.replace(/\{\{[^{}]*\}\}/g, '').matchAll(/\{([a-z]+)\}/g)].map((hit) => hit[1] ?? '');

test('there are at least 150 frames, each with a name of its own', () => {
  expect(FRAMES.length).toBeGreaterThanOrEqual(150);
  expect(new Set(FRAMES.map(({ id }) => id)).size).toBe(FRAMES.length);
});

describe.each(FRAMES.map((frame) => [frame.id, frame] as const))('%s', (_, frame) => {
  test('names known feelings and a known need', () => {
    for (const word of frame.feel) expect(emotionOf(word)?.word).toBe(word);
    expect(needs.has(frame.need)).toBe(true);
  });

  test('every slot is a group of its pattern', () => {
    const known = groups(frame.match);
    for (const line of [...(frame.when ?? []), ...(frame.about ?? []), ...frame.asks, frame.wish ?? ''])
      for (const slot of slots(line)) expect(known, `${line}`).toContain(slot);
  });

  test('some request is always left, whatever the draft fills in', () => {
    const always = frame.asks.some((line) => slots(line).length === 0);
    expect(always || frame.asks.length > 1 || groups(frame.match).length === 1).toBe(true);
  });

  test('blames nobody', () => {
    for (const line of [...(frame.when ?? []), ...frame.asks]) expect(line).not.toMatch(/\b(?:always|never|you should|must|your fault)\b/i);
  });
});

test('the things people quarrel about have known feelings, and requests that name them', () => {
  for (const topic of TOPICS) {
    for (const word of topic.feel) expect(emotionOf(word)?.word).toBe(word);
    expect(
      topic.asks.some((line) => line.includes('{it}')),
      topic.id,
    ).toBe(true);
  }
});
