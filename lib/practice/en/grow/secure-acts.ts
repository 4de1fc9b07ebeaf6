import type { GrowthStep } from '../../growth-step.ts';

export const SECURE_ACTS: GrowthStep = {
  id: 'secure-acts',
  title: 'Act in secure ways',
  purpose: 'Say it plainly, keep your word, honor a no, and mend.',
  lessons: [
    {
      id: 'plain',
      title: 'Say it plainly',
      text: [
        'A hint is safe for the one who gives it. It is hard for the one who gets it. “Nice that you had time for them” may mean “I missed you”. Few people can hear that in it.',
        'A plain ask has three parts: what happened, how you feel, and what you would like. “You came home late twice. I felt lonely. Could we eat together on Friday?”',
        'People take a hard talk better when it starts soft and speaks from your side. You may still hear no. At least the talk is then about the real thing.',
      ],
      source: 'Rogers et al. 2018, PeerJ; Carrère & Gottman 1999, Family Process',
    },
    {
      id: 'limits',
      title: 'A limit is about me',
      text: [
        'A limit says what you will do to take care of yourself. “I do not talk when there is shouting. I will go for a walk and call you at eight.” It does not tell the other what to do, and it holds no threat.',
        'It works when you keep it calmly. A short line, said once, and then the act. You need not win the other over.',
        'If you fear what may happen when you set a limit, that is a sign to get help first. See the Help page.',
      ],
      source: 'Linehan 2015, DBT Skills Training Manual',
    },
    {
      id: 'their-no',
      title: 'Hearing a no',
      text: [
        'When someone you love says no, it can sound like “I do not love you”. Most often it means “not this, not now”.',
        'A no you can trust makes a yes worth more. When you take it well, you tell them: you are free with me, so you can come close.',
        'You can thank them for being clear and say you are sad. You can take your need to a second place. Asking again in five new ways wears a bond down.',
      ],
      source: 'Knee et al. 2005, Journal of Personality and Social Psychology',
    },
    {
      id: 'own-it',
      title: 'Owning my part',
      text: [
        'Owning is not the same as taking all the blame. It is finding your own ten percent and saying it first. “I was short with you. That was mine.”',
        'A mend that lands names what you did, says how it may have felt, and what you will do now. It leaves out “but” and it leaves out “if you were hurt”.',
        'Begging for pardon can turn the care around, so that the hurt one has to look after you. Say it once and mean it.',
      ],
      source: 'Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research',
    },
    {
      id: 'show-up',
      title: 'Trust is built in small coins',
      text: [
        'Trust grows from plain things: you call when you said you would. You say so early when you cannot. You put the phone down when they talk.',
        'Each one is a small coin. Big words and big gifts do not make up for an empty jar. One missed coin does not empty a full one.',
        'When you break your word, name it and set a new time. A promise that is moved with care still counts.',
      ],
      source: 'Rempel, Holmes & Zanna 1985, Journal of Personality and Social Psychology',
    },
  ],
  exercises: [
    {
      id: 'hint-to-ask',
      title: 'From a hint to an ask',
      how: ['Think of a hint you gave of late.', 'Turn it into: what happened, what I feel, what I would like.'],
      ask: 'When …, I felt …. Would you … ?',
      keeps: 'wording',
    },
    {
      id: 'my-limit',
      title: 'One limit of mine',
      how: ['Pick a small thing that wears you out.', 'Say what you will do. Leave out what they have to do.'],
      ask: 'I am not able to …. If it happens, I will ….',
      keeps: 'wording',
    },
    {
      id: 'take-a-no',
      title: 'A card for hearing no',
      how: ['Think of how a no feels in your body.', 'Choose a kind first answer, and where your need could go next.'],
      ask: 'If they say no, then I will say “…” and look after my need by …',
      keeps: 'card',
      cue: 'they say no',
    },
    {
      id: 'small-mend',
      title: 'A small mend',
      how: ['Choose something small that you would like to put right.', 'Write it with no “but” in it.'],
      ask: 'I …. I think it may have felt …. From now on I will ….',
      keeps: 'wording',
    },
    {
      id: 'one-promise',
      title: 'One promise, kept',
      how: ['Pick one thing you can surely do this week for someone.', 'Say when, and what will remind you.'],
      ask: 'What will I do, for whom, by when, and how will I remember?',
      keeps: 'plan',
    },
  ],
  questions: [
    'What do I hope people will guess, that I could say?',
    'Whose no do I find hard to hear? What do I make it mean?',
    'Where did I keep my word this week, even a little?',
  ],
  better: [
    'You ask once, in plain words.',
    'A no makes you sad and does not make you chase.',
    'Fights are shorter, and you both come back.',
  ],
};
