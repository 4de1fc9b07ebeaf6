// What a step on the way to earned security is: something to read, something to try, something to ask oneself, and what better looks like.

/** A short read, two minutes at most. */
export interface Lesson {
  id: string;
  title: string;
  /** Paragraphs. */
  text: readonly string[];
  source: string;
}

/** entry: a page of the journal · card: an if-then to keep at hand · wording: words ready to be said · plan: what, when and with whom. */
export const KEEPSAKES = ['entry', 'card', 'wording', 'plan'] as const;
export type Keepsake = (typeof KEEPSAKES)[number];

interface AnyExercise {
  id: string;
  title: string;
  how: readonly string[];
  ask: string;
}

/** Something to do. It ends in something written down and kept: the answer to `ask`, or an if-then card that begins with a cue. */
export type Exercise = AnyExercise & ({ keeps: Exclude<Keepsake, 'card'> } | { keeps: 'card'; cue: string });
export type CardExercise = Extract<Exercise, { keeps: 'card' }>;

export interface GrowthStep {
  id: string;
  title: string;
  purpose: string;
  /** Read before anything else in the step, where going gently matters most. */
  care?: string;
  lessons: readonly Lesson[];
  exercises: readonly Exercise[];
  /** To write about. */
  questions: readonly string[];
  /** Signs of it in a life. */
  better: readonly string[];
}
