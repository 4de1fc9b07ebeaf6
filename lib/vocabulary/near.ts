// Emotion words by place on the two axes, and by what a person types.
import { EMOTIONS, type Emotion } from './emotions.ts';

/** Emotions nearest to a mood, nearest first. */
export function emotionsNear(valence: number, arousal: number, count: number): Emotion[] {
  const distance = (emotion: Emotion) => Math.hypot(emotion.valence - valence, emotion.arousal - arousal);
  return [...EMOTIONS].sort((a, b) => distance(a) - distance(b)).slice(0, count);
}

/** Emotions whose word begins with what was typed, then those that hold it, then the rest of a family so named. */
export function emotionsMatching(typed: string, count: number): Emotion[] {
  const query = typed.trim().toLowerCase();
  if (query === '') return [];
  const rank = ({ word, family }: Emotion) => (word.startsWith(query) ? 0 : word.includes(query) ? 1 : family.startsWith(query) ? 2 : 3);
  return [...EMOTIONS]
    .filter((emotion) => rank(emotion) < 3)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, count);
}
