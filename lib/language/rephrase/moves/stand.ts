// Stand by the point: the fact or denial in a heated draft stays as the writer's own, the barb around it gives way to a question.
import { readStatement } from '../read/statements.ts';
import type { Move } from './move.ts';

const AFTER = {
  defensiveness: [
    'How did it look to you?',
    'Can you tell me how you see it?',
    'What was it like from your side?',
    'Can we go through it together?',
  ],
  invalidation: ['What bothers you most about it?', 'Can you help me see why it hurts?', 'How is it for you?', 'What am I missing?'],
  other: [
    'How do you see it?',
    'Can you tell me what you meant?',
    'What makes you see it another way?',
    'Could you tell me where you see it differently?',
  ],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export const stand: Move = {
  id: 'stand',
  answers: [
    'contempt',
    'defensiveness',
    'invalidation',
    'passive-aggression',
    'criticism',
    'mind-reading',
    'guilt-trip',
    'protest',
    'faux-feeling',
    'demand',
  ],
  forms({ flagged, feel, pick, pattern }) {
    const said = readStatement(flagged);
    if (!said) return [];
    const after = pick(AFTER[pattern === 'defensiveness' || pattern === 'invalidation' ? pattern : 'other'], 'stand');
    return [
      pick(
        [
          `${said}. ${after}`,
          `The way I see it, ${said.replace(/^(?:It|That|This|There|The|My|Our|We|He|She|They|Not)\b/, (word) => word.toLowerCase())}. ${after}`,
          `${said}, and I'm feeling ${feel}. ${after}`,
        ],
        'said',
      ),
    ];
  },
};
