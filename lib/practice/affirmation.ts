// What an affirmation is: a sentence to dwell on, with what it is about, how it is built and whom it suits.

export const THEMES = [
  'worth',
  'closeness',
  'space',
  'voice',
  'boundaries',
  'repair',
  'courage',
  'rest',
  'self-kindness',
  'trust',
] as const;
export type Theme = (typeof THEMES)[number];

/** value: what I stand for · learning: what I am practising · both-and: two truths at once · permission: what I may do · reminder: what is so. */
export const FORMS = ['value', 'learning', 'both-and', 'permission', 'reminder'] as const;
export type Form = (typeof FORMS)[number];

/** The insecure lean an affirmation answers: anxious (chasing), avoidant (withdrawing), or both. */
export const LEANS = ['anxious', 'avoidant', 'both'] as const;
export type Lean = (typeof LEANS)[number];

export interface Affirmation {
  id: string;
  theme: Theme;
  form: Form;
  lean: Lean;
  text: string;
}

/** As written down in a theme's own file. */
export type ThemeAffirmation = Omit<Affirmation, 'theme'>;
