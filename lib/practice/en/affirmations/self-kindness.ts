import type { ThemeAffirmation } from '../../affirmation.ts';

export const selfKindness: readonly ThemeAffirmation[] = [
  {
    id: 'self-kindness-1',
    form: 'value',
    lean: 'both',
    text: 'I talk to myself the way I would talk to a friend.',
  },
  {
    id: 'self-kindness-2',
    form: 'value',
    lean: 'both',
    text: 'Gentle works better on me than harsh.',
  },
  {
    id: 'self-kindness-3',
    form: 'value',
    lean: 'anxious',
    text: 'I can be the steady one for the scared part of me.',
  },
  {
    id: 'self-kindness-4',
    form: 'learning',
    lean: 'both',
    text: 'I’m learning to comfort myself like a kind parent would.',
  },
  {
    id: 'self-kindness-5',
    form: 'learning',
    lean: 'both',
    text: 'I’m learning to notice the harsh voice and answer it softly.',
  },
  {
    id: 'self-kindness-6',
    form: 'learning',
    lean: 'avoidant',
    text: 'I’m learning that feelings can pass through me safely.',
  },
  {
    id: 'self-kindness-7',
    form: 'both-and',
    lean: 'both',
    text: 'This hurts, and I am here with myself.',
  },
  {
    id: 'self-kindness-8',
    form: 'both-and',
    lean: 'both',
    text: 'I made a mistake, and I am still on my own side.',
  },
  {
    id: 'self-kindness-9',
    form: 'both-and',
    lean: 'anxious',
    text: 'I can feel things strongly, and be welcome with the right people.',
  },
  {
    id: 'self-kindness-10',
    form: 'both-and',
    lean: 'avoidant',
    text: 'I can be strong and need comfort.',
  },
  {
    id: 'self-kindness-11',
    form: 'permission',
    lean: 'both',
    text: 'I may be sad without a good enough reason.',
  },
  { id: 'self-kindness-12', form: 'permission', lean: 'both', text: 'I may be new at this.' },
  {
    id: 'self-kindness-13',
    form: 'permission',
    lean: 'both',
    text: 'I may let go of who I thought I had to be.',
  },
  {
    id: 'self-kindness-14',
    form: 'reminder',
    lean: 'both',
    text: 'Many people feel this way tonight. I am in good company.',
  },
  {
    id: 'self-kindness-15',
    form: 'reminder',
    lean: 'both',
    text: 'My reactions once kept me safe. I can thank them and choose anew.',
  },
  {
    id: 'self-kindness-16',
    form: 'reminder',
    lean: 'both',
    text: 'Growth loops back now and then. It is still growth.',
  },
];
