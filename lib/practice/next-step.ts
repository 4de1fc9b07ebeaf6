// One next step that fits a check-in: one, so that nobody has to choose from a list when choosing is hard.
import { type EmotionFamily, emotionOf } from '../vocabulary/emotions.ts';
import type { Practice } from '../vocabulary/practices.ts';

export const NEXT_STEPS = ['breath', 'ground', 'connect', 'rest', 'affirm', 'journal', 'share', 'savor'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

interface Felt {
  valence: number;
  arousal: number;
  emotions: readonly string[];
}

/** The family named most; the first of them where several are. */
function mainFamily(emotions: readonly string[]): EmotionFamily | undefined {
  const counts = new Map<EmotionFamily, number>();
  for (const word of emotions) {
    const family = emotionOf(word)?.family;
    if (family) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const BY_FAMILY: Partial<Record<EmotionFamily, NextStep>> = {
  loneliness: 'connect',
  tiredness: 'rest',
  shame: 'affirm',
  sadness: 'connect',
  hurt: 'journal',
};

/** The step for a check-in. `done` are today's practices: what has been done is not offered again where something else fits. */
export function nextStep({ valence, arousal, emotions }: Felt, done: ReadonlySet<Practice>): NextStep {
  if (valence >= 0.1) return arousal > 0.1 && !done.has('connect') ? 'share' : done.has('journal') ? 'savor' : 'journal';
  // Arousal first: words come easier once the body has slowed down.
  if (arousal > 0.4) return done.has('mindful') ? 'ground' : 'breath';
  const family = mainFamily(emotions);
  const fits = family && BY_FAMILY[family];
  if (fits === 'connect' && done.has('connect')) return 'affirm';
  if (fits === 'journal' && done.has('journal')) return 'affirm';
  return fits ?? (arousal < -0.5 ? 'rest' : done.has('journal') ? 'affirm' : 'journal');
}
