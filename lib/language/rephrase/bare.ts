// What can honestly be said where a draft names no event and no thing: by pattern, a sentence about me and a request.
import type { PatternId } from '../../vocabulary/ids.ts';

export interface Bare {
  /** Feelings to choose from where the words imply none. */
  feel: readonly [string, ...string[]];
  /** `{f}` is the feeling. */
  say: readonly [string, ...string[]];
  ask: readonly [string, ...string[]];
}

export const BARE: Readonly<Record<PatternId, Bare>> = {
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
    feel: ['angry', 'hurt', 'frustrated', 'upset'],
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
      "It's been on my mind and I'm {f}.",
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
      "I'm {f} about what was behind that.",
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
  protest: {
    feel: ['worried', 'lonely', 'anxious', 'sad'],
    say: [
      "I haven't heard back, and I'm getting {f}.",
      'I miss hearing from you[[.|, and I feel {f}.]]',
      "I'm feeling {f} and I'd love to hear from you.",
      'I find it hard to wait, and I feel {f}.',
      "I'm {f} because I haven't heard from you.",
    ],
    ask: [
      "Can you tell me when you'd have time to talk?",
      'Could you send me a line {{today|tonight|when you can}}?',
      'Could you call me {{tonight|tomorrow|when you can}}?',
      'When would be a good time for you?',
      'Are you free for a call {{tonight|tomorrow|this week}}?',
    ],
  },
  reassurance: {
    feel: ['insecure', 'anxious', 'worried', 'nervous'],
    say: [
      "I'm feeling {f} about us today.",
      'I notice that I feel {f}.',
      "I'm a bit {f} today.",
      "I've been [[feeling |]]{f} all day.",
      'I got a bit {f} [[today|earlier]].',
    ],
    ask: [
      'Could you tell me something kind?',
      'Could we spend a little time together {{tonight|tomorrow|this weekend}}?',
      'Could you give me a call {{tonight|later|tomorrow}}?',
      'I could use a hug.',
      'Could I have ten minutes with you {{tonight|later|tomorrow}}?',
    ],
  },
  'guilt-trip': {
    feel: ['lonely', 'hurt', 'disappointed', 'sad'],
    say: [
      "I'm feeling {f}.",
      'I feel {f}, and I miss you.',
      "I was hoping for more time with you, and I'm {f}.",
      "I'm {f} about how this turned out.",
      'I feel {f}, and I could use your support.',
    ],
    ask: [
      'Could we make a plan for {{this week|this weekend|next week}}?',
      'Would you have time for me {{this week|this weekend|tomorrow}}?',
      'Could you call me {{tonight|tomorrow|this week}}?',
      'Could you tell me what is possible for you?',
      'No is okay too. Could you help me with this?',
    ],
  },
  catastrophizing: {
    feel: ['scared', 'overwhelmed', 'low', 'discouraged'],
    say: [
      "I'm feeling {f} today.",
      'Today is a hard day, and I feel {f}.',
      "I'm {f}, and it's hard to see past it right now.",
      "It all feels like too much today, and I'm {f}.",
      "I'm having a rough time and I feel {f}.",
    ],
    ask: [
      'Could you talk to me for a bit?',
      'Could you sit with me for {{ten minutes|half an hour}}?',
      'Could you call me {{tonight|later|tomorrow}}?',
      'Could you help me think about what to do next?',
      'I could use some company {{tonight|today|this week}}.',
    ],
  },
  stonewalling: {
    feel: ['overwhelmed', 'exhausted', 'upset', 'drained'],
    say: [
      "I'm {f} and I can't talk [[well |]]right now.",
      "I don't have words for this yet, and I feel {f}.",
      "I'm too {f} to [[talk|keep talking|go on]] right now.",
      "I'm {f}, so I'm going quiet for a bit.",
      "I need some quiet[[, because I'm {f}| first, I'm {f}]].",
    ],
    ask: [
      'Can we talk {{tonight|tomorrow|later}}?',
      "I'll be easier to talk to {{tonight|tomorrow|in an hour}}.",
      'Could we try again {{tonight|tomorrow|in an hour}}?',
      'Can I message you {{tonight|tomorrow|later}}?',
      'Could you give me {{an hour|the evening|until tomorrow}}?',
    ],
  },
  'passive-aggression': {
    feel: ['hurt', 'annoyed', 'disappointed', 'frustrated'],
    say: [
      "I'm {f}, and I'd rather say it openly.",
      "I said it was fine, but I'm {f}.",
      "I'm not really okay with this yet. I feel {f}.",
      "To be honest, I'm {f}.",
      "I'm {f} about this, and joking about it doesn't help me.",
    ],
    ask: [
      'Could we talk it over before we decide?',
      'Could you hear my side?',
      'Can we find something that works for both of us?',
      'Could I tell you what I was hoping for?',
      'Could you ask me first next time?',
    ],
  },
  invalidation: {
    feel: ['confused', 'tense', 'overwhelmed'],
    say: [
      "I [[can see|see]] that [[this matters to you|you're upset|it's hard for you]].",
      'I see it [[differently|another way]], and I want to [[understand|hear]] your side.',
      "I don't quite get it yet, and I'd like to.",
      "I'm [[feeling |getting |]]{f}, [[so I'm not listening very well|and I still want to hear you|and I want to get this right]].",
    ],
    ask: [
      'What [[bothers you most|is the worst part|hurts most]]?',
      'Can you tell me what this is like for you?',
      '[[Could you tell me more?|Can you say more?]]',
      'What [[would help|do you need]] right now?',
      'Can you tell me again, a bit slower?',
    ],
  },
  'over-apology': {
    feel: ['embarrassed', 'nervous', 'guilty', 'anxious'],
    say: [
      "I'm feeling {f} about it.",
      "I feel {f}, and I'd rather ask than guess.",
      "I'm feeling {f}, and I keep going over it.",
      "It's been on my mind, and I feel {f}.",
      'I [[feel|still feel]] {f} about how it went.',
    ],
    ask: [
      'Is there anything you need from me?',
      'Is there something I can put right?',
      'How was it for you?',
      'What would help?',
      'Could you tell me how you see it?',
    ],
  },
  'self-silencing': {
    feel: ['nervous', 'sad', 'shy', 'disappointed'],
    say: [
      'There is something I want to say, and I feel {f}.',
      "I do mind, and I'd like to [[say so|tell you why]].",
      "I've been holding something back because I feel {f}.",
      "There's something I'd like to [[ask for|bring up|tell you]].",
      "Actually, it's not nothing. I feel {f}.",
      "I'd like [[my wishes to count too|to be asked what I want]].",
    ],
    ask: [
      'Do you have a minute {{today|tonight|tomorrow}}?',
      'Could I tell you {{tonight|tomorrow|when you have time}}?',
      'Could you hear me out?',
      'When would be a good time[[| for that]]?',
      'Can we talk {{today|tonight|tomorrow}}?',
    ],
  },
};
