// The states a prompt can be in, each with a draft made for it.
import type { HelpHere } from '#lib/prompt/bridge.ts';
import { type Scene, scene } from './stage.ts';

const TEXT = 'I get upset when plans change this late. Could you text me by six next time?';

export const WORDINGS: NonNullable<Scene['wordings']> = [
  {
    move: 'owning',
    text: TEXT,
    choices: [{ start: TEXT.indexOf('by six'), end: TEXT.indexOf('by six') + 6, options: ['by six', 'an hour before'] }],
  },
  { move: 'request', text: 'I was upset when you were late today. Could we talk tonight?' },
  { move: 'break', text: 'I need ___ before we talk. Can we try again at eight?', complete: false },
];

export const DRAFT = 'You always do this. You never think about anyone but yourself and I am done waiting.';

/** Help as the background finds it, with numbers nobody has. */
export const HELP: HelpHere = {
  country: 'Freedonia',
  emergency: '000',
  lines: [
    { name: 'A line that listens', call: '000 111', text: { to: '000 112', word: 'HELLO' }, dayAndNight: true },
    { name: 'Another line', call: '000 222', dayAndNight: false },
  ],
};

export const SCENES = {
  prompt: scene(DRAFT, 'criticism', 'You always', { wordings: WORDINGS }),
  plan: scene(DRAFT, 'criticism', 'You always', { wordings: WORDINGS, plan: { cue: 'plans change late', instead: 'breathe out twice' } }),
  refused: scene(DRAFT, 'criticism', 'You always', { wordings: WORDINGS, refuses: true }),
  gone: scene(DRAFT, 'criticism', 'You always', { gone: true }),
  faux: scene('I feel ignored when you come home and look at your phone', 'faux-feeling', 'I feel ignored', { wordings: WORDINGS }),
  stirred: scene('WHY DO YOU ALWAYS DO THIS TO ME!!!', 'criticism', 'WHY DO YOU ALWAYS DO THIS', {
    wordings: WORDINGS,
    analysis: { arousal: 0.9 },
  }),
  pause: scene('You are pathetic. Grow up.', 'contempt', 'You are pathetic', { voice: 'pause', wordings: WORDINGS }),
  note: scene('whatever you say', 'stonewalling', 'whatever', { voice: 'note', wordings: WORDINGS }),
  first: scene('You are pathetic. Grow up.', 'contempt', 'You are pathetic', { voice: 'pause', wordings: WORDINGS, firstHold: true }),
  crisis: { voice: 'support', draft: "I can't do this any more", analysis: { severity: 0, guard: 'crisis' }, help: HELP },
  nowhere: { voice: 'support', draft: "I can't do this any more", analysis: { severity: 0, guard: 'crisis' } },
  danger: { voice: 'support', draft: "I'm scared of what he will do", analysis: { severity: 0, guard: 'danger' }, help: HELP },
  control: scene("Send me your location now or I'll post the photos", 'threat', "I'll post the photos", {
    voice: 'pause',
    analysis: { guard: 'control' },
    help: HELP,
  }),
} satisfies Record<string, Scene>;
