// Tools to put something on paper with.
import type { Tool, ToolPart } from '../../tool.ts';

/** Where a tender tool begins: here, now, safe enough to go on or to stop. */
const LANDING: ToolPart = {
  kind: 'steps',
  steps: [
    'Feel both feet on the floor. You are here, today.',
    'Look around and name three things you can see.',
    'You can stop at any time. If this gets too much, stop, and be with someone or something that feels safe.',
  ],
};

export const WRITING: readonly Tool[] = [
  {
    id: 'younger-self',
    group: 'write',
    title: 'Letter to my younger self',
    purpose: 'Tells the child you were what they needed to hear.',
    minutes: 10,
    evidence: 'Writing kindly to oneself lifted mood for some weeks in small trials.',
    source: 'Shapira & Mongrain 2010, Journal of Positive Psychology',
    tender: true,
    parts: [
      LANDING,
      { kind: 'write', ask: 'How old are they? What do they feel, and what would you like them to know?' },
      { kind: 'steps', steps: ['Look up from the page. Feel the chair.', 'It is today. You did a brave thing. Have some water.'] },
    ],
  },
  {
    id: 'soothing-voice',
    group: 'write',
    title: 'The soothing voice',
    purpose: 'Writes what a kind parent would say to you now.',
    minutes: 6,
    evidence: 'A warm inner voice can be practiced. People with strong shame gained from it.',
    source: 'Gilbert & Procter 2006, Clinical Psychology & Psychotherapy',
    tender: true,
    parts: [
      LANDING,
      { kind: 'write', ask: 'Someone wise and warm sits next to you. What do they say about today?' },
      { kind: 'steps', steps: ['Read it once more, slowly, in a warm tone.', 'Come back to the room. Stretch if you like.'] },
    ],
  },
  {
    id: 'worry-box',
    group: 'write',
    title: 'Worry box',
    purpose: 'Sets worries aside until a time you choose.',
    minutes: 4,
    evidence: 'Keeping worry to a set time eased worry and sleep in small trials.',
    source: 'McGowan & Behar 2013, Behavior Modification',
    tender: false,
    parts: [
      { kind: 'write', ask: 'Write down each worry on a line of its own. Add when you will look at it again.' },
      {
        kind: 'steps',
        steps: ['They are on paper now. Your mind may put them down.', 'If one comes back, say: “You are in the box until then.”'],
      },
    ],
  },
];
