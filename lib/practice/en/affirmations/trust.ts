import type { ThemeAffirmation } from '../../affirmation.ts';

export const trust: readonly ThemeAffirmation[] = [
  {
    id: 'trust-1',
    form: 'value',
    lean: 'both',
    text: 'Each small promise I keep adds a stone to trust.',
  },
  {
    id: 'trust-2',
    form: 'value',
    lean: 'both',
    text: 'I keep my word to myself too.',
  },
  {
    id: 'trust-3',
    form: 'value',
    lean: 'avoidant',
    text: 'I let people earn trust a little at a time.',
  },
  {
    id: 'trust-4',
    form: 'learning',
    lean: 'anxious',
    text: 'I’m learning to look at what is here, not only at what I fear.',
  },
  {
    id: 'trust-5',
    form: 'learning',
    lean: 'avoidant',
    text: 'I’m learning that leaning on someone can go well.',
  },
  {
    id: 'trust-6',
    form: 'learning',
    lean: 'both',
    text: 'I’m learning to trust my own sense of things.',
  },
  {
    id: 'trust-7',
    form: 'both-and',
    lean: 'both',
    text: 'I have been hurt before, and this is a new day.',
  },
  {
    id: 'trust-8',
    form: 'both-and',
    lean: 'anxious',
    text: 'I can feel unsure and let love be there.',
  },
  {
    id: 'trust-9',
    form: 'both-and',
    lean: 'avoidant',
    text: 'I can be careful and open at once.',
  },
  {
    id: 'trust-10',
    form: 'both-and',
    lean: 'both',
    text: 'I can trust someone and still ask questions.',
  },
  {
    id: 'trust-11',
    form: 'permission',
    lean: 'anxious',
    text: 'I may believe a kind word the first time.',
  },
  {
    id: 'trust-12',
    form: 'permission',
    lean: 'avoidant',
    text: 'I may accept help without paying it back at once.',
  },
  { id: 'trust-13', form: 'permission', lean: 'both', text: 'I may trust slowly.' },
  {
    id: 'trust-14',
    form: 'reminder',
    lean: 'anxious',
    text: 'Some people choose to be near me. I can let that be true today.',
  },
  {
    id: 'trust-15',
    form: 'reminder',
    lean: 'both',
    text: 'My past explains a lot. I am the one who steers now.',
  },
  {
    id: 'trust-16',
    form: 'reminder',
    lean: 'both',
    text: 'Safe people are patient with questions.',
  },
];
