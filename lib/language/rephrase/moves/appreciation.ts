// Appreciation first: says that the bond matters before what hurts. Only where people are close; it praises nothing it cannot know of.
import { ask, owned } from '../say.ts';
import type { Move } from './move.ts';

export const appreciation: Move = {
  id: 'appreciation',
  answers: ['protest', 'guilt-trip', 'criticism', 'faux-feeling', 'passive-aggression', 'reassurance', 'threat', 'mind-reading'],
  forms(context) {
    const { matter, pick, register } = context;
    if (!matter || register === 'work') return [];
    const opening = pick(
      [
        "You matter to me, so I'd rather say this straight.",
        "I care about us, so I'd rather be honest.",
        "I'm telling you this because you matter to me.",
      ],
      'warm',
    );
    const [first, ...rest] = owned(matter, context);
    const direct = `${opening} ${ask(context, matter, 'warm', false)}`;
    return first === undefined ? [direct] : [`${opening} ${pick([first, ...rest], 'warm-own')}`, direct];
  },
};
