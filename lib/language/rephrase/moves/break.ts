// Break with return: says that I need a pause and when I come back, so that stepping out does not shut the other out.
import { inside, upper } from '../read/clean.ts';
import type { Move } from './move.ts';

const RETURN = [
  '[[Can we pick it up|Could we pick this up]] {{tonight|tomorrow|this weekend}}?',
  '[[Could we come back to it|Can we come back to this]] {{tonight|tomorrow|in an hour}}?',
  "Let's [[come back to it|pick it up again|try again]] {{tonight|tomorrow|in an hour}}.",
  '[[Can we try again|Could we try this again|Can we talk]] {{tonight|tomorrow|later}}?',
  '[[Would it be okay to come back to it|Is it all right to talk about this|Would you be up for trying again]] {{tonight|tomorrow|in an hour}}?',
] as const;
const RETURN_AT_WORK = [
  'Can we pick it up {{tomorrow|this afternoon|on Monday}}?',
  'Could we come back to it {{tomorrow|this afternoon|on Monday}}?',
  'Can we continue {{tomorrow|this afternoon|on Monday}}?',
] as const;

/** What the writer says they do now, to be out of reach. */
const STEP =
  /\bI(?:'m| am) (?:switching (?:off )?my phone(?: off)?|turning (?:off )?my phone(?: off)?|muting (?:this|you|the chat|this chat)|logging off|hanging up|going (?:to bed|to sleep|out|home|for a walk|for a drive)|leaving the house)\b/i;

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
  forms({ matters, flagged, feel, pick, register, pattern }) {
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
    const step = flagged.map((s) => STEP.exec(s.plain)?.[0]).find(Boolean);
    if (step && pattern === 'stonewalling')
      return [
        pick([`I'm ${feel}, so ${inside(step)} for a while. ${back}`, `${upper(step)} for a while, because I'm ${feel}. ${back}`], 'step'),
      ];
    const opening =
      pattern === 'stonewalling'
        ? pick(
            [
              `I'm ${feel} and I need [[a break from this|some time to myself first|a moment to settle]].`,
              "I don't have it in me to [[talk right now|talk about it just now|go on talking just now]].",
              `I'm too ${feel} to [[keep talking right now|talk well right now|go on just now]].`,
              'I need [[some quiet|a bit of quiet|time to think]] before I can [[talk more|say more|go on]].',
              'I need to step away [[for a bit|for a while|and calm down]].',
              "I can't do this well [[right now|just now|like this]].",
            ],
            'open',
          )
        : pick(
            [
              `I'm too ${feel} to [[say this well|say this the way I want to|put this well]].`,
              `I'm ${feel}, and I need [[a few minutes|some time|a moment]] before I say more.`,
              `I'm really ${feel} right now and I'd like to [[cool off|calm down|settle]] first.`,
              `I need to [[take a breath|slow down|take a moment]], because I'm ${feel}.`,
            ],
            'open',
          );
    return [`${opening} ${back}`];
  },
};
