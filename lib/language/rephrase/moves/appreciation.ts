// Appreciation first: says that the bond matters before what hurts. Only where people are close; it praises nothing it cannot know of.
import { ask, owned } from '../say.ts';
import type { Move } from './move.ts';

const OPENING = {
  partner: [
    "I care about us, so I'd rather be honest.",
    "I want us to be close, so I'd rather say it.",
    "You matter to me, so I don't want to swallow this.",
  ],
  family: [
    "You're family, so I'd rather say this straight.",
    "I want us to get on well, so I'd rather be honest.",
    "I'm telling you this because you're family to me.",
  ],
  // Also where nobody said who the other is: true of anyone one writes to like this.
  friend: [
    "You matter to me, so I'd rather say this straight.",
    "I'm telling you this because you matter to me.",
    "I care about how we are, so I'd rather be honest.",
  ],
} as const;

export const appreciation: Move = {
  id: 'appreciation',
  answers: ['protest', 'guilt-trip', 'criticism', 'faux-feeling', 'passive-aggression', 'reassurance', 'threat', 'mind-reading'],
  forms(context) {
    const { matter, pick, register } = context;
    if (!matter || register === 'work') return [];
    const opening = pick(OPENING[register], 'warm');
    const [first, ...rest] = owned(matter, context);
    const direct = `${opening} ${ask(context, matter, 'warm', false)}`;
    return first === undefined ? [direct] : [`${opening} ${pick([first, ...rest], 'warm-own')}`, direct];
  },
};
