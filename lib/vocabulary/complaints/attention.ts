// Listening, noticing, asking: what people miss when the other is in the room.
import { type ComplaintFrame, m, NOT, OFTEN } from './frame.ts';

export const ATTENTION: readonly ComplaintFrame[] = [
  {
    id: 'not-listening-about',
    theme: 'attention',
    match: m(
      `${NOT} (?:listen|pay attention|hear)(?:ing)?(?: to)?(?: me| a word I say)? (?:when|whenever|while) I (?:(?:talk|speak|go on|tell you|am talking|'m talking) (?:about|of) )(?<about>[^.,!?;]+)`,
    ),
    when: ['I talk about {about}'],
    feel: ['lonely', 'frustrated'],
    need: 'understanding',
    wish: 'feel heard',
    joined: true,
    asks: [
      'Could you give me {{ten minutes|five minutes}} for it {{tonight|tomorrow|this weekend}}?',
      'Could you listen for a bit before you answer?',
      'Could we talk about it without screens {{tonight|tomorrow}}?',
    ],
  },
  {
    id: 'not-listening-said',
    theme: 'attention',
    match: m(`${NOT} listen\\b.*\\bI (?:said|told you|asked)(?: you)? (?<what>[^.,!?;]+)`),
    feel: ['frustrated', 'tired'],
    need: 'understanding',
    about: ['{what}'],
    asks: ['Could you tell me back what we agreed about {what}?', 'Could you hear me out about {what}?'],
  },
  {
    id: 'not-listening',
    theme: 'attention',
    match: m(
      `(?:${NOT} (?:even )?(?:listen|pay attention)\\w*|talking to (?:a|the) (?:brick )?wall|in one ear|not a word I say|didn't hear a word|${OFTEN} tun(?:e|es|ing) (?:me )?out|instead of listening|rather than listening)`,
    ),
    when: ["I'm telling you something"],
    feel: ['lonely', 'frustrated', 'discouraged'],
    need: 'understanding',
    wish: 'feel heard',
    joined: true,
    asks: [
      'Could you listen to me for {{five minutes|ten minutes}} {{tonight|today|tomorrow}}?',
      'Could you put things down for a moment and listen?',
      'Could you hear me out before you answer?',
    ],
  },
  {
    id: 'no-one-listens',
    theme: 'attention',
    only: [
      'catastrophizing',
      'criticism',
      'guilt-trip',
      'protest',
      'contempt',
      'passive-aggression',
      'self-silencing',
      'faux-feeling',
      'mind-reading',
    ],
    match: m('(?:no ?one|nobody|no body) (?:even |ever |really )?(?:listens|hears|cares what I)'),
    when: ["I'm trying to say something"],
    feel: ['lonely', 'discouraged', 'sad'],
    need: 'understanding',
    wish: 'feel listened to',
    joined: true,
    asks: ['Could you listen for a few minutes?', 'Could I talk to you {{tonight|now|tomorrow}}, and you just listen?'],
  },
  {
    id: 'interrupting',
    theme: 'talk',
    match: m(
      '(?:(?<int>interrupt)\\w*|talk(?:ing|ed)? (?<over>over) me|cut(?:ting)? me (?<off>off)|let me (?:(?<finish>finish)|talk|speak|get a word)|get a word in|(?<finishb>finish) (?:my|a) sentence|spoke over|speak over)',
    ),
    when: ['I get {int}ed', 'I get talked {over}', 'I get cut {off}', "I can't {finish} what I am saying", 'I get cut off'],
    feel: ['frustrated', 'hurt'],
    need: 'voice',
    asks: [
      'Could you let me finish first?',
      'Could we take turns, {{two minutes|five minutes}} each?',
      'Could you wait till I am done, and then tell me your view?',
    ],
  },
  {
    id: 'unnoticed-work',
    theme: 'attention',
    match: m(
      `(?:${NOT} (?:notice|appreciate|thank|acknowledge|see)\\w* (?:me|what I|anything I|all I|how much I|everything I|the things I)(?: for)?(?<what>[^.,!?;]{0,40})|never (?:a |one )?(?:thank you|word of thanks)|take(?:s|n)? (?:me|it|everything|this|all of it|all this) for granted|not (?:even )?(?:a|one) thank|no thank you|never thank)`,
    ),
    when: ['what I do goes without a thank you'],
    feel: ['tired', 'hurt', 'sad'],
    need: 'appreciation',
    asks: [
      'Could you tell me when something I do helps you?',
      '[[A thank you would mean a lot to me.|I would love to hear a thank you.|It would help to hear a thank you.|A word of thanks would do me good.]]',
      'Could you say thanks now and then? It would mean a lot.',
    ],
  },
  {
    id: 'unthanked',
    theme: 'attention',
    match: m('\\bthanks? (?:for nothing|a lot for)|you never thank(?:ed)? me'),
    when: ["I don't hear a thank you"],
    feel: ['hurt', 'disappointed'],
    need: 'appreciation',
    asks: [
      '[[A thank you would mean a lot to me.|I would love to hear a thank you.|It would help to hear a thank you.|A word of thanks would do me good.]]',
      'Could you tell me whether it helped you?',
    ],
  },
  {
    id: 'didnt-ask-how',
    theme: 'attention',
    match: m(
      `(?:${NOT} (?:even )?ask(?:ed)?|you didn't ask|not one of you asked|nobody asked)(?: me)? (?:how|about|what) (?<what>[^.,!?;]+)`,
    ),
    when: ['nobody asked me about it'],
    feel: ['sad', 'lonely'],
    need: 'attention',
    asks: [
      'Could you ask me about it {{tonight|today|tomorrow}}? I want to tell you.',
      'Can I tell you about it {{tonight|today|tomorrow}}?',
    ],
  },
  {
    id: 'never-ask',
    theme: 'attention',
    match: m(
      `(?:${NOT} (?:even )?ask(?:ed)? (?:me |if I|about me|after me)|only (?:ever )?talk about yourself|all about you\\b|always about you|make everything about you|everything is about you|it's always you you)`,
    ),
    when: ['the talk is mostly about one of us'],
    feel: ['lonely', 'sad'],
    need: 'attention',
    asks: [
      'Could you ask me how my day was {{tonight|tomorrow|today}}?',
      'Can I tell you about my week too?',
      'Could we each have a turn to tell?',
    ],
  },
  {
    id: 'dismissed',
    theme: 'talk',
    match: m(
      "(?:brush(?:ing|ed)? (?:me|it|this|off|what)|dismiss(?:ing|ed|es)?\\b|shrug(?:ged)? (?:it|me) off|wave(?:d)? (?:it|me) (?:off|away)|roll(?:ed|ing)? your eyes|don't take me seriously|never take me seriously|laugh(?:ed|ing)? (?:it off|at me))",
    ),
    when: ['I bring up something that matters to me'],
    feel: ['hurt', 'frustrated'],
    need: 'understanding',
    wish: 'be taken seriously',
    joined: true,
    asks: [
      'Could you hear it again with me?',
      'Could you ask me one question about it before you answer?',
      'Could you tell me what you think I mean, so I know it came across?',
    ],
  },
];
