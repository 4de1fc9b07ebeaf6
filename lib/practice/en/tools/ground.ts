// Tools to come back to now.
import type { Tool } from '../../tool.ts';

export const GROUNDING: readonly Tool[] = [
  {
    id: 'five-senses',
    group: 'ground',
    title: 'Five, four, three, two, one',
    purpose: 'Brings you back to the room when thoughts race.',
    minutes: 3,
    evidence: 'Widely taught for strong fear. Trials on it alone are few.',
    source: 'Najavits 2002, Seeking Safety',
    tender: false,
    parts: [
      {
        kind: 'steps',
        steps: [
          'Name five things you can see. Take your time with each.',
          'Feel four things: the chair, your sleeve, the air, the floor.',
          'Listen for three sounds, near or far.',
          'Find two things you can smell, or two smells you like.',
          'Notice one taste, or take a sip of water.',
        ],
      },
    ],
  },
  {
    id: 'body-scan',
    group: 'ground',
    title: 'Body scan',
    purpose: 'Finds where you hold on, and lets a bit of it go.',
    minutes: 4,
    evidence: 'Part of mindfulness courses that ease stress and worry for many.',
    source: 'Goyal et al. 2014, JAMA Internal Medicine',
    tender: false,
    parts: [
      {
        kind: 'steps',
        steps: [
          'Sit or lie down. Let the ground carry you.',
          'Notice your feet. Warm or cool, there is nothing to change.',
          'Move up to your legs and hips. Let them be heavy.',
          'Feel your belly rise and fall a few times.',
          'Let your shoulders drop by the width of a finger.',
          'Soften your jaw, your tongue, the skin around your eyes.',
          'Feel your whole body at once, from head to toe.',
        ],
      },
    ],
  },
  {
    id: 'sit',
    group: 'ground',
    title: 'Sit for a while',
    purpose: 'A quiet stretch with your breath.',
    minutes: 5,
    evidence: 'Regular sitting eases worry and low mood a little to somewhat.',
    source: 'Goyal et al. 2014, JAMA Internal Medicine',
    tender: false,
    parts: [
      {
        kind: 'timer',
        minutes: 5,
        words: [
          'Sit in a way that is kind to your back.',
          'Follow the breath where you feel it most.',
          'When thoughts come, nod to them and return.',
          'Nothing to fix. Only this breath.',
          'Let sounds come and go.',
        ],
      },
    ],
  },
  {
    id: 'urge-surf',
    group: 'ground',
    title: 'Ride the wave',
    purpose: 'For the wish to send it now. Let it rise and fall first.',
    minutes: 3,
    evidence: 'Smokers who watched the urge pass smoked less in the week after.',
    source: 'Bowen & Marlatt 2009, Psychology of Addictive Behaviors',
    tender: false,
    parts: [
      {
        kind: 'timer',
        minutes: 3,
        words: [
          'There is a wish to send. Where do you feel it?',
          'Let it grow if it wants to. You are not in a hurry.',
          'Waves rise, turn and fall. So may this one.',
          'Breathe out slowly and stay on top of it.',
          'What is the feeling under the wish?',
          'Soon you can choose: send, change, or wait.',
        ],
      },
    ],
  },
  {
    id: 'name-it',
    group: 'ground',
    title: 'Name it to tame it',
    purpose: 'Puts words to a feeling, so that it takes up less room.',
    minutes: 2,
    evidence: 'Putting feelings into words can calm the body, once the first heat is over.',
    source: 'Torre & Lieberman 2018, Emotion Review',
    tender: false,
    parts: [
      { kind: 'breath', breath: 'sigh' },
      {
        kind: 'steps',
        steps: [
          'Say in your mind: “Something in me feels…” and wait for a word.',
          'Try a second word. Is it closer? Keep the closer one.',
          'Where does it live in your body? Say hello to it there.',
          'What does it want you to know? One line is enough.',
        ],
      },
    ],
  },
];
