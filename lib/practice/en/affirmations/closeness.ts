import type { ThemeAffirmation } from '../../affirmation.ts';

export const closeness: readonly ThemeAffirmation[] = [
  {
    id: 'closeness-1',
    form: 'value',
    lean: 'both',
    text: 'I want bonds where both people can breathe.',
  },
  {
    id: 'closeness-2',
    form: 'value',
    lean: 'both',
    text: 'Being close matters to me, and I can say so.',
  },
  {
    id: 'closeness-3',
    form: 'value',
    lean: 'avoidant',
    text: 'Letting someone in a little is a gift I can choose to give.',
  },
  {
    id: 'closeness-4',
    form: 'learning',
    lean: 'anxious',
    text: 'I’m learning to miss someone without fearing the end.',
  },
  {
    id: 'closeness-5',
    form: 'learning',
    lean: 'avoidant',
    text: 'I’m learning to stay in the room when things get tender.',
  },
  {
    id: 'closeness-6',
    form: 'learning',
    lean: 'anxious',
    text: 'I’m learning to feel loved between messages too.',
  },
  {
    id: 'closeness-7',
    form: 'both-and',
    lean: 'both',
    text: 'I can love someone and have a day of my own.',
  },
  {
    id: 'closeness-8',
    form: 'both-and',
    lean: 'avoidant',
    text: 'I can need people and still stand on my own feet.',
  },
  {
    id: 'closeness-9',
    form: 'both-and',
    lean: 'anxious',
    text: 'I can long for an answer and be kind to myself while I wait.',
  },
  {
    id: 'closeness-10',
    form: 'both-and',
    lean: 'avoidant',
    text: 'I can feel crowded and still care.',
  },
  {
    id: 'closeness-11',
    form: 'permission',
    lean: 'anxious',
    text: 'I may enjoy a good moment without testing it.',
  },
  {
    id: 'closeness-12',
    form: 'permission',
    lean: 'avoidant',
    text: 'I may be seen before I have it all together.',
  },
  {
    id: 'closeness-13',
    form: 'permission',
    lean: 'both',
    text: 'I may ask for a hug, a call, or a walk.',
  },
  {
    id: 'closeness-14',
    form: 'reminder',
    lean: 'anxious',
    text: 'A slow reply is a slow reply.',
  },
  {
    id: 'closeness-15',
    form: 'reminder',
    lean: 'avoidant',
    text: 'Warmth is not a trap. I can step back and come forward again.',
  },
  {
    id: 'closeness-16',
    form: 'reminder',
    lean: 'both',
    text: 'Feeling close grows in small, plain moments.',
  },
];
