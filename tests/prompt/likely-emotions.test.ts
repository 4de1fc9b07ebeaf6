import { describe, expect, test } from 'vitest';
import type { Analysis } from '#lib/language/types.ts';
import { emotionsNear, fauxFeelingIn, likelyEmotions } from '#lib/prompt/likely-emotions.ts';
import { EMOTIONS } from '#lib/vocabulary/emotions.ts';
import { PATTERN_FAMILY, PATTERN_IDS, type PatternId } from '#lib/vocabulary/ids.ts';

function verdict(patterns: PatternId[], draft: string, arousal = 0.5): Analysis {
  const findings = patterns.map((pattern) => ({
    pattern,
    family: PATTERN_FAMILY[pattern],
    severity: 2 as const,
    start: 0,
    end: draft.length,
  }));
  return { severity: 2, guard: null, findings, secure: [], arousal };
}

describe('likely emotions', () => {
  test.each(PATTERN_IDS)('%s: unpleasant feelings, none twice', (pattern) => {
    const words = likelyEmotions('you', verdict([pattern], 'you'), 9);
    expect(words.length).toBeGreaterThanOrEqual(4);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(EMOTIONS.find((emotion) => emotion.word === word)?.valence).toBeLessThan(0);
  });

  test('what is under a faux feeling comes first', () => {
    const draft = 'I feel ignored by you';
    expect(likelyEmotions(draft, verdict(['faux-feeling'], draft)).slice(0, 2)).toEqual(['hurt', 'lonely']);
  });

  test('a stirred-up draft brings the feelings with energy forward', () => {
    const calm = likelyEmotions('x', verdict(['stonewalling'], 'x', 0));
    const stirred = likelyEmotions('x', verdict(['stonewalling'], 'x', 1));
    expect(stirred.indexOf('angry')).toBeLessThan(calm.indexOf('angry'));
    expect(calm.indexOf('exhausted')).toBeLessThan(stirred.indexOf('exhausted'));
  });

  test('the strongest pattern counts most', () => {
    expect(likelyEmotions('x', verdict(['protest', 'contempt'], 'x'))[0]).not.toBe(
      likelyEmotions('x', verdict(['over-apology', 'contempt'], 'x'))[0],
    );
  });

  test('never more than asked for, also with nothing found', () => {
    expect(likelyEmotions('x', verdict([], 'x'), 4)).toHaveLength(4);
  });
});

test('finds the faux feeling in the words, the longer one first', () => {
  expect(fauxFeelingIn('i feel TAKEN for granted, and used')?.word).toBe('taken for granted');
  expect(fauxFeelingIn('I am amused')).toBeUndefined();
});

test('the feelings nearest to a place are near it', () => {
  const words = emotionsNear(-0.7, 0.2, 3);
  expect(words).toContain('hurt');
  for (const word of emotionsNear(0.8, 0.8)) expect(EMOTIONS.find((emotion) => emotion.word === word)?.valence).toBeGreaterThan(0);
});
