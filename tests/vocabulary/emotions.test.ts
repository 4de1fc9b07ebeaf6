import { describe, expect, it } from 'vitest';
import { EMOTION_FAMILIES, EMOTIONS, emotionOf } from '#lib/vocabulary/emotions.ts';
import { FAUX_FEELINGS, fauxFeelingOf } from '#lib/vocabulary/faux-feelings.ts';
import { NEEDS, needOf } from '#lib/vocabulary/needs.ts';

const words = EMOTIONS.map((emotion) => emotion.word);
const needIds = new Set<string>(NEEDS.map((need) => need.id));

describe('emotions', () => {
  it('are many, and each is there once', () => {
    expect(words.length).toBeGreaterThanOrEqual(120);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(EMOTIONS)('$word lies on the two axes and points to needs', ({ word, valence, arousal, needs }) => {
    expect(word).toMatch(/^[a-z]+(?:[ -][a-z]+)?$/);
    expect(Math.abs(valence)).toBeLessThanOrEqual(1);
    expect(Math.abs(arousal)).toBeLessThanOrEqual(1);
    expect(needs.length).toBeGreaterThanOrEqual(2);
    expect(new Set<string>(needs).size).toBe(needs.length);
    for (const need of needs) expect(needIds.has(need), need).toBe(true);
  });

  it('cover every quarter of the mood field and every family', () => {
    const quarter = (v: number, a: number) => EMOTIONS.filter((e) => Math.sign(e.valence) === v && Math.sign(e.arousal) === a).length;
    for (const v of [-1, 1]) for (const a of [-1, 1]) expect(quarter(v, a)).toBeGreaterThanOrEqual(12);
    for (const family of EMOTION_FAMILIES) expect(EMOTIONS.filter((e) => e.family === family).length, family).toBeGreaterThanOrEqual(4);
  });

  it('carry no verdict on anybody else', () => {
    for (const { word } of FAUX_FEELINGS) expect(words).not.toContain(word);
  });

  it('are found by word, in any case', () => {
    expect(emotionOf(' Lonely ')?.family).toBe('loneliness');
    expect(emotionOf('ignored')).toBeUndefined();
  });
});

describe('faux feelings', () => {
  it('are many, sorted, and each is there once', () => {
    const all = FAUX_FEELINGS.map((entry) => entry.word);
    expect(all.length).toBeGreaterThanOrEqual(35);
    expect(all).toEqual([...new Set(all)].sort());
  });

  it.each(FAUX_FEELINGS)('$word has feelings and needs under it', ({ emotions, needs }) => {
    for (const emotion of emotions) expect(emotionOf(emotion)?.valence, emotion).toBeLessThan(0);
    for (const need of needs) expect(needOf(need).noun).not.toBe('');
  });

  it('are found by word', () => {
    expect(fauxFeelingOf('Ignored')?.emotions[0]).toBe('hurt');
    expect(fauxFeelingOf('sad')).toBeUndefined();
  });
});

describe('needs', () => {
  it('are about forty, each with a phrase and a noun of its own', () => {
    expect(NEEDS.length).toBeGreaterThanOrEqual(38);
    for (const field of ['id', 'phrase', 'noun'] as const) {
      const values = NEEDS.map((need) => need[field]);
      expect(new Set<string>(values).size, field).toBe(values.length);
    }
  });

  it.each(NEEDS)('$id reads after "I need" and blames nobody', ({ phrase }) => {
    expect(phrase).toMatch(/^to [a-z]/);
    expect(phrase).not.toMatch(/\byou (?:to|must|never|always)\b/);
  });
});
