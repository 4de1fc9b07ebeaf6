import { describe, expect, it } from 'vitest';
import { EMOTIONS } from '#lib/vocabulary/emotions.ts';
import { emotionsMatching, emotionsNear } from '#lib/vocabulary/near.ts';

describe('emotions near a mood', () => {
  it('begin with the one that stands there', () => {
    for (const { word, valence, arousal } of EMOTIONS) {
      const [first] = emotionsNear(valence, arousal, 1);
      expect(Math.hypot(first!.valence - valence, first!.arousal - arousal), word).toBe(0);
    }
  });

  it('fit the corner they are asked for', () => {
    const words = (valence: number, arousal: number) => emotionsNear(valence, arousal, 8).map(({ word }) => word);
    expect(words(-0.6, 0.6)).toContain('anxious');
    expect(words(0.6, -0.6)).toContain('calm');
    expect(words(-0.6, -0.4)).toContain('lonely');
    expect(words(0.8, 0.7)).toContain('excited');
  });
});

describe('emotions by what is typed', () => {
  it('put beginnings first, and find a family', () => {
    const words = emotionsMatching('LO', 20).map(({ word }) => word);
    expect(words.findIndex((word) => !word.startsWith('lo'))).toBe(words.filter((word) => word.startsWith('lo')).length);
    expect(emotionsMatching('lon', 20)[0]?.word).toBe('lonely');
    expect(emotionsMatching('settled', 20).map(({ word }) => word)).toEqual(['settled', 'unsettled']);
    expect(emotionsMatching('anger', 20).map(({ word }) => word)).toContain('furious');
  });

  it('are none for nothing and for a word nobody has', () => {
    expect(emotionsMatching('  ', 20)).toEqual([]);
    expect(emotionsMatching('zzz', 20)).toEqual([]);
  });
});
