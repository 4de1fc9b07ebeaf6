// What a journal question is, and which ones to offer today.
import { type EmotionFamily, emotionOf } from '../vocabulary/emotions.ts';

/** The steps of the way: see what is there, settle, find the need, say it, keep a limit, mend, let care in, grow. */
export const STEPS = ['notice', 'soothe', 'need', 'speak', 'limit', 'repair', 'receive', 'grow'] as const;
export type Step = (typeof STEPS)[number];

export interface Question {
  id: string;
  step: Step;
  /** The feelings it fits best; none: any. */
  families: readonly EmotionFamily[];
  text: string;
}

/**
 * Questions for a day: first those for what was felt, then the open ones. The order turns with the day, so that another day begins
 * with others.
 */
export function questionsFor(all: readonly Question[], day: string, emotions: readonly string[], count: number): Question[] {
  const felt = new Set(emotions.map((word) => emotionOf(word)?.family));
  const turn = Number(day.replaceAll('-', ''));
  const from = <T>(list: readonly T[]) => list.map((_, index) => list[(index + turn) % list.length]).filter((item) => item !== undefined);
  const fitting = all.filter(({ families }) => families.some((family) => felt.has(family)));
  const open = all.filter(({ families }) => families.length === 0);
  const rest = all.filter((question) => !fitting.includes(question) && !open.includes(question));
  return [...from(fitting), ...from(open), ...from(rest)].slice(0, count);
}
