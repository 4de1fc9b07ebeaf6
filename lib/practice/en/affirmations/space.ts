import type { ThemeAffirmation } from '../../affirmation.ts';

export const space: readonly ThemeAffirmation[] = [
  {
    id: 'space-1',
    form: 'value',
    lean: 'both',
    text: 'Time alone helps me come back with more to give.',
  },
  {
    id: 'space-2',
    form: 'value',
    lean: 'avoidant',
    text: 'I can take space and say when I will be back.',
  },
  {
    id: 'space-3',
    form: 'value',
    lean: 'anxious',
    text: 'I have a life of my own that is worth my care.',
  },
  {
    id: 'space-4',
    form: 'learning',
    lean: 'anxious',
    text: 'I’m learning to let others have space and stay calm in mine.',
  },
  {
    id: 'space-5',
    form: 'learning',
    lean: 'avoidant',
    text: 'I’m learning to ask for space before I shut down.',
  },
  {
    id: 'space-6',
    form: 'learning',
    lean: 'both',
    text: 'I’m learning the difference between a pause and an ending.',
  },
  {
    id: 'space-7',
    form: 'both-and',
    lean: 'anxious',
    text: 'They can need time, and we can be fine.',
  },
  {
    id: 'space-8',
    form: 'both-and',
    lean: 'avoidant',
    text: 'I can protect my quiet and keep the door open.',
  },
  {
    id: 'space-9',
    form: 'both-and',
    lean: 'both',
    text: 'I can be apart from someone and still feel the thread between us.',
  },
  {
    id: 'space-10',
    form: 'both-and',
    lean: 'both',
    text: 'I can say “not now” and mean “I care”.',
  },
  {
    id: 'space-11',
    form: 'permission',
    lean: 'both',
    text: 'I may leave a message unanswered for an hour.',
  },
  {
    id: 'space-12',
    form: 'permission',
    lean: 'anxious',
    text: 'I may fill my evening with things I like.',
  },
  {
    id: 'space-13',
    form: 'permission',
    lean: 'avoidant',
    text: 'I may go slowly, and say that I am going slowly.',
  },
  {
    id: 'space-14',
    form: 'reminder',
    lean: 'anxious',
    text: 'Distance in the day is not distance in the heart.',
  },
  {
    id: 'space-15',
    form: 'reminder',
    lean: 'avoidant',
    text: 'Space works best when the other person knows I’m coming back.',
  },
  {
    id: 'space-16',
    form: 'reminder',
    lean: 'both',
    text: 'Two whole people make a good pair.',
  },
];
