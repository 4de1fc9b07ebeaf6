// What can honestly be said in fear, retreat or shyness where a draft names no event and no thing.
import type { Bare } from './bare.ts';

export const OTHERS = {
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
      'I [[notice that I feel|can tell that I am]] {f}.',
      "I'm [[a bit|a little]] {f} [[today|right now|tonight]].",
      "I've been [[feeling |]]{f} all day.",
      'I got [[a bit|a little|rather]] {f} [[today|earlier]].',
    ],
    ask: [
      'Could you [[tell me something kind|say something nice to me]]?',
      'Could we spend [[a little time|some time|an hour]] together {{tonight|tomorrow|this weekend}}?',
      'Could you [[give me a call|ring me]] {{tonight|later|tomorrow}}?',
      '[[I could use a hug.|A hug would help.|Could I have a hug?]]',
      'Could I have ten minutes with you {{tonight|later|tomorrow}}?',
    ],
  },
  'guilt-trip': {
    feel: ['lonely', 'hurt', 'disappointed', 'sad'],
    say: [
      "I'm feeling {f}[[.| today.]]",
      'I feel {f}, and I miss you.',
      "I was hoping for more time with you, and I'm {f}.",
      "I'm {f} about how this [[turned out|went]].",
      'I feel {f}, and I could use [[your support|some help|you here]].',
    ],
    ask: [
      'Could we [[make a plan|plan something|set a time]] for {{this week|this weekend|next week}}?',
      'Would you have [[time|an hour|a moment]] for me {{this week|this weekend|tomorrow}}?',
      'Could you call me {{tonight|tomorrow|this week}}?',
      '[[Could you tell me what is possible for you?|What would be possible for you?|What could you manage?]]',
      'No is okay too. Could you help me with this?',
    ],
  },
  catastrophizing: {
    feel: ['scared', 'overwhelmed', 'low', 'discouraged'],
    say: [
      "I'm feeling {f} today.",
      'Today is a hard day, and I feel {f}.',
      "I'm {f}, and [[it's hard to see past it right now|I can't see past it yet|it fills my head right now]].",
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
      "I don't have words for this [[yet|right now]], and I feel {f}.",
      "I'm too {f} to [[talk|keep talking|go on]] right now.",
      "I'm {f}, so I'm going quiet for a bit.",
      "I need some quiet, because I'm {f}.",
    ],
    ask: [
      'Can we talk {{tonight|tomorrow|later}}?',
      'Would {{tonight|tomorrow|an hour from now}} be okay for you?',
      'Could we try again {{tonight|tomorrow|in an hour}}?',
      'Can I message you {{tonight|tomorrow|later}}?',
      'Could you give me {{an hour|the evening|until tomorrow}}?',
    ],
  },
  'passive-aggression': {
    feel: ['hurt', 'annoyed', 'disappointed', 'frustrated'],
    say: [
      "I'm {f}, and I'd rather [[say it openly|tell you]].",
      "I'm less okay with [[this|it]] than I sound. I feel {f}.",
      "I'm not really okay with this yet. I feel {f}.",
      "To be honest, I'm [[|a bit |really ]]{f}.",
      "What I mean [[is that I'm|is, I'm]] {f}.",
    ],
    ask: [
      'Could we talk it over {{tonight|tomorrow|this week}}?',
      'Could you hear my side?',
      'Can we find something that works for both of us?',
      'Could I tell you what I was hoping for?',
      'Can you tell me how you meant it?',
    ],
  },
  invalidation: {
    feel: ['confused', 'tense', 'overwhelmed'],
    say: [
      "I [[can see|see|can tell]] that [[this matters to you|you're upset|it's hard for you|it gets to you]].",
      'I see it [[differently|another way]][[, and I want to hear your side.|.| right now.]]',
      "I don't want to [[brush this aside|wave this away|brush you off]][[.|, and I see it another way.]]",
      "I [[don't see it the same way|see it another way]], and I'd like to [[understand|get it]].",
    ],
    ask: [
      'What [[bothers you most|is the hardest part]]?',
      'What [[gets to you about it|makes it so hard]]?',
      '[[Could you tell me more?|Can you say more?|Tell me more?]]',
      "[[What's going on?|What happened?|What is it about?]]",
      'What would help[[| right now]]?',
    ],
  },
  'over-apology': {
    feel: ['embarrassed', 'nervous', 'guilty', 'anxious'],
    say: [
      "I'm feeling {f} about it.",
      "I feel {f}, and I'd rather ask than guess.",
      "I'm feeling {f}, and I keep going over it.",
      "[[It's been on my mind|I keep turning it over|I keep going back to it]], and I feel {f}.",
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
      "I've been [[holding something back|keeping something to myself|putting off saying this]] because I feel {f}.",
      "There's something I'd like to [[ask for|bring up|tell you]].",
      "Actually, it's not nothing. I feel {f}.",
      "I'd like [[my wishes to count too|to be asked what I want|us to look at what I'd like as well]].",
    ],
    ask: [
      'Do you have a minute {{today|tonight|tomorrow}}?',
      'Could I tell you {{tonight|tomorrow|when you have time}}?',
      'Could you hear me out?',
      'When would be a good time[[| for that]]?',
      'Can we talk {{today|tonight|tomorrow}}?',
    ],
  },
} as const satisfies Record<string, Bare>;
