// Owning: what happened, what I feel, what I ask. The soft start-up of Gottman, in the order of Rosenberg's four steps.
import { carries } from '../carry.ts';
import { feelAndAsk } from '../say.ts';
import type { Move } from './move.ts';

export const owning: Move = {
  id: 'owning',
  answers: 'all',
  forms(context) {
    const forms = context.matters
      .slice(0, 3)
      .flatMap((matter, n) => ['own', 'again', 'more', 'other'].map((salt) => feelAndAsk(context, matter, `${salt}${n}`)));
    // Of wordings for the same matter, one that holds on to the draft's own words comes first; a lesser matter never passes a better one that does.
    return [...forms.filter((form) => carries(form, context.draft.stems)), ...forms];
  },
};
