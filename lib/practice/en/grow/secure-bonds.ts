import type { GrowthStep } from '../../growth-step.ts';

export const SECURE_BONDS: GrowthStep = {
  id: 'secure-bonds',
  title: 'Choose people who are good for me',
  purpose: 'Spend your heart where it is met.',
  lessons: [
    {
      id: 'three-signs',
      title: 'Three signs to look for',
      text: [
        'People who help us grow safe tend to share three things. They are there: you can reach them, most of the time. They answer: when you show something soft, they turn to it. They respect: your no, your pace and your other friends are fine with them.',
        'You can see this in small scenes. Tell them about a hard day. Do they get curious, or change the subject, or make it about them?',
        'No one does it every time. Look for the drift over weeks.',
      ],
      source: 'Reis, Clark & Holmes 2004, Handbook of Closeness and Intimacy',
    },
    {
      id: 'calm-not-dull',
      title: 'Calm can feel dull at first',
      text: [
        'If love once came with a storm, then peace may feel flat. The one who makes you wait can seem more alive than the one who calls back.',
        'A racing heart is not proof of love. At times it is the old alarm.',
        'Give calm people more than one try. Ask how you feel the day after you meet: warm and rested, or tense and wanting? The day after tells the truth.',
      ],
      source: 'Mikulincer & Shaver 2007, Attachment in Adulthood',
    },
    {
      id: 'lean',
      title: 'Leaning makes us stand',
      text: [
        'It sounds odd, and studies find it: people who can lean on their partner get more able to stand on their own. When a base is sure, we go out further.',
        'So needing people is no failure. What wears us out is needing someone who is not there.',
        'If you tend to do it all alone, try leaning on a small thing first. Ask for a lift, a listen, a second pair of eyes.',
      ],
      source: 'Feeney 2007, Journal of Personality and Social Psychology',
    },
    {
      id: 'more-than-one',
      title: 'More than one tree',
      text: [
        'One person cannot hold all that you need. A circle can. One friend is good at laughing, one at listening, one at fixing the bike.',
        'When a whole life hangs on one bond, each small gap in it feels like a fall. A wider circle makes each gap smaller.',
        'Most people are glad when an old friend writes, more than the writer thinks. Two lines are enough.',
      ],
      source: 'Liu et al. 2022, Journal of Personality and Social Psychology',
    },
    {
      id: 'good-news',
      title: 'How they take good news',
      text: [
        'We watch how people act when we are down. Watch also how they take your joy. Do they ask about it? Do they light up a bit?',
        'In studies, bonds in which good news is met with real interest feel closer and last better. A shrug can hurt more than we admit.',
        'You can give this too. When someone brings you something good, ask one more question before you say anything about yourself.',
      ],
      source: 'Gable et al. 2004, Journal of Personality and Social Psychology',
    },
  ],
  exercises: [
    {
      id: 'circle',
      title: 'My circle',
      how: ['Write down the people in your life, near and far.', 'Beside each: how do I feel the day after we meet?'],
      ask: 'Who leaves me warm and rested? With whom would I like a bit more time?',
      keeps: 'entry',
    },
    {
      id: 'small-lean',
      title: 'A small lean',
      how: ['Choose someone who has been kind before.', 'Pick a small thing to ask for. Leave room for a no.'],
      ask: 'Would you …? It would help me with …. It is fine if not.',
      keeps: 'wording',
    },
    {
      id: 'two-lines',
      title: 'Two lines to an old friend',
      how: ['Think of someone you miss a bit.', 'Write two lines that ask for nothing.'],
      ask: 'I thought of you when …. I hope you ….',
      keeps: 'wording',
    },
    {
      id: 'soft-test',
      title: 'Show something soft',
      how: ['Plan to share one small true thing with someone new or near.', 'Choose what you will look for in how they take it.'],
      ask: 'What will I share, with whom, and what will tell me it was safe?',
      keeps: 'plan',
    },
    {
      id: 'slow-card',
      title: 'A card for slow starts',
      how: ['Think of how you rush in, or rush out, when someone new is near.', 'Choose a slower step.'],
      ask: 'If I feel the rush with someone new, then I will …',
      keeps: 'card',
      cue: 'I feel the rush with someone new',
    },
  ],
  questions: [
    'Who has been there for me in a small way of late? Did I let it in?',
    'What do I put up with that I would not wish for a friend?',
    'How do I want to feel the day after I see someone?',
  ],
  better: ['You have more than one person to call.', 'You notice kind people, and let them stay.', 'You take your time with someone new.'],
};
