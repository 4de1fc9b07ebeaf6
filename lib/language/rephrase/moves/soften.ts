// Soft start: opens the door before the point, for a hard thing said to somebody close.
import { ask, owned } from '../say.ts';
import type { Move } from './move.ts';

const OPENING = [
  'Can I bring something up?',
  "There's something on my mind.",
  'I want to say this gently.',
  'Can I be honest about something?',
  "This isn't easy for me to say.",
] as const;
const OPENING_AT_WORK = [
  'Can I raise something?',
  "I'd like to raise one point.",
  'Could we look at one thing?',
  "There's one thing I'd like to sort out.",
] as const;

export const soften: Move = {
  id: 'soften',
  answers: 'all',
  forms(context) {
    const { matter, pick, register } = context;
    const [first, ...rest] = matter ? owned(matter, context) : [];
    if (!matter || first === undefined) return [];
    const opening = pick(register === 'work' ? OPENING_AT_WORK : OPENING, 'open');
    const said = pick([first, ...rest], 'soft');
    return [`${opening} ${said}`, `${said} ${ask(context, matter, 'soft', true)}`];
  },
};
