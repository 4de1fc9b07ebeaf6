import type { ThemeAffirmation } from '../../affirmation.ts';

export const voice: readonly ThemeAffirmation[] = [
  {
    id: 'voice-1',
    form: 'value',
    lean: 'both',
    text: 'My needs are news, not noise.',
  },
  {
    id: 'voice-2',
    form: 'value',
    lean: 'both',
    text: 'I want to be honest and kind in the same breath.',
  },
  {
    id: 'voice-3',
    form: 'value',
    lean: 'anxious',
    text: 'A clear ask is kinder than a hint.',
  },
  {
    id: 'voice-4',
    form: 'learning',
    lean: 'both',
    text: 'I’m learning to say what I feel in plain words.',
  },
  {
    id: 'voice-5',
    form: 'learning',
    lean: 'avoidant',
    text: 'I’m learning to speak up while it is still small.',
  },
  {
    id: 'voice-6',
    form: 'learning',
    lean: 'anxious',
    text: 'I’m learning to ask once, clearly, and then let it rest.',
  },
  {
    id: 'voice-7',
    form: 'both-and',
    lean: 'both',
    text: 'I can be scared to speak and speak anyway.',
  },
  {
    id: 'voice-8',
    form: 'both-and',
    lean: 'both',
    text: 'I can disagree and stay warm.',
  },
  {
    id: 'voice-9',
    form: 'both-and',
    lean: 'avoidant',
    text: 'I can share a feeling and keep my privacy.',
  },
  {
    id: 'voice-10',
    form: 'both-and',
    lean: 'anxious',
    text: 'I can say it hurts without saying who is bad.',
  },
  {
    id: 'voice-11',
    form: 'permission',
    lean: 'both',
    text: 'I may change my mind and say so.',
  },
  {
    id: 'voice-12',
    form: 'permission',
    lean: 'both',
    text: 'I may ask for what I want, and hear a no.',
  },
  {
    id: 'voice-13',
    form: 'permission',
    lean: 'avoidant',
    text: 'I may need help and say it out loud.',
  },
  {
    id: 'voice-14',
    form: 'reminder',
    lean: 'both',
    text: 'Nobody can hear what I do not say.',
  },
  {
    id: 'voice-15',
    form: 'reminder',
    lean: 'anxious',
    text: 'My point is strong without the capital letters.',
  },
  {
    id: 'voice-16',
    form: 'reminder',
    lean: 'both',
    text: 'A shaky voice can still tell the truth.',
  },
];
