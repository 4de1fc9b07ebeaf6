// Tools to be kind to oneself with.
import type { Tool } from '../../tool.ts';

export const KINDNESS: readonly Tool[] = [
  {
    id: 'compassion-break',
    group: 'kindness',
    title: 'Kindness break',
    purpose: 'Three steps for a hard moment.',
    minutes: 3,
    evidence: 'A course of eight weeks left people kinder to themselves and less stressed.',
    source: 'Neff & Germer 2013, Journal of Clinical Psychology',
    tender: false,
    parts: [
      {
        kind: 'steps',
        steps: [
          'Notice: this is hard. Say it to yourself in your own words.',
          'You are not the only one. Other people feel this too, right now.',
          'Put a hand where it feels warm: heart, cheek or belly.',
          'Ask what you need to hear. Say it as you would to a friend.',
        ],
      },
    ],
  },
  {
    id: 'loving-kindness',
    group: 'kindness',
    title: 'Good wishes',
    purpose: 'Warms up the heart before you reach out.',
    minutes: 4,
    evidence: 'A few minutes of it made people feel closer, also to strangers.',
    source: 'Hutcherson et al. 2008, Emotion',
    tender: false,
    parts: [
      {
        kind: 'steps',
        steps: [
          'Think of someone who is easy to love. A pet counts.',
          'Wish them well: may you be safe, may you be at ease.',
          'Now yourself: may I be safe, may I be at ease.',
          'Someone you hardly know: may you be safe, may you be at ease.',
          'If you like, someone who is a bit hard to like. Start small.',
          'Let the wish grow as wide as it wants to.',
        ],
      },
    ],
  },
  {
    id: 'safe-memory',
    group: 'kindness',
    title: 'A moment of care',
    purpose: 'Calls up a time when someone was there for you.',
    minutes: 3,
    evidence: 'Calling up a caring bond made people calmer and kinder for a while.',
    source: 'Mikulincer & Shaver 2007, Attachment in Adulthood',
    tender: false,
    parts: [
      {
        kind: 'steps',
        steps: [
          'Recall one moment when someone was kind to you. A small one is fine.',
          'Where were you? What could you see and hear?',
          'How did they look at you, or sound?',
          'How does your body feel as you stay there?',
        ],
      },
      { kind: 'moment', ask: 'Write the moment down in a few lines, so you can find it again.' },
    ],
  },
];
