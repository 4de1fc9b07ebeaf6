// Who the made-up chats are with, and what is worth trying in them.

interface Message {
  from: 'them' | 'me';
  text: string;
  at: string;
}

export interface Conversation {
  id: 'sam' | 'maya' | 'jonas';
  name: string;
  /** Shown under the name: what the message box is made of. */
  box: string;
  day: string;
  messages: Message[];
}

export const CONVERSATIONS: Conversation[] = [
  {
    id: 'sam',
    name: 'Sam',
    box: 'a plain text box',
    day: 'Today',
    messages: [
      { from: 'them', text: 'Long day. How was yours?', at: '18:02' },
      { from: 'me', text: 'Rough. I tried to tell you about the meeting this morning', at: '18:04' },
      { from: 'them', text: 'Oh right, sorry. I was half asleep', at: '18:05' },
      { from: 'them', text: 'Running late again btw. Eat without me?', at: '18:31' },
    ],
  },
  {
    id: 'maya',
    name: 'Maya',
    box: 'an editable element',
    day: 'Yesterday',
    messages: [
      { from: 'them', text: 'Saturday at the lake! I’ll check the trains', at: '12:10' },
      { from: 'me', text: 'Yes!! I’ll bring the blanket', at: '12:11' },
      { from: 'me', text: 'Did you find one?', at: '16:40' },
      { from: 'me', text: 'Still on for tomorrow?', at: '21:15' },
    ],
  },
  {
    id: 'jonas',
    name: 'Jonas',
    box: 'a Lexical editor',
    day: 'Today',
    messages: [
      { from: 'them', text: 'Can you take over the slides? I’m swamped', at: '09:20' },
      { from: 'me', text: 'I did the last two decks as well', at: '09:24' },
      { from: 'them', text: 'I know, you’re just faster at it', at: '09:25' },
      { from: 'them', text: 'Need them by five', at: '09:25' },
    ],
  },
];

export interface Step {
  title: string;
  to: Conversation['id'];
  draft: string;
  /** What happens, and what to do next. */
  outcome: string;
}

export const STEPS: Step[] = [
  {
    title: 'Write as you always do',
    to: 'sam',
    draft: 'I’ll keep some warm for you',
    outcome: 'Nothing happens, as it should.',
  },
  {
    title: 'Say it with blame',
    to: 'sam',
    draft: 'You never listen when I talk about work',
    outcome: 'A small card offers three ways on.',
  },
  {
    title: 'Chase an answer',
    to: 'maya',
    draft: 'hello?? why are you ignoring me',
    outcome: 'Use a wording. Undo brings yours back.',
  },
  {
    title: 'Send it hot',
    to: 'jonas',
    draft: 'you’re so lazy, what is wrong with you',
    outcome: 'Press Enter. Tend holds it, and you decide.',
  },
  {
    title: 'Say no',
    to: 'jonas',
    draft: 'No, I can’t do the slides today',
    outcome: 'A limit is left exactly as it is.',
  },
];
