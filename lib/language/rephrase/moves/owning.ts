// Owning: what happened, what I feel, what I ask. The soft start-up of Gottman, in the order of Rosenberg's four steps.
import { feelAndAsk } from '../say.ts';
import type { Move } from './move.ts';

export const owning: Move = {
  id: 'owning',
  answers: 'all',
  forms(context) {
    return context.matters.slice(0, 3).flatMap((matter, n) => [feelAndAsk(context, matter, `own${n}`), feelAndAsk(context, matter, `again${n}`)]);
  },
};
