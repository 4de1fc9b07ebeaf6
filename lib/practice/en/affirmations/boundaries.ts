import type { ThemeAffirmation } from '../../affirmation.ts';

export const boundaries: readonly ThemeAffirmation[] = [
  {
    id: 'boundaries-1',
    form: 'value',
    lean: 'both',
    text: 'My limits keep what is good between us good.',
  },
  {
    id: 'boundaries-2',
    form: 'value',
    lean: 'both',
    text: 'I can be kind with my tone and firm with my no.',
  },
  {
    id: 'boundaries-3',
    form: 'value',
    lean: 'anxious',
    text: 'A yes counts more when no was possible.',
  },
  {
    id: 'boundaries-4',
    form: 'learning',
    lean: 'both',
    text: 'I’m learning to say no without a long speech.',
  },
  {
    id: 'boundaries-5',
    form: 'learning',
    lean: 'anxious',
    text: 'I’m learning to hold my limit when someone is let down.',
  },
  {
    id: 'boundaries-6',
    form: 'learning',
    lean: 'avoidant',
    text: 'I’m learning to set a limit with words, not with silence.',
  },
  {
    id: 'boundaries-7',
    form: 'both-and',
    lean: 'both',
    text: 'I can love someone and still say no.',
  },
  {
    id: 'boundaries-8',
    form: 'both-and',
    lean: 'anxious',
    text: 'I can feel guilty and still be right to rest.',
  },
  {
    id: 'boundaries-9',
    form: 'both-and',
    lean: 'both',
    text: 'I can hear their hurt and keep my limit.',
  },
  {
    id: 'boundaries-10',
    form: 'both-and',
    lean: 'avoidant',
    text: 'I can keep my limits and lower my walls a little.',
  },
  {
    id: 'boundaries-11',
    form: 'permission',
    lean: 'both',
    text: 'I may leave a talk that has turned cruel.',
  },
  {
    id: 'boundaries-12',
    form: 'permission',
    lean: 'both',
    text: 'I may decide who hears my story.',
  },
  {
    id: 'boundaries-13',
    form: 'permission',
    lean: 'anxious',
    text: 'I may take a day before I answer.',
  },
  {
    id: 'boundaries-14',
    form: 'reminder',
    lean: 'both',
    text: 'A short no can still be a caring one.',
  },
  {
    id: 'boundaries-15',
    form: 'reminder',
    lean: 'both',
    text: 'I look after my limit, not how it is taken.',
  },
  {
    id: 'boundaries-16',
    form: 'reminder',
    lean: 'anxious',
    text: 'People who care for me can live with my no.',
  },
];
