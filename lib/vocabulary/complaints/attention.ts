// Listening, noticing, being there: what people miss when the other is in the room.
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
    id: 'phone-at',
    theme: 'digital',
    match: m(
      `(?:(?:you're|you are|you were|always|constantly|all (?:day|night|evening)|straight|still|sat|sit|sitting|be|been|being) on|glued to|star(?:e|ing|ed) at|look(?:ing|ed)? at|scroll(?:ing|ed)?(?: through)?|check(?:ing|ed)?|play(?:ing|ed)? with|nose in|buried in|behind)(?: (?:your|that|the|this))?(?: bloody| damn| stupid| little| fucking)? (?<what>phone|screen|tablet|laptop|telly|tv|game|gadgets|ipad|xbox|playstation|ps5|computer|instagram|tiktok|email)\\b(?:.*?\\b(?<time>at (?:dinner|the table|breakfast|lunch|the restaurant|night)|during [^.,!?;]{3,25}|in bed|all (?:day|evening|night|weekend)|while I [^.,!?;]{3,40}|when I [^.,!?;]{3,40}))?`,
    ),
    when: ["you're on your {what} {time}", "you're on your {what}"],
    feel: ['lonely', 'hurt', 'disconnected'],
    need: 'attention',
    asks: [
      'Could you put the {what} away for {{half an hour|an hour|dinner}} {{tonight|tomorrow}}?',
      'Could we have {{dinner|an evening|an hour}} without screens {{tonight|this week}}?',
      'Could you look up for a minute? I want to tell you something.',
    ],
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
      'A thank you would mean a lot to me.',
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
    asks: ['A thank you would mean a lot to me.', 'Could you tell me whether it helped you?'],
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
    id: 'no-time-for-me',
    theme: 'time',
    match: m(
      `(?:${NOT} (?:make|have|find|got|give me) (?:any |a bit of |the |5 |five |ten )?(?:time|minutes|a minute) for (?:me|us|your (?:own )?(?:mother|father|family|wife|kids))|no time for (?:me|us)|time for (?:everyone|everybody|everything|them|your friends|[a-z]+) (?:but|except) me|too busy for (?:me|us))`,
    ),
    when: ['we hardly get any time together'],
    feel: ['lonely', 'sad'],
    need: 'togetherness',
    asks: [
      'Could we keep {{an evening|an hour|Saturday morning}} free for us this week?',
      'Could you pick a time for us {{this week|this weekend}}?',
      'Could we have {{an hour|half an hour}} together {{tonight|tomorrow}}?',
    ],
  },
  {
    id: 'quality-time',
    theme: 'time',
    match: m(
      `(?:${NOT} spend (?:any |a minute of )?time with (?<who>me|us|the kids|your family|your son|your daughter)|never (?:home|here|around|there)\\b|(?:you're|you were) never (?:home|here|around))`,
    ),
    when: ["we don't get to see much of you"],
    feel: ['lonely', 'sad'],
    need: 'togetherness',
    asks: [
      'Could you keep {{an evening|Saturday|Sunday}} free for us this week?',
      'Could you be home by {{six|seven}} one night this week?',
    ],
  },
  {
    id: 'not-there-for',
    theme: 'attention',
    match: m(
      `(?:${NOT} (?:be )?(?:there for|support|stand by|stick up for|stood up for|defend|back|backed) (?:me|us|your (?:own )?wife|your (?:own )?family)\\b|where were you when (?<what>[^.,!?;]+)|you weren't (?:even )?there (?:when|for) (?<what2>[^.,!?;]+)|when I needed you)`,
    ),
    when: ['I needed you and felt on my own'],
    feel: ['hurt', 'lonely', 'sad'],
    need: 'support',
    asks: [
      'Could you be there with me next time?',
      'Could you tell me what was going on for you then?',
      'Could you check in with me {{tonight|this week|tomorrow}}?',
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
  {
    id: 'ignored-in-company',
    theme: 'friends',
    match: m(
      "(?:ignor(?:e|ed|ing) me (?:all|the whole|at|in front|when (?:they|your|we))|left me (?:standing|sitting|on my own|alone|by myself|out)|didn't (?:say|speak|introduce|talk)(?: a word)? (?:to |me)?.{0,20}(?:all (?:night|evening)|at the|the whole))",
    ),
    when: ['I was on my own in the middle of everyone'],
    feel: ['lonely', 'hurt', 'embarrassed'],
    need: 'belonging',
    asks: [
      'Could you check in with me next time we are out?',
      'Could you stay close to me for a bit next time?',
      'Could you bring me into the conversation next time?',
    ],
  },
  {
    id: 'ignoring',
    theme: 'contact',
    match: m(
      '(?:ignor(?:e|es|ed|ing|in) (?:me|us|my|what (?:I|people))|stop ignoring|giving me the silent treatment|silent treatment|cold shoulder|blank(?:ed|ing) me)',
    ),
    when: ["I don't get an answer"],
    feel: ['worried', 'lonely', 'hurt'],
    need: 'contact',
    asks: [
      "Can you tell me when you'd have time to talk?",
      'Could you tell me if something is wrong?',
      'Could you send me a line {{today|tonight|when you can}}?',
    ],
  },
  {
    id: 'compare',
    theme: 'respect',
    match: m(
      `(?:why can't you be (?:more )?like (?<who>[^.,!?;]+)|compar(?:e|ed|ing) me (?:to|with) (?<who2>[^.,!?;]+)|unlike (?:you|some people)|(?:your|the) (?:brother|sister|cousin) (?:manages?|never|can|does|always|calls|rings|cleared))`,
    ),
    feel: ['disappointed', 'sad'],
    need: 'cooperation',
    asks: [
      'Could we talk about what you and I need, without comparing?',
      'Could you tell me what gets in the way for you?',
      'Could we find a small step {{this week|this month}}?',
    ],
  },
  {
    id: 'forgets-what-i-say',
    theme: 'attention',
    match: m(
      `(?:I(?:'ve| have)? (?:told|said|asked|reminded|explained)(?: it)?(?: to)?(?: you)?(?: this)? (?:so many|a (?:hundred|thousand|million)|\\d+|a dozen|like \\d+|three|four|five|ten|so often)(?: times)?|how many times (?:do|have|must|did) I|told you (?:so )?many times)`,
    ),
    when: ['I have to say it more than once'],
    feel: ['frustrated', 'tired'],
    need: 'understanding',
    asks: [
      'Could you put it in your calendar this time?',
      'Could you tell me what would help you remember?',
      'Could you say it back to me, so I know it came across?',
    ],
  },
];
