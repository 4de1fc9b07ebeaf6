// The statements of the reflection, in the order they are asked, and what each corner of the plane tends to feel, do and need.
import type { Corner, Statement } from '../reflection.ts';

export const STATEMENTS: readonly Statement[] = [
  { id: 'worst', line: 'worry', reversed: false, text: 'When an answer takes long, my mind goes to the worst.' },
  { id: 'comfort', line: 'distance', reversed: true, text: 'I turn to them when I need comfort.' },
  { id: 'place', line: 'worry', reversed: true, text: 'I feel sure of my place with them.' },
  { id: 'alone', line: 'distance', reversed: false, text: 'I would rather sort out hard things alone.' },
  { id: 'matter', line: 'worry', reversed: false, text: 'I wonder if I matter to them as much as they do to me.' },
  { id: 'room', line: 'distance', reversed: false, text: 'When things get close, I want to get away for a while.' },
  { id: 'busy', line: 'worry', reversed: true, text: 'When they are busy, I can let it be.' },
  { id: 'low', line: 'distance', reversed: true, text: 'I find it easy to tell them that I feel low.' },
  { id: 'tone', line: 'worry', reversed: false, text: 'A small change in their tone can spoil my day.' },
  { id: 'subject', line: 'distance', reversed: false, text: 'I change the subject when the talk turns to feelings.' },
  { id: 'again', line: 'worry', reversed: false, text: 'I need to hear that we are fine, more than once.' },
  { id: 'soft', line: 'distance', reversed: true, text: 'I like it when we show each other our soft sides.' },
  { id: 'after', line: 'worry', reversed: true, text: 'I trust that we will be fine after a fight.' },
  { id: 'lean', line: 'distance', reversed: false, text: 'I feel uneasy when they lean on me.' },
  { id: 'leave', line: 'worry', reversed: false, text: 'I fear that they would leave if they knew all of me.' },
  { id: 'hide', line: 'distance', reversed: false, text: 'I keep my worries to myself, even when they ask.' },
];

export interface CornerWords {
  name: string;
  feel: string;
  act: string;
  need: string;
  helps: string;
}

export const CORNER_WORDS: Record<Corner, CornerWords> = {
  secure: {
    name: 'At ease (secure)',
    feel: 'Closeness feels good, and so does time apart. Hurt comes, and it passes.',
    act: 'People here tend to ask plainly, listen, and mend after a fight.',
    need: 'Care that goes both ways, and time for the bond.',
    helps: 'Keep doing the small things. Name them, so that they last in hard weeks.',
  },
  anxious: {
    name: 'Reaching (anxious)',
    feel: 'Silence can feel like being left. The heart is quick, and calm comes late.',
    act: 'People here tend to text again, ask again, test, or give in to keep the peace.',
    need: 'To know that they matter, in words and in kept promises.',
    helps: 'Settle the body first. Then ask once, plainly, and let others care for you as well.',
  },
  avoidant: {
    name: 'Stepping back (avoidant)',
    feel: 'Closeness can feel like too much. Feelings go quiet, or come out as being annoyed.',
    act: 'People here tend to go silent, get busy, joke it away, or see only flaws.',
    need: 'Room that is not taken as rejection, and a slow pace.',
    helps: 'Say when you need space and when you will be back. Share one small feeling a day.',
  },
  fearful: {
    name: 'Both at once (fearful-avoidant)',
    feel: 'The wish to be close and the fear of it come together.',
    act: 'People here tend to come near and then pull away, or to fight and then hide.',
    need: 'Safety, patience, and people who do what they say.',
    helps: 'Go slowly. Learn to calm the body. A good therapist can help a lot here.',
  },
};
