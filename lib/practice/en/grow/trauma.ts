import type { GrowthStep } from '../../growth-step.ts';

export const TRAUMA: GrowthStep = {
  id: 'trauma',
  title: 'Go gently with old wounds',
  purpose: 'Know what trauma is, how to steady yourself, and how to find good help.',
  care: 'Nothing here asks you to tell or relive what happened. If it gets too much, stop and be with someone safe. Help is one press away.',
  lessons: [
    {
      id: 'what-it-is',
      title: 'What trauma is',
      text: [
        'Trauma is what stays in us after something too big, too soon or too long. It may be one event. It may be many small ones, such as being scared or unseen as a child.',
        'The body stays on guard. A smell, a tone or a closed door can bring it all back, as if it were now. You may go numb, or feel far away from yourself.',
        'These are ways the body kept you alive. They are not signs that you are weak or broken.',
      ],
      source: 'Herman 1992, Trauma and Recovery',
    },
    {
      id: 'safety-first',
      title: 'First, being safe',
      text: [
        'Most guides to healing begin with safety. First a life that is safe enough now, and ways to calm the body. Only then, if you wish, the past, with a trained person at your side.',
        'So you need not dig. Digging alone can hurt more than it helps. If someone hurts you today, getting safe comes before all else.',
        'Slow is not a detour. It is how it works.',
      ],
      source: 'Herman 1992, Trauma and Recovery; Najavits 2002, Seeking Safety',
    },
    {
      id: 'here-and-now',
      title: 'Coming back to now',
      text: [
        'When the past floods in, you can help your body learn what time it is. Look around. Name five things you see. Press your feet down. Hold something cold. Say the date out loud.',
        'Some people feel worse with closed eyes or with deep breaths. Then keep your eyes open, and use your hands and feet.',
        'It takes practice on calm days, so that it is there on hard ones.',
      ],
      source: 'Najavits 2002, Seeking Safety',
    },
    {
      id: 'in-bonds',
      title: 'Old wounds in new bonds',
      text: [
        'A wound that came through people often shows with people. A kind question may feel like a trap. A late reply may feel like the end.',
        'It can help to ask: how old does this feeling feel? How much of it belongs to today? Both parts are real. Only one can be talked over with the person in front of you.',
        'You owe no one your story. You may say: “Some things are hard for me. Going slowly helps.”',
      ],
      source: 'SAMHSA 2014, Concept of Trauma and Guidance for a Trauma-Informed Approach',
    },
    {
      id: 'good-help',
      title: 'Help that works',
      text: [
        'There are good treatments for trauma. Two have strong support: talking therapy made for trauma, and EMDR. In both you look at the past in small pieces, and stay in the present.',
        'A good therapist tells you what they do and why. They go at your pace. They take a no. They ask about your safety now.',
        'If you felt worse with one, that was not your fault. Another may fit.',
      ],
      source: 'NICE 2018, guideline on post-traumatic stress disorder',
    },
  ],
  exercises: [
    {
      id: 'anchor-card',
      title: 'A card for coming back',
      how: ['Look around and find what feels steady: the floor, a cup, a plant.', 'Choose three things to do when you drift away.'],
      ask: 'If I feel far away or flooded, then I will look at …, hold … and tell myself …',
      keeps: 'card',
      cue: 'I feel far away or flooded',
    },
    {
      id: 'safe-people',
      title: 'Who I can call',
      how: ['Think of people, lines and places that feel safe.', 'Write them in the order you would try them.'],
      ask: 'Whom will I call first, whom next, and where can I go?',
      keeps: 'plan',
    },
    {
      id: 'safe-place',
      title: 'A place that feels good',
      how: [
        'Recall a place where you feel at ease, real or made up.',
        'Write what you see, hear and smell there. If it turns bad, pick another.',
      ],
      ask: 'What is it like in my good place?',
      keeps: 'entry',
    },
    {
      id: 'slow-words',
      title: 'Words for going slowly',
      how: ['Find a line that tells someone what helps, with no need to tell why.'],
      ask: 'Some things are hard for me. It helps me when ….',
      keeps: 'wording',
    },
    {
      id: 'signs',
      title: 'My early signs',
      how: [
        'Think of calm facts only: what do others see when it gets too much for you?',
        'Write the first small signs, and what helps at each.',
      ],
      ask: 'What are my first signs that it gets too much, and what helps then?',
      keeps: 'plan',
    },
  ],
  questions: [
    'What helps me feel safe in a room?',
    'What have I already come through? Which strength of mine was there?',
    'What would “slow enough” look like this month?',
  ],
  better: ['You come back to now a little faster.', 'You know your early signs.', 'You let yourself have help.'],
};
