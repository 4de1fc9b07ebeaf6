// Soft start: opens the door before the point, for a hard thing said to somebody close.
import { ask, owned } from '../say.ts';
import type { Move } from './move.ts';

export const soften: Move = {
  id: 'soften',
  answers: 'all',
  forms(context) {
    const { matter, pick } = context;
    const [first, ...rest] = matter ? owned(matter, context) : [];
    if (!matter || first === undefined) return [];
    const opening = pick(
      [
        'Can I bring something up?',
        "There's something on my mind.",
        'I want to say this gently.',
        'Can I be honest about something?',
        "This isn't easy for me to say.",
      ],
      'open',
    );
    const said = pick([first, ...rest], 'soft');
    return [`${opening} ${said}`, `${said} ${ask(context, matter, 'soft', true)}`];
  },
};
