// Five people who write in different ways. Made up, and rough on purpose: they show how the policy bends, not how people are.
import type { PatternId } from '../../lib/vocabulary/ids.ts';

export interface Persona {
  name: string;
  /** Messages on an ordinary day. */
  messages: number;
  /** Of these, how many carry a pattern; on a hard day it is three times as many. */
  share: number;
  /** What is left of that share at the end of the year. */
  left: number;
  patterns: readonly PatternId[];
  /** Of the messages with a pattern: mild ones and heated ones; the rest are clear. */
  mild: number;
  heated: number;
  /** How cards are answered; what is left over closes them. */
  accepts: number;
  keeps: number;
  unhelped: number;
  /** Teasing among friends, seen as contempt. */
  teases: boolean;
  /** Check-ins a week. */
  checkins: number;
}

const MOST: Pick<Persona, 'mild' | 'heated' | 'teases' | 'checkins'> = { mild: 0.3, heated: 0.1, teases: false, checkins: 5 };

export const PERSONAS: readonly Persona[] = [
  {
    ...MOST,
    name: 'Ana chases answers',
    messages: 60,
    share: 0.08,
    left: 0.35,
    patterns: ['protest', 'reassurance', 'guilt-trip', 'catastrophizing'],
    accepts: 0.45,
    keeps: 0.2,
    unhelped: 0.05,
  },
  {
    ...MOST,
    name: 'Bo blames',
    messages: 40,
    share: 0.12,
    left: 0.5,
    patterns: ['criticism', 'contempt', 'demand', 'mind-reading'],
    heated: 0.25,
    accepts: 0.3,
    keeps: 0.25,
    unhelped: 0.1,
    checkins: 2,
  },
  {
    ...MOST,
    name: 'Cam shuts the door',
    messages: 15,
    share: 0.1,
    left: 0.4,
    patterns: ['stonewalling', 'passive-aggression', 'invalidation'],
    accepts: 0.35,
    keeps: 0.3,
    unhelped: 0.05,
    checkins: 3,
  },
  {
    ...MOST,
    name: 'Dee hides needs',
    messages: 30,
    share: 0.1,
    left: 0.05,
    patterns: ['over-apology', 'self-silencing'],
    mild: 0.6,
    heated: 0,
    accepts: 0.6,
    keeps: 0.15,
    unhelped: 0.02,
  },
  {
    ...MOST,
    name: 'Eli teases friends',
    messages: 80,
    share: 0.05,
    left: 1,
    patterns: ['contempt'],
    mild: 0.2,
    heated: 0.02,
    accepts: 0,
    keeps: 0.3,
    unhelped: 0.5,
    teases: true,
    checkins: 0,
  },
];
