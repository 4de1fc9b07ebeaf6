import type { GrowthStep } from '../../growth-step.ts';

export const REPARENT: GrowthStep = {
  id: 'reparent',
  title: 'Be a kind parent to myself',
  purpose: 'Give yourself what you needed then: safety, warmth and a steady voice.',
  care: 'This step can touch old hurt. Keep your feet on the floor, go slowly, and stop at any time.',
  lessons: [
    {
      id: 'what-it-is',
      title: 'What it means',
      text: [
        'Children need someone who sees them, keeps them safe, calms them and is glad they are here. When some of that was missing, a part of us may still wait for it.',
        'You can begin to give it to yourself. You notice the feeling. You say it makes sense. You do one kind thing. Some call this reparenting.',
        'It does not mean that your parents were bad, or that you have to do all of it alone. Kind people and good therapy can be part of it.',
      ],
      source: 'Young, Klosko & Weishaar 2003, Schema Therapy',
    },
    {
      id: 'voice',
      title: 'The voice in your head',
      text: [
        'Many of us speak to ourselves in a way we would not use with a child. The harsh voice means well. It hopes to keep us from harm. It also keeps the alarm on.',
        'A warm voice works better. In studies, people who were kind to themselves after a slip tried harder to mend it. They did not get lazy.',
        'You need not believe each word at first. Tone comes before trust. Say it slowly, the way you would to a tired child.',
      ],
      source: 'Breines & Chen 2012, Personality and Social Psychology Bulletin',
    },
    {
      id: 'makes-sense',
      title: 'It makes sense',
      text: [
        'Three words can soften a lot: it makes sense. They do not say the feeling is right about the facts. They say there is a reason for it.',
        '“It makes sense that I am scared. I was left waiting as a child, and I am waiting now.” When a feeling is met like this, it often takes a breath.',
        'Push a feeling away and it tends to come back louder. Meet it and it can move on.',
      ],
      source: 'Linehan 2015, DBT Skills Training Manual',
    },
    {
      id: 'small-rounds',
      title: 'Small rounds of care',
      text: [
        'A good parent gives a day its shape: food, rest, play, bed. You can do the same. A steady day tells the body that it is safe.',
        'Pick one tiny thing and hang it on something you do already. After I brush my teeth, I put a hand on my heart. In one study it took about two months for such a thing to run by itself. Missing a day did no harm.',
        'When you miss one, begin again. There is nothing to make up for.',
      ],
      source: 'Lally et al. 2010, European Journal of Social Psychology',
    },
    {
      id: 'friend',
      title: 'As you would to a friend',
      text: [
        'Being kind to yourself has three parts. You notice: this hurts. You remember: others feel this as well. You ask: what do I need right now?',
        'It can feel false or sad at first, most of all if kindness was rare. Go in small sips. A hand on the cheek for one breath is enough.',
        'Over eight weeks of such practice, people in one trial grew kinder to themselves and less low. A year on it still held.',
      ],
      source: 'Neff & Germer 2013, Journal of Clinical Psychology',
    },
  ],
  exercises: [
    {
      id: 'soothing-line',
      title: 'A line for hard hours',
      how: ['Think of what you longed to hear as a child.', 'Write one line in that voice. Say it once, slowly.'],
      ask: 'When it is hard, I will tell myself: …',
      keeps: 'wording',
    },
    {
      id: 'makes-sense-page',
      title: 'It makes sense that …',
      how: ['Take a feeling from today, not too big.', 'Finish the line three times.'],
      ask: 'It makes sense that I feel … because …',
      keeps: 'entry',
    },
    {
      id: 'critic-card',
      title: 'A card for the harsh voice',
      how: ['Write down one thing the harsh voice says.', 'Ask what it is afraid of. Answer it kindly.'],
      ask: 'If I hear “…” in my head, then I will say: “You are scared that …. I will look after us by ….”',
      keeps: 'card',
      cue: 'I hear a harsh voice in my head',
    },
    {
      id: 'evening-round',
      title: 'A round for the evening',
      how: ['Choose one small act of care for the end of the day.', 'Hang it on something you do already.'],
      ask: 'After I …, I will …. I will know it helps when ….',
      keeps: 'plan',
    },
    {
      id: 'what-i-needed',
      title: 'What I needed then',
      how: [
        'Think of yourself at an age that feels safe to look at.',
        'Look up from the page once you are done, and name five things in the room.',
      ],
      ask: 'What did I need more of then? How could I give a little of it to myself this week?',
      keeps: 'entry',
    },
  ],
  questions: [
    'How do I speak to myself when I fail? Whose voice is it?',
    'What does my body ask for that I tend to put off?',
    'Who was kind to me as a child, even once?',
  ],
  better: ['You catch the harsh voice, and answer it.', 'You rest before you drop.', 'You can comfort yourself until someone comes.'],
};
