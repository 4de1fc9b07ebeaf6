// Owning: what happened, what I feel, what I ask. The soft start-up of Gottman, in the order of Rosenberg's four steps.
import { carries } from '../carry.ts';
import { readFear } from '../read/fears.ts';
import { feelAndAsk } from '../say.ts';
import type { Context, Move } from './move.ts';

const COMPANY = [
  'Could you talk it through with me {{tonight|tomorrow|later}}?',
  'Can you help me think it through?',
  'Could we look at the next step together {{tonight|tomorrow|later}}?',
] as const;

/** A dread said as a dread, and not as what will be. */
function dread({ pattern, draft, pick }: Context): string[] {
  if (pattern !== 'catastrophizing') return [];
  const fear = draft.sentences.map(({ plain }) => readFear(plain)).find(Boolean);
  return fear ? [`${pick(["I'm scared", "I'm afraid", "I'm really scared"], 'dread')} ${fear}. ${pick(COMPANY, 'company')}`] : [];
}

export const owning: Move = {
  id: 'owning',
  answers: 'all',
  forms(context) {
    const forms = context.matters
      .slice(0, 3)
      .flatMap((matter, n) => ['own', 'again', 'more', 'other'].map((salt) => feelAndAsk(context, matter, `${salt}${n}`)));
    // Of wordings for the same matter, one that holds on to the draft's own words comes first; a lesser matter never passes a better one that does.
    return [...dread(context), ...forms.filter((form) => carries(form, context.draft.stems)), ...forms];
  },
};
