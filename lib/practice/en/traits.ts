// Statements for the look at oneself by the six traits. Our own words: nothing of a questionnaire.
import type { TraitStatement } from '../trait-statement.ts';

export const TRAIT_STATEMENTS: readonly TraitStatement[] = [
  { id: 'trust-1', trait: 'trust', text: 'I can lean on someone, and let them see it.' },
  { id: 'closeness-1', trait: 'closeness', text: 'I like being close, and I am fine on my own.' },
  { id: 'conflict-1', trait: 'conflict', text: 'When we clash, I can come back and mend it.' },
  { id: 'attunement-1', trait: 'attunement', text: 'I notice how the people near me feel.' },
  { id: 'reflection-1', trait: 'reflection', text: 'I can name what I feel, near the time I feel it.' },
  { id: 'worth-1', trait: 'worth', text: 'I matter, also on days when I get little done.' },
  { id: 'trust-2', trait: 'trust', text: 'People can count on what I say I will do.' },
  { id: 'closeness-2', trait: 'closeness', text: 'I can give others room without feeling left.' },
  { id: 'conflict-2', trait: 'conflict', text: 'I can hear a hard word and stay in the room.' },
  { id: 'attunement-2', trait: 'attunement', text: 'When someone reaches out, I answer with care.' },
  { id: 'reflection-2', trait: 'reflection', text: 'I can see my own part in what went wrong.' },
  { id: 'worth-2', trait: 'worth', text: 'I can ask for what I need without saying sorry for it.' },
];
