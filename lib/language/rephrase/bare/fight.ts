// What can honestly be said in anger where a draft names no event and no thing.
import type { Bare } from './bare.ts';

export const FIGHT = {
  criticism: {
    feel: ['frustrated', 'hurt', 'upset', 'disappointed'],
    say: [
      "I'm [[really |so |]]{f} about this.",
      'This has been bothering me, and I feel {f}.',
      "I'm {f}, and I need something to change.",
      "I'm {f} about the way this went.",
      "To be honest, I'm {f}.",
      "[[I'm getting|I've been getting]] {f}.",
    ],
    ask: [
      'Can you tell me how you see it?',
      'What could we do differently?',
      'Could you hear me out for {{five|ten}} minutes?',
      'Could I tell you what bothered me?',
      'Could we sort it out {{tonight|tomorrow|this week}}?',
      'Can we find a way that works for both of us?',
    ],
  },
  contempt: {
    feel: ['angry', 'frustrated', 'annoyed', 'upset'],
    say: [
      "I'm [[really |so |]]{f} [[right now|about this]].",
      "I'm {f}, and I don't want to [[insult you|be mean to you|take it out on you]].",
      '[[That|What you said|This]] [[really stung|got to me|hit a nerve]], and I feel {f}.',
      "I'm {f}[[.| right now.]] I don't like how we're talking.",
      "I'm [[getting |]]{f}, and I'd rather [[say that|tell you so]] than [[be unkind|fight]].",
      "I don't agree with you [[at all|there]], and I'm {f}.",
    ],
    ask: [
      '[[Can you tell me what you meant?|Could you say what you meant?|What were you getting at?]]',
      '[[Could we slow down?|Could we take this slower?]]',
      '[[Can we start this over?|Could we try that again?]]',
      'Could you hear me out?',
      'I need {{five minutes|ten minutes|half an hour}} before I say more.',
      'Could you tell me why you see it that way?',
      'What did you mean by that?',
    ],
  },
  defensiveness: {
    feel: ['tense', 'hurt', 'frustrated', 'upset'],
    say: [
      "I see it differently, and I'm getting {f}.",
      "I'm feeling {f}, and I want to understand what bothers you.",
      'I can hear that this bothers you, and I feel {f} too.',
      "There's more to it from my side, and I'm {f}.",
      "I'm {f}, because I remember it another way.",
    ],
    ask: [
      'Can you tell me which part bothered you most?',
      'Could I tell you how it looked from here?',
      'Can we go through it one step at a time?',
      'Could you tell me your side, and then hear mine?',
      'What would you have liked me to do?',
    ],
  },
  demand: {
    feel: ['anxious', 'impatient', 'worried', 'stressed'],
    say: [
      'This is important to me, and I feel {f}.',
      "I'm feeling {f} about this.",
      "I'm {f}, and I'd like your help.",
      "[[It's been on my mind|I keep thinking about it|It won't leave my head]] and I'm {f}.",
      'I know I sound pushy. I feel {f}.',
    ],
    ask: [
      'Could you get back to me {{today|tonight|tomorrow}}?',
      'Would you be up for that?',
      'When could you do it?',
      "Could you tell me what you can do, and what you can't?",
      'What would work for you?',
    ],
  },
  threat: {
    feel: ['angry', 'upset', 'hurt', 'furious'],
    say: [
      "I'm [[really |]]{f}, and this matters [[a lot |]]to me.",
      "I've reached [[a|my]] limit, and I feel {f}.",
      "I'm {f} right now and I need this to change.",
      "I'm so {f} that I want to walk away for a [[moment|while]].",
    ],
    ask: [
      'Can we talk once I have calmed down?',
      'Could you hear what this is like for me?',
      'What could we change?',
      'I need {{half an hour|an hour|the evening}} to cool off first.',
      'Could we sort this out without hurting each other?',
    ],
  },
  'mind-reading': {
    feel: ['worried', 'hurt', 'insecure', 'uneasy'],
    say: [
      "I'm {f}, because I don't know what was behind that.",
      "I'm {f}, and I'm filling in the gaps myself.",
      "I can't tell what you're feeling, and I'm {f}.",
      "I'm {f}, and I'd rather ask you than guess.",
    ],
    ask: [
      'Can you tell me what was going on for you?',
      'What did you mean by it?',
      'How is it from your side?',
      'Could you tell me what you were thinking?',
    ],
  },
  'faux-feeling': {
    feel: ['hurt', 'sad', 'lonely', 'upset'],
    say: [
      "I'm feeling {f}.",
      'I feel {f}, and I want you to know.',
      "I've been feeling {f} about us.",
      "I feel {f}, and it's hard to say.",
    ],
    ask: [
      'Could we make some time to talk about it {{tonight|tomorrow|this weekend}}?',
      'Could you tell me how it looks from your side?',
      'Could you hear me out?',
      'Can we find a way to change that?',
    ],
  },
} as const satisfies Record<string, Bare>;
