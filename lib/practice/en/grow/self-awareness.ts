import type { GrowthStep } from '../../growth-step.ts';

export const SELF_AWARENESS: GrowthStep = {
  id: 'self-awareness',
  title: 'Know my pattern',
  purpose: 'See what you do when a bond feels at risk, without blame.',
  lessons: [
    {
      id: 'earned',
      title: 'Styles are not fixed',
      text: [
        'The way you love was learned. It began as a good answer to the people around you. A child who cried louder may have been heard. A child who went quiet may have been left in peace.',
        'What was learned can grow. Many people who had a hard start feel safe in their bonds later on. Researchers call this earned security. It comes through kind people, through therapy, and through looking back with care. It comes through small new acts, done again and again.',
        'In one study, people who wished to feel more secure did shift a little over four months. The shift was slow, and it was real. This is the thread of all that follows.',
      ],
      source: 'Roisman et al. 2002, Child Development; Hudson et al. 2020, European Journal of Personality',
    },
    {
      id: 'alarm',
      title: 'The alarm inside a bond',
      text: [
        'We are built to stay near the people we count on. When they feel far away, an alarm goes off inside. The heart beats faster. The mind looks for signs. You may want to reach, hold on, or run.',
        'The alarm is not a flaw. It kept small children alive. It can ring too often, though, when life once taught it that people leave.',
        'You cannot stop the first ring. You can learn its sound, and choose what you do in the next ten minutes.',
      ],
      source: 'Bowlby 1988, A Secure Base',
    },
    {
      id: 'two-lines',
      title: 'Two lines, not four boxes',
      text: [
        'You may have heard of types: secure, anxious, avoidant, a mix of both. Research draws it another way, with two lines.',
        'One line is worry: how much you fear being left. The other is ease with closeness: how free you feel to lean in and show what you feel. All of us sit somewhere on both. Where you sit can differ from bond to bond, and from month to month.',
        'So a word like anxious can tell you about a season. It does not say who you are.',
      ],
      source: 'Fraley, Waller & Brennan 2000, Journal of Personality and Social Psychology',
    },
    {
      id: 'louder-quieter',
      title: 'Turning it up, turning it down',
      text: [
        'When the alarm rings, people tend to do one of two things. Some turn it up. They text again, ask if all is well, or pick a fight. They say “forget it” and hope to be followed. It is a cry for contact.',
        'Some turn it down. They go silent, get busy, find faults, or tell themselves they need no one. It is a way to keep safe from hurt.',
        'Both ask the same thing: are you there for me? Seeing your way is half of the work. You can then ask it in plain words.',
      ],
      source: 'Mikulincer & Shaver 2007, Attachment in Adulthood',
    },
    {
      id: 'dance',
      title: 'It takes two to dance',
      text: [
        'One person reaches and the other steps back. The reach feels like a push, so they step back more. The step back feels like being left, so the reach grows. Soon both are hurt, and each thinks the other began it.',
        'The trouble is the dance, more than either dancer. When you can say “we are in it again”, you both stand on the same side.',
        'You can only change your own step. Often that is enough to change the dance.',
      ],
      source: 'Johnson 2008, Hold Me Tight',
    },
  ],
  exercises: [
    {
      id: 'last-alarm',
      title: 'The last time it rang',
      how: [
        'Think of a small, recent moment. Leave the big ones for another day.',
        'Tell it as a camera saw it. Then what you felt, and did.',
      ],
      ask: 'What happened, what did my body do, and what did I do next?',
      keeps: 'entry',
    },
    {
      id: 'trigger-card',
      title: 'A trigger card',
      how: ['Pick one thing that sets you off, such as a short reply.', 'Choose one small thing to do in its place.'],
      ask: 'If … happens, and I want to …, then I will … first.',
      keeps: 'card',
      cue: 'a short reply comes',
    },
    {
      id: 'my-dance',
      title: 'My step in the dance',
      how: ['Think of one bond. No need to be fair to both yet.', 'Write your own step only, and what you hope for when you take it.'],
      ask: 'When they …, I tend to …. What I long for then is ….',
      keeps: 'entry',
    },
    {
      id: 'where-learned',
      title: 'Where I learned it',
      how: ['Think of a habit of yours in close bonds.', 'Ask how it once helped. Thank it, if you can.'],
      ask: 'How did this habit once keep me safe? What may it cost me now?',
      keeps: 'entry',
    },
    {
      id: 'say-the-pattern',
      title: 'Tell someone my pattern',
      how: ['Find two lines that you could say to someone you trust, on a calm day.'],
      ask: 'When I feel far from you, I tend to …. It helps me when ….',
      keeps: 'wording',
    },
  ],
  questions: [
    'When did I feel most at ease with someone this month? What did they do, and what did I do?',
    'What do I fear will happen if I say plainly what I need?',
    'Which old rule about people do I still live by? Is it true today?',
  ],
  better: [
    'You notice the alarm a bit sooner.',
    'You can say what you do under stress, with a smile.',
    'You speak of your pattern as weather.',
  ],
};
