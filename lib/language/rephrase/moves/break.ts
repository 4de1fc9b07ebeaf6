// Break with return: says that I need a pause and when I come back, so that stepping out does not shut the other out.
import type { Move } from './move.ts';

const RETURN = [
  'Can we pick it up {{tonight|tomorrow|this weekend}}?',
  'Could we come back to it {{tonight|tomorrow|in an hour}}?',
  "Let's come back to it {{tonight|tomorrow|in an hour}}.",
  'Can we try again {{tonight|tomorrow|later}}?',
] as const;
const RETURN_AT_WORK = [
  'Can we pick it up {{tomorrow|this afternoon|on Monday}}?',
  'Could we come back to it {{tomorrow|this afternoon|on Monday}}?',
  'Can we continue {{tomorrow|this afternoon|on Monday}}?',
] as const;

export const pause: Move = {
  id: 'break',
  answers: [
    'stonewalling',
    'contempt',
    'threat',
    'defensiveness',
    'criticism',
    'invalidation',
    'passive-aggression',
    'demand',
    'mind-reading',
    'catastrophizing',
  ],
  forms({ matters, feel, pick, register, pattern }) {
    const about = matters.find((matter) => matter.about)?.about;
    const back = register === 'work' ? pick(RETURN_AT_WORK, 'back') : pick(RETURN, 'back');
    if (about)
      return [
        pick(
          [
            `I'm too ${feel} to talk about ${about} well right now. ${back}`,
            `I need a break from talking about ${about}. ${back}`,
            `I need a bit of time before I can talk about ${about}. ${back}`,
          ],
          'about',
        ),
      ];
    const opening =
      pattern === 'stonewalling'
        ? pick(
            [
              `I'm ${feel} and I need a break from this.`,
              "I don't have it in me to talk right now.",
              `I'm too ${feel} to keep talking right now.`,
              'I need some quiet before I can talk more.',
              'I need to step away for a bit.',
              "I can't do this well right now.",
            ],
            'open',
          )
        : pick(
            [
              `I'm too ${feel} to say this well.`,
              `I'm ${feel}, and I need a few minutes before I say more.`,
              `I'm really ${feel} right now and I'd like to cool off first.`,
              `I need to take a breath, because I'm ${feel}.`,
            ],
            'open',
          );
    return [`${opening} ${back}`];
  },
};
