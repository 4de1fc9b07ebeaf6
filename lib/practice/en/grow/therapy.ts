import type { GrowthStep } from '../../growth-step.ts';

export const THERAPY: GrowthStep = {
  id: 'therapy',
  title: 'Find a good helper',
  purpose: 'Know the main kinds of therapy, how to choose, and ways that cost little.',
  lessons: [
    {
      id: 'does-it-help',
      title: 'Can therapy change a style?',
      text: [
        'Often it can. A review of many studies found that people tend to grow more secure in the course of therapy. The change is most clear in how much they fear being left.',
        'A good therapist is a kind of safe base. You bring your pattern into the room. You reach, test or hide, and you meet someone who stays, and who talks about it with you.',
        'It is slow and at times it hurts. Over time you take that voice home.',
      ],
      source: 'Taylor et al. 2015, Psychotherapy Research',
    },
    {
      id: 'eft',
      title: 'For couples: EFT',
      text: [
        'EFT, short for emotionally focused therapy, looks at the dance between two people. It helps each of you say the soft thing under the fight: I miss you, I am scared, do I matter to you?',
        'A review found that most couples who tried it felt better, and that it lasted. Some of it was tested for couples with much distress.',
        'It is not meant for a home where one hurts or scares the other. There, safety comes first.',
      ],
      source: 'Wiebe & Johnson 2016, Family Process',
    },
    {
      id: 'schema-ifs',
      title: 'Schema therapy and parts work',
      text: [
        'Schema therapy looks at old rules we live by, such as “people leave” or “my needs are too much”. The therapist gives some of the care that was missed, within fair limits. In one large trial it helped people with very stormy bonds.',
        'Parts work, also known as IFS, meets the many sides in us: one that pleases, one that rages, one that hides. None is bad. The studies on it are few so far, and small.',
      ],
      source: 'Giesen-Bloo et al. 2006, Archives of General Psychiatry; Haddock et al. 2017, Journal of Marital and Family Therapy',
    },
    {
      id: 'fit',
      title: 'The fit counts most',
      text: [
        'Which kind of therapy you choose counts less than you may think. How well the two of you work as a team counts more, study after study.',
        'So trust your sense after three or four meetings. Do you feel heard? Do you know what you are working on? Can you say when something felt wrong, and is it taken well?',
        'You may leave. You may try two or three. A good therapist will help you find the next one.',
      ],
      source: 'Flückiger et al. 2018, Psychotherapy',
    },
    {
      id: 'low-cost',
      title: 'When money or time is short',
      text: [
        'Ask for a lower fee. Many have a few such places. Schools that train therapists, health centers, helplines and groups often cost little or nothing.',
        'A self-help course or book can help with low mood and worry. It works better when a person checks in with you now and then. A friend who does it with you counts.',
        'A coach is no therapist. A coach can help with goals and habits. Take wounds, dark moods and fear at home to someone who is trained for them.',
      ],
      source: 'Cuijpers et al. 2010, Psychological Medicine',
    },
  ],
  exercises: [
    {
      id: 'what-i-want',
      title: 'What I would like to change',
      how: ['Think of one thing that would be different if help worked.', 'Make it small enough to see.'],
      ask: 'I would know that it helps when I …',
      keeps: 'entry',
    },
    {
      id: 'first-questions',
      title: 'My first questions',
      how: [
        'Choose from these, or write your own.',
        'How do you work? Have you helped with this before? What if I feel worse? What does it cost?',
      ],
      ask: 'What will I ask in the first talk?',
      keeps: 'wording',
    },
    {
      id: 'first-message',
      title: 'The first message',
      how: ['Write three lines that you could send or say on the phone.'],
      ask: 'Hello, my name is …. I am looking for help with …. Do you have a place, and what would it cost?',
      keeps: 'wording',
    },
    {
      id: 'search-plan',
      title: 'A small plan',
      how: ['Pick three places to ask: a doctor, a center, a friend who knows someone.', 'Give each a day.'],
      ask: 'Whom will I ask, on which day, and who can sit beside me while I do it?',
      keeps: 'plan',
    },
    {
      id: 'after-a-session',
      title: 'A card for after a meeting',
      how: ['A session can stir things up. Choose something soft for the hour after.', 'Keep one line of what you take home.'],
      ask: 'If I feel raw after a session, then I will …',
      keeps: 'card',
      cue: 'I feel raw after a session',
    },
  ],
  questions: [
    'What would I want a helper to know about me on the first day?',
    'What holds me back from asking for help? What would I tell a friend who feels so?',
    'Which help has done me good before, of any kind?',
  ],
  better: ['You know whom to ask.', 'You can say what you want from it.', 'You can tell a helper when something felt wrong.'],
};
