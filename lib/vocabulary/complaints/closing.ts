// Closing the door, and waving a feeling away: having nothing left to say.
import { type ComplaintFrame, m } from './frame.ts';

export const CLOSING: readonly ComplaintFrame[] = [
  {
    id: 'stopped-listening',
    theme: 'talk',
    only: ['stonewalling', 'invalidation', 'contempt'],
    match: m(
      "(?:stopped|not|done|finished|through|don't want to|won't|can't|tired of)(?: even)? (?:listen(?:ing)?|hear(?:ing)?|read(?:ing)?)|didn't read|ears (?:are )?(?:already )?off|go on,? you talk|(?:save|talk) (?:it|to the wall)",
    ),
    feel: ['overwhelmed', 'exhausted'],
    need: 'space',
    asks: [
      "I can't listen well right now. [[Can we go on|Could we talk|Can we try again]] {{tonight|tomorrow|later}}?",
      "I want to hear you, and I can't [[listen well|take more in]] right now. [[Could you tell me|Can we talk]] {{tonight|tomorrow|later}}?",
    ],
  },
  {
    id: 'conversation-over',
    theme: 'talk',
    only: ['stonewalling', 'passive-aggression', 'demand', 'contempt'],
    match: m(
      "(?:end of (?:the |this )?(?:conversation|discussion|story)|(?:conversation|discussion|subject|topic|talk|chat)(?: is|'s)? (?:over|closed|done|finished|ends)|not having this (?:conversation|discussion)|not (?:arguing|discussing|explaining))",
    ),
    feel: ['overwhelmed', 'upset'],
    need: 'space',
    asks: [
      "[[I need to end this conversation for today|Let's end this conversation for today|I can't do this conversation right now]]. [[Can we talk|Could we go on|Can we pick it up]] {{tomorrow|later|this weekend}}?",
      "I don't want to argue [[right now|any more today]], [[and I do want to sort it out|and I want to find a way]]. Can we talk {{tonight|tomorrow|later}}?",
    ],
  },
  {
    id: 'bye',
    theme: 'talk',
    only: ['stonewalling', 'contempt', 'passive-aggression'],
    match: m("(?:bye|goodbye|byee+|cya|im out|i'm out|i'm off|off to bed|good ?night)$|^(?:bye|goodbye)"),
    feel: ['upset', 'hurt'],
    need: 'space',
    asks: [
      "Bye for now, I'm too [[upset|wound up|hurt]] to talk. [[Can we talk|Could we try again]] {{tonight|tomorrow|later}}?",
      '[[I need to leave it here for today|I have to stop here for today|That is all I can do for today]], so bye for now. Can we talk {{tomorrow|later|this weekend}}?',
    ],
  },
  {
    id: 'not-talking-anymore',
    theme: 'talk',
    only: ['stonewalling', 'contempt', 'demand', 'threat', 'passive-aggression', 'criticism'],
    match: m(
      "(?:(?:I(?:'m| am)?|i)(?: really)? (?:don't|do not|never|not|won't|dont) (?:want to |wanna |ever |going to |gonna |will )*(?:(?<verb>talk|speak|chat|argue|text|reply)|discuss)(?:ing)?(?: (?:to|with) (?:you|u|me))?(?: (?:about|anymore|any more|again|ever) ?(?<what>(?:it|this|that|the [a-z]+|my [a-z]+|your [a-z]+))?)?|don't want to talk|not talking to you|never talk(?:ing)? to (?:you|me)|don't (?:(?:give|send) me (?:a |any )?)?(?:(?<verbb>reply|text|message|call)|talk)(?: (?:to|with))?(?: me)?\\b|stop (?:talking|texting|calling|messaging)|done (?:talking|discussing|arguing) ?(?<subject>(?:about )?the [a-z]+)?|nothing (?:more |else |left )?to (?:say|talk)|conversation (?:is )?over|end of (?:story|discussion|conversation))",
    ),
    feel: ['overwhelmed', 'exhausted', 'upset'],
    need: 'space',
    asks: [
      "I don't want to {verb} [[right now|at the moment|just now]]. [[Can we talk|Could we talk|Can we try again]] {{tonight|tomorrow|in an hour}}?",
      "I'm not up to [[talking|a talk]] right now. [[Could I message you|Can we pick it up|Could we try again]] {{tonight|tomorrow|later}}?",
      "I need a [[break|bit of quiet]], so please don't {verbb} [[right now|for now|for a while]]. [[Can we talk|Could we talk]] {{tonight|tomorrow|in an hour}}?",
      'I could use a pause, so no {verbb} for now, please. [[Can we talk|Could I message you]] {{tonight|tomorrow|later}}?',
      'I need a break from talking [[to each other|about this|for now]]. [[Can we try again|Could we pick it up|Can we go on]] {{tonight|tomorrow|in an hour}}?',
    ],
  },
  {
    id: 'go-away',
    theme: 'talk',
    only: ['stonewalling', 'contempt', 'demand', 'threat', 'passive-aggression', 'criticism'],
    match: m(
      "(?:(?:just |then |pls |please )?(?:go|get) (?:away|lost|out)(?: from me| of here)?\\b|(?<!n't )(?<!not )(?<!never )leave me (?:the (?:fuck|hell) )?(?<alone>alone)|piss off|fuck (?:off|all the way)|buzz off|back off|get (?:the (?:fuck|hell) )?(?:out|away)|get off my|out of my (?:sight|face|life)|block me|don't (?:knock|bother(?! coming| to come| com)))",
    ),
    feel: ['overwhelmed', 'angry', 'upset'],
    need: 'space',
    asks: [
      '[[I need some space|I need to be alone|I need some time alone|I need a bit of room]] [[right now|for a while|for a bit]]. [[Can we talk|Could we talk]] {{tonight|tomorrow|in an hour}}?',
      'Could you leave me alone for {{an hour|the evening|a while}}? [[I want to calm down first|I need to cool off|I want to clear my head first]].',
      'I need [[some|a bit of]] time {alone}, [[so that I can calm down|to clear my head]]. [[Can we talk|Could we talk]] {{tonight|tomorrow|in an hour}}?',
      "[[I can't be around people|I'm no good to talk to|I need to be by myself]] right now. [[Can we talk|Could we try again|Can I message you]] {{tonight|tomorrow|later}}?",
    ],
  },
  {
    id: 'shut-up',
    theme: 'talk',
    only: ['contempt', 'stonewalling', 'demand', 'threat', 'criticism'],
    match: m('(?:shut (?:it|up|the)|stfu|be quiet|zip it|save (?:it|your breath)|pipe down|stop talking|nobody asked you|no one asked)'),
    feel: ['overwhelmed', 'frustrated', 'angry'],
    need: 'space',
    asks: [
      "[[I can't take in any more|It's too much for me|My head is full]] right now. [[Could we pause|Can we stop]] for {{ten minutes|half an hour|an hour}}?",
      '[[Could you stop|Could we both stop talking]] for {{a minute|five minutes|ten minutes}}? [[I need some quiet|I need to think|I need to breathe]].',
      "I'm [[overwhelmed|at my limit|too wound up]], and I need [[a moment of quiet|some quiet|to be on my own for a bit]]. Can we go on {{tonight|tomorrow|later}}?",
    ],
  },
  {
    id: 'hate-you',
    theme: 'talk',
    only: ['contempt', 'stonewalling', 'demand', 'threat', 'criticism'],
    match: m(
      "(?:I|but|bye|and)(?: really| fucking| just| do| so)* hate (?:you|u)\\b(?: (?:so much|all|for (?<what>[^.,!?;]+)))?|can't stand (?:you|the sight)|can't bear you|sick of (?:you|your)|fed up (?:with|of) (?:you|your)|make my skin|I'm done with you",
    ),
    feel: ['angry', 'hurt', 'upset'],
    need: 'repair',
    asks: [
      "I hate how this feels, and [[I'm so angry with you|I'm really hurt|I'm furious]] right now. [[Could we talk when I've calmed down?|I need some time before we talk.|Could you give me an hour?]]",
      "I hate that [[we're fighting|we got here|it has come to this]]. [[I'm really hurt.|I'm so angry.|I'm really upset with you.]] [[Could you tell me why it happened?|Could you tell me what you were thinking?|Could we talk it out later?]]",
      "[[I'm furious|I'm so angry|I'm really upset with you]], and I hate feeling like this. Could [[you hear me out|we talk it out]] {{tonight|later|tomorrow}}?",
    ],
  },
  {
    id: 'whatever',
    theme: 'talk',
    only: ['stonewalling', 'passive-aggression', 'self-silencing', 'guilt-trip'],
    match: m(
      "^(?:(?:ok|okay|fine|k|oh|yeah|well|you know|just|and|sure|pff+),? )*(?:whatever|forget (?:it|i said anything|that|about it)|never ?mind|nvm|drop it|suit yourself|idc|i don't care|fine|nothing|(?:do|feel|think|believe) (?:what|whatever|as)(?:ever)? you (?:want|like|please|feel|wish)(?: .*)?)(?: anymore| then| i don't care| kevin| at all)*$|what(?:ever)? you (?:want|like)\\b|I don't care (?:anymore|any more)",
    ),
    feel: ['hurt', 'frustrated', 'discouraged'],
    need: 'understanding',
    asks: [
      "I'm not [[really okay|fine|happy]] with it yet. [[Can we talk it over|Could we look at it again|Can we come back to it]] {{tonight|tomorrow|later}}?",
      "It does matter to me, and [[I'm not ready to talk|I can't say it well|I'm running out of words]]. Can we [[come back to it|try again]] {{tonight|tomorrow|later}}?",
      "I do care [[about this|how this goes|what we do]]. [[Could you hear how I see it?|Could we take it up again?|Can I tell you what I'd like?]]",
    ],
  },
  {
    id: 'calm-down',
    theme: 'talk',
    only: ['invalidation', 'defensiveness'],
    match: m(
      "(?:calm (?:the \\w+ )?down|chill(?: out)?|relax\\b|take a (?:breath|chill)|deep breaths?|loosen up|get over (?:it|yourself)|come off it|move on\\b|grow a|let it go|lighten up|snap out|get a grip|toughen up|man up|cheer up|oh please|don't start)",
    ),
    feel: ['overwhelmed', 'tense', 'confused'],
    need: 'ease',
    asks: [
      '[[I can see it gets to you|I see that you are upset|I can tell this is hard for you]]. [[What bothers you most about it?|What is the worst part?|Can you help me understand why?|What would help?]]',
      "I'd like us both to stay calm. [[Can you tell me what bothers you most?|What is it about?|What would help?]]",
      "[[It's getting a lot for me|I'm getting overwhelmed|It's a lot for me to take in]]. Can we [[take it a bit slower|go one step at a time]]?",
      '[[I want to get it|I want to understand|I do want to hear you]], and I need [[a moment|a minute]]. [[Could you tell me what you need from me?|What do you need most?|Could you start with the main thing?]]',
    ],
  },
  {
    id: 'overreacting',
    theme: 'talk',
    only: ['invalidation', 'defensiveness'],
    match: m(
      "(?:overreact\\w*|dramatic|drama (?:queen|again)?|too sensitive|so sensitive|exaggerat\\w*|making (?:a (?:big )?(?:deal|fuss)|a mountain)|big deal|blow(?:n|ing)? (?:it|this|things) (?:up|out)|all in your head|imagin\\w+|fuss\\b|waterworks|crisis|here we go|for attention|playing the victim|victim card|paranoid|it's (?:just|only) (?<what>(?:a|an|one) [^.,!?;]+)|hormon\\w+|time of the month|not that (?:bad|deep|serious))",
    ),
    feel: ['confused', 'tense', 'overwhelmed'],
    need: 'understanding',
    asks: [
      'I see it [[differently|another way]], and I can see it [[hurts you|upsets you|matters to you]]. [[What is the worst part for you?|Can you tell me what it meant to you?|What did it feel like?]]',
      "It didn't seem so big to me. [[Can you tell me what it meant to you?|What am I missing?|Can you help me see it?]]",
      "[[I may be missing something|I don't quite get it yet|I'm not sure I understand]]. [[Can you tell me why it matters so much?|Could you tell me more about how it felt?|What is it that hurts most?]]",
    ],
  },
  {
    id: 'others-have-it-worse',
    theme: 'talk',
    only: ['invalidation', 'defensiveness'],
    match: m(
      "(?:(?:people|others|kids|girls|some of us) (?:who |that |in |would |have |are )[^.,!?;]*(?:worse|hospital|swap|starving|nothing|crying|real problems)|at least you(?:'ve| have)?(?: got)? (?<what>[^.,!?;]+)|when I was your age|most people would|(?:more important|bigger|real) (?:things|problems)|what (?:is there|have you got|do you have) to be (?<feeling>[a-z]+) about|you'll (?:survive|live|get over)|could be worse|first world)",
    ),
    feel: ['confused', 'overwhelmed'],
    need: 'understanding',
    asks: [
      "I don't know what it is like for you. [[Could you tell me?|What is the hardest part?|Could you tell me more?]]",
      '[[I see it from my own life|I only know it from my side]]. What [[is the hardest part for you|is it like for you]]?',
      'I want to understand. What [[would help you right now|is the worst of it|do you need]]?',
    ],
  },
];
