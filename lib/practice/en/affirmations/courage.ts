import type { ThemeAffirmation } from '../../affirmation.ts';

export const courage: readonly ThemeAffirmation[] = [
  {
    id: 'courage-1',
    form: 'value',
    lean: 'both',
    text: 'I choose honest over easy, one small step at a time.',
  },
  {
    id: 'courage-2',
    form: 'value',
    lean: 'both',
    text: 'Showing up counts, even with shaking hands.',
  },
  {
    id: 'courage-3',
    form: 'value',
    lean: 'avoidant',
    text: 'Letting someone see me is one of the brave things I do.',
  },
  {
    id: 'courage-4',
    form: 'learning',
    lean: 'anxious',
    text: 'I’m learning to sit with not knowing.',
  },
  {
    id: 'courage-5',
    form: 'learning',
    lean: 'avoidant',
    text: 'I’m learning to reach out first now and then.',
  },
  {
    id: 'courage-6',
    form: 'learning',
    lean: 'both',
    text: 'I’m learning to trust that I can handle an honest answer.',
  },
  {
    id: 'courage-7',
    form: 'both-and',
    lean: 'both',
    text: 'I can be afraid and take the next small step.',
  },
  {
    id: 'courage-8',
    form: 'both-and',
    lean: 'both',
    text: 'I can feel awkward and still say something kind.',
  },
  {
    id: 'courage-9',
    form: 'both-and',
    lean: 'anxious',
    text: 'I can fear being left and still say what is true.',
  },
  {
    id: 'courage-10',
    form: 'both-and',
    lean: 'avoidant',
    text: 'I can want to run and choose to stay a bit.',
  },
  { id: 'courage-11', form: 'permission', lean: 'both', text: 'I may do this badly the first time.' },
  { id: 'courage-12', form: 'permission', lean: 'both', text: 'I may go first.' },
  {
    id: 'courage-13',
    form: 'permission',
    lean: 'anxious',
    text: 'I may let a silence be a silence.',
  },
  {
    id: 'courage-14',
    form: 'reminder',
    lean: 'both',
    text: 'Brave and calm are not the same. Brave is enough.',
  },
  {
    id: 'courage-15',
    form: 'reminder',
    lean: 'both',
    text: 'I have come through hard talks before.',
  },
  {
    id: 'courage-16',
    form: 'reminder',
    lean: 'anxious',
    text: 'I can survive a no.',
  },
];
