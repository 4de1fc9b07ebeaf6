import type { ThemeAffirmation } from '../../affirmation.ts';

export const worth: readonly ThemeAffirmation[] = [
  {
    id: 'worth-1',
    form: 'value',
    lean: 'both',
    text: 'I bring care and effort to the people I love.',
  },
  {
    id: 'worth-2',
    form: 'value',
    lean: 'both',
    text: 'My worth is not a score that others keep.',
  },
  {
    id: 'worth-3',
    form: 'value',
    lean: 'anxious',
    text: 'I matter, also on the days when nobody writes.',
  },
  {
    id: 'worth-4',
    form: 'learning',
    lean: 'both',
    text: 'I’m learning to take up a fair amount of room.',
  },
  {
    id: 'worth-5',
    form: 'learning',
    lean: 'anxious',
    text: 'I’m learning to see myself through kinder eyes than my fears have.',
  },
  {
    id: 'worth-6',
    form: 'learning',
    lean: 'avoidant',
    text: 'I’m learning that I have worth even when I am not being useful.',
  },
  {
    id: 'worth-7',
    form: 'both-and',
    lean: 'both',
    text: 'I have flaws, and I am worth knowing.',
  },
  {
    id: 'worth-8',
    form: 'both-and',
    lean: 'both',
    text: 'I can be a work in progress and enough for today.',
  },
  {
    id: 'worth-9',
    form: 'both-and',
    lean: 'anxious',
    text: 'I can want approval and still trust my own view.',
  },
  {
    id: 'worth-10',
    form: 'both-and',
    lean: 'avoidant',
    text: 'I can be proud of what I do alone and glad of what others bring.',
  },
  {
    id: 'worth-11',
    form: 'permission',
    lean: 'both',
    text: 'I may like myself before I have fixed everything.',
  },
  {
    id: 'worth-12',
    form: 'permission',
    lean: 'both',
    text: 'I may count the good I do, not only what I missed.',
  },
  {
    id: 'worth-13',
    form: 'permission',
    lean: 'anxious',
    text: 'I may stop earning my place for one evening.',
  },
  {
    id: 'worth-14',
    form: 'reminder',
    lean: 'both',
    text: 'One hard day does not decide who I am.',
  },
  {
    id: 'worth-15',
    form: 'reminder',
    lean: 'anxious',
    text: 'Somebody’s mood is not a measure of me.',
  },
  {
    id: 'worth-16',
    form: 'reminder',
    lean: 'both',
    text: 'I was worth caring for as a child, and I still am.',
  },
];
