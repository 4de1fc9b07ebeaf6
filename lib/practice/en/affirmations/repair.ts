import type { ThemeAffirmation } from '../../affirmation.ts';

export const repair: readonly ThemeAffirmation[] = [
  {
    id: 'repair-1',
    form: 'value',
    lean: 'both',
    text: 'I would rather mend than win.',
  },
  {
    id: 'repair-2',
    form: 'value',
    lean: 'both',
    text: 'Owning my part is a kind of strength.',
  },
  {
    id: 'repair-3',
    form: 'value',
    lean: 'avoidant',
    text: 'Coming back after a fight is brave.',
  },
  {
    id: 'repair-4',
    form: 'learning',
    lean: 'both',
    text: 'I’m learning to say sorry once, and mean it.',
  },
  {
    id: 'repair-5',
    form: 'learning',
    lean: 'anxious',
    text: 'I’m learning that a fight can end without the bond ending.',
  },
  {
    id: 'repair-6',
    form: 'learning',
    lean: 'avoidant',
    text: 'I’m learning to return to the talk I walked out of.',
  },
  {
    id: 'repair-7',
    form: 'both-and',
    lean: 'both',
    text: 'I can be hurt and still reach out.',
  },
  {
    id: 'repair-8',
    form: 'both-and',
    lean: 'both',
    text: 'I did wrong, and I can do the next thing right.',
  },
  {
    id: 'repair-9',
    form: 'both-and',
    lean: 'anxious',
    text: 'I can give them time and trust that I did my part.',
  },
  {
    id: 'repair-10',
    form: 'both-and',
    lean: 'avoidant',
    text: 'I can see it my way and be curious about theirs.',
  },
  { id: 'repair-11', form: 'permission', lean: 'both', text: 'I may start the talk over.' },
  {
    id: 'repair-12',
    form: 'permission',
    lean: 'both',
    text: 'I may forgive myself while I make it right.',
  },
  {
    id: 'repair-13',
    form: 'permission',
    lean: 'anxious',
    text: 'I may apologize once and stop there.',
  },
  {
    id: 'repair-14',
    form: 'reminder',
    lean: 'both',
    text: 'A rough start can still have a soft ending.',
  },
  {
    id: 'repair-15',
    form: 'reminder',
    lean: 'both',
    text: 'Small repairs, made often, keep a bond alive.',
  },
  {
    id: 'repair-16',
    form: 'reminder',
    lean: 'avoidant',
    text: '“I missed you” can open a door.',
  },
];
