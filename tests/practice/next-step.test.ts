import { describe, expect, it } from 'vitest';
import { NEXT_STEPS, nextStep } from '#lib/practice/next-step.ts';
import { EMOTIONS } from '#lib/vocabulary/emotions.ts';
import type { Practice } from '#lib/vocabulary/practices.ts';

const none = new Set<Practice>();
const felt = (valence: number, arousal: number, ...emotions: string[]) => ({ valence, arousal, emotions });

describe('the next step', () => {
  it.each([
    ['a breath when stirred up', felt(-0.7, 0.8, 'furious'), none, 'breath'],
    ['grounding when stirred up after a breath', felt(-0.7, 0.8, 'panicky'), new Set<Practice>(['mindful']), 'ground'],
    ['somebody when lonely', felt(-0.6, -0.4, 'lonely'), none, 'connect'],
    ['a kind word when lonely and already in touch', felt(-0.6, -0.4, 'lonely'), new Set<Practice>(['connect']), 'affirm'],
    ['rest when tired', felt(-0.3, -0.7, 'exhausted', 'sad', 'tired'), none, 'rest'],
    ['a kind word when ashamed', felt(-0.6, 0.1, 'ashamed'), none, 'affirm'],
    ['a page when hurt', felt(-0.6, 0.1, 'hurt'), none, 'journal'],
    ['sharing when glad', felt(0.7, 0.6, 'happy'), none, 'share'],
    ['a page when calm', felt(0.5, -0.5, 'calm'), none, 'journal'],
    ['a page when nothing is named', felt(-0.3, 0), none, 'journal'],
  ] as const)('is %s', (_name, checkin, done, step) => {
    expect(nextStep(checkin, done)).toBe(step);
  });

  it('is there for every mood and whatever is done', () => {
    const everything = new Set<Practice>(['checkin', 'journal', 'mindful', 'affirm', 'connect']);
    for (const { word, valence, arousal } of EMOTIONS) {
      for (const done of [none, everything]) expect(NEXT_STEPS).toContain(nextStep(felt(valence, arousal, word), done));
    }
  });
});
