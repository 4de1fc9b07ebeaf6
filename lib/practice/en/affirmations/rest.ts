import type { ThemeAffirmation } from '../../affirmation.ts';

export const rest: readonly ThemeAffirmation[] = [
  {
    id: 'rest-1',
    form: 'value',
    lean: 'both',
    text: 'Rest is part of how I love well.',
  },
  {
    id: 'rest-2',
    form: 'value',
    lean: 'both',
    text: 'I treat my body as a friend I want to keep.',
  },
  {
    id: 'rest-3',
    form: 'value',
    lean: 'anxious',
    text: 'My mind has worked hard at keeping me safe. It can rest now.',
  },
  {
    id: 'rest-4',
    form: 'learning',
    lean: 'both',
    text: 'I’m learning to stop before I am empty.',
  },
  {
    id: 'rest-5',
    form: 'learning',
    lean: 'anxious',
    text: 'I’m learning to put the worry down for the night.',
  },
  {
    id: 'rest-6',
    form: 'learning',
    lean: 'avoidant',
    text: 'I’m learning to rest with somebody near me.',
  },
  {
    id: 'rest-7',
    form: 'both-and',
    lean: 'both',
    text: 'Things are undone, and I can rest.',
  },
  {
    id: 'rest-8',
    form: 'both-and',
    lean: 'both',
    text: 'I can care a lot and still go to bed.',
  },
  {
    id: 'rest-9',
    form: 'both-and',
    lean: 'anxious',
    text: 'This is not solved yet, and I can breathe.',
  },
  {
    id: 'rest-10',
    form: 'both-and',
    lean: 'avoidant',
    text: 'I can be tired and let someone look after me a little.',
  },
  { id: 'rest-11', form: 'permission', lean: 'both', text: 'I may do nothing for a while.' },
  { id: 'rest-12', form: 'permission', lean: 'both', text: 'I may answer tomorrow.' },
  {
    id: 'rest-13',
    form: 'permission',
    lean: 'anxious',
    text: 'I may stop checking my phone for a while.',
  },
  {
    id: 'rest-14',
    form: 'reminder',
    lean: 'both',
    text: 'Night makes worries look bigger than they are.',
  },
  {
    id: 'rest-15',
    form: 'reminder',
    lean: 'both',
    text: 'A slow day is still a day that counts.',
  },
  {
    id: 'rest-16',
    form: 'reminder',
    lean: 'both',
    text: 'My next breath is already on its way.',
  },
];
