import type { GrowthStep } from '../../growth-step.ts';

export const REGULATE: GrowthStep = {
  id: 'regulate',
  title: 'Settle strong feelings',
  purpose: 'Stay with a wave of feeling until you can choose.',
  lessons: [
    {
      id: 'body-first',
      title: 'Body first, words after',
      text: [
        'When you are very stirred up, the part of you that finds good words is hard to reach. Talking then tends to make heat, not peace.',
        'So begin with the body. Breathe out long and slow. Put your feet on the floor. Drink some water. Look far away. In one trial, five minutes a day of long out-breaths lifted the mood more than sitting still.',
        'It may take twenty minutes for the body to come down. Waiting that long is no weakness. It is skill.',
      ],
      source: 'Balban et al. 2023, Cell Reports Medicine',
    },
    {
      id: 'name',
      title: 'Name it, once you are calmer',
      text: [
        'A feeling with a name takes up less room. Saying “I feel left out” can calm the body more than “I feel bad”.',
        'The order matters. At the top of the heat, a name may fix the feeling in place and make it harder to shift. So let the first wave pass, then look for the word.',
        'Try two or three words until one fits. Hurt is not the same as sad, and worried is not the same as ashamed. Each asks for something else.',
      ],
      source: 'Torre & Lieberman 2018, Emotion Review; Nook et al. 2021, Affective Science',
    },
    {
      id: 'wave',
      title: 'A feeling is a wave',
      text: [
        'Strong feelings rise, peak and fall. Most do it in less time than we fear. What keeps them up is what we add: the same thought again, one more look at the phone, one more line in the chat.',
        'You can ride it. Feel where it sits in the body. Breathe with it. Tell yourself: this is a wave, and it will turn.',
        'The wish to send that text is a wave as well. If it still seems right in half an hour, it can go then.',
      ],
      source: 'Bowen & Marlatt 2009, Psychology of Addictive Behaviors',
    },
    {
      id: 'step-back',
      title: 'A step back, in your mind',
      text: [
        'When a thought goes round and round, try to see it from the side. Use your own name: “What does Sam need right now?” Or ask what you would tell a good friend.',
        'Studies find that this small step back makes hot thoughts cooler. You still feel, and you see a bit more of the room.',
        'Another way: look at it from next year. What will you wish you had done today?',
      ],
      source: 'Kross & Ayduk 2017, Advances in Experimental Social Psychology',
    },
    {
      id: 'write',
      title: 'Put it on paper',
      text: [
        'Writing about a hard thing for a quarter of an hour helps many people feel better some weeks on. The gain is small on average, and it costs so little.',
        'It helps most when you write both what happened and what you feel. Look for some sense in it. If it makes you feel worse and worse, stop. That is good care too.',
        'Your journal in Tend is a place for it. Nobody else reads it.',
      ],
      source: 'Frattaroli 2006, Psychological Bulletin',
    },
  ],
  exercises: [
    {
      id: 'calm-list',
      title: 'My list for a hot hour',
      how: [
        'Think of what has calmed you before: a walk, cold water, a song.',
        'Pick three that you can do at home and one for the street.',
      ],
      ask: 'When I am very stirred up, I will first …',
      keeps: 'plan',
    },
    {
      id: 'pause-card',
      title: 'A pause card',
      how: ['Choose a moment when you tend to react fast.', 'Choose one slow thing: three breaths, a glass of water.'],
      ask: 'If my thumb is over “send” and my jaw is tight, then I will …',
      keeps: 'card',
      cue: 'my thumb is over “send” and my jaw is tight',
    },
    {
      id: 'three-words',
      title: 'Three words for it',
      how: ['Take one long breath out.', 'Find three words for how you are. Keep the one that fits best.'],
      ask: 'Which word fits best right now, and what does it ask for?',
      keeps: 'entry',
    },
    {
      id: 'break-words',
      title: 'Words for a break',
      how: ['Find one line to say when you need to stop for a while.', 'Put in when you will be back.'],
      ask: 'I am too full to talk well. I will be back at … and I want to hear you.',
      keeps: 'wording',
    },
    {
      id: 'old-heat',
      title: 'A look back at a hot moment',
      how: ['Pick a moment from last week that is over now.', 'Write what came before it: sleep, food, stress, an old sore spot.'],
      ask: 'What had already filled my cup before that moment?',
      keeps: 'entry',
    },
  ],
  questions: [
    'Which feeling do I find hardest to let be? Who taught me so?',
    'What does calm feel like in my body? When did I last have it?',
    'What do I add to a wave that keeps it up?',
  ],
  better: [
    'There is a breath between the spark and the send.',
    'You have more than five words for feeling bad.',
    'You come back after a break, as you said.',
  ],
};
