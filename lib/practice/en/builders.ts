// Sentences to build: from one's own side, short, and with room for an answer.
import type { Builder } from '../builder.ts';

export const BUILDERS: readonly Builder[] = [
  {
    id: 'i-statement',
    title: 'Say how it is for me',
    purpose: 'One event, your feeling, your need, and one thing they can say yes or no to.',
    source: 'Rogers et al. 2018, PeerJ',
    slots: [
      { id: 'when', label: 'When (what a camera would see)', example: 'the plan changed an hour before' },
      { id: 'feel', label: 'I felt (a feeling, such as sad or left out)', example: 'sad' },
      { id: 'need', label: 'I need', example: 'some time to change my plans' },
      { id: 'ask', label: 'Would you', example: 'tell me a day before' },
    ],
    template: 'When {when}, I felt {feel}. I need {need}. Would you {ask}?',
  },
  {
    id: 'boundary',
    title: 'Set a limit',
    purpose: 'What you are not able to do, and what you will do. It asks nothing of them.',
    source: 'Linehan 2015, DBT Skills Training Manual',
    slots: [
      { id: 'limit', label: 'I am not able to', example: 'talk after ten at night' },
      { id: 'will', label: 'I will', example: 'put the phone away and answer in the morning' },
    ],
    template: 'I’m not able to {limit}. I will {will}.',
  },
  {
    id: 'reassurance',
    title: 'Ask for comfort, once',
    purpose: 'Name the worry as a worry, and ask one plain question.',
    source: 'Shaver, Schachner & Mikulincer 2005, Personality and Social Psychology Bulletin',
    slots: [
      { id: 'worry', label: 'A worry of mine is', example: 'that I was too loud at dinner' },
      { id: 'comfort', label: 'It would help me to hear', example: 'how it was for you' },
    ],
    template: 'A worry of mine is {worry}. It would help me to hear {comfort}. Would you tell me when you have a moment?',
  },
  {
    id: 'no',
    title: 'Say no, warmly',
    purpose: 'A thank you, a clear no, and what you can offer, if there is something.',
    source: 'Linehan 2015, DBT Skills Training Manual',
    slots: [
      { id: 'thanks', label: 'Thank you for', example: 'thinking of me' },
      { id: 'no', label: 'I can’t', example: 'help with the move on Saturday' },
      { id: 'offer', label: 'What I can do is', example: 'bring you dinner in the evening' },
    ],
    template: 'Thank you for {thanks}. I can’t {no}. What I can do is {offer}.',
  },
  {
    id: 'repair',
    title: 'Mend something',
    purpose: 'What you did, how it may have felt, and what you will do now. Leave out “but”.',
    source: 'Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research',
    slots: [
      { id: 'did', label: 'I am sorry that I', example: 'raised my voice last night' },
      { id: 'landed', label: 'I imagine it felt', example: 'scary' },
      { id: 'will', label: 'Next time I will', example: 'take a short break before I speak' },
    ],
    template: 'I’m sorry that I {did}. I imagine it felt {landed}. Next time I will {will}.',
  },
  {
    id: 'hard-talk',
    title: 'Open a hard talk',
    purpose: 'Say why it matters to you, what it is about, and let them choose the time.',
    source: 'Carrère & Gottman 1999, Family Process',
    slots: [
      { id: 'matters', label: 'What you care about', example: 'us having calm evenings' },
      { id: 'topic', label: 'What you would like to talk about', example: 'who does what around the house' },
      { id: 'time', label: 'A time that would suit', example: 'Sunday after lunch' },
    ],
    template: 'I care about {matters}. I would like to talk about {topic}, and to hear how you see it. Would {time} work for you?',
  },
];
