// Doom, doubt and longing: what people write when nobody did anything, and everything feels lost.
import { type ComplaintFrame, m } from './frame.ts';

export const ALONE: readonly ComplaintFrame[] = [
  {
    id: 'nobody-cares',
    theme: 'closeness',
    only: ['stonewalling', 'catastrophizing', 'guilt-trip', 'protest', 'over-apology', 'self-silencing', 'criticism'],
    match: m(
      '(?:no ?one|nobody|no body)(?: (?:even|ever|here|in this (?:family|house)|really|else))* (?:cares?(?: about| for)?|loves|likes|wants|needs|understands|gets|notices|misses|would (?:notice|care|miss)|gives a)(?! (?:about |for )?(?:you|your|yours)\\b)',
    ),
    feel: ['lonely', 'sad'],
    need: 'belonging',
    wish: 'feel that somebody cares',
    asks: [
      'Could you call me {{tonight|today|when you can}}?',
      'Could you spend a bit of time with me {{tonight|today|this week}}?',
      'I could use somebody to talk to. Are you around?',
    ],
  },
  {
    id: 'nobody-will-want-me',
    theme: 'closeness',
    only: ['catastrophizing', 'guilt-trip', 'protest', 'over-apology', 'self-silencing', 'criticism'],
    match: m(
      '(?:(?:no ?one|nobody|no (?:man|woman|guy|girl|team)) (?:is (?:ever )?)?(?:going to|gonna|will|would|is gonna)(?: ever)? (?:want|love|hire|touch|date|pick|marry|like|believe)|end up alone|single again|die alone|unlovable|be alone (?:forever|for ever|my whole)|every (?:single )?(?:person|man|one) I let in|last chance at (?<what>[a-z]+))',
    ),
    feel: ['lonely', 'scared', 'sad'],
    need: 'belonging',
    asks: [
      "I'm scared of [[being|ending up]] alone. [[Could you keep me company for a bit?|Could you call me tonight?|Could we talk for a bit?|Could we do something together this week?]]",
      "I'm feeling lonely today and [[it's hard to see past it|it's a lot]]. Could you call me {{tonight|later|tomorrow}}?",
      'I miss having somebody close. [[Could we do something together|Could you come over|Could we talk]] {{this week|tonight|this weekend}}?',
    ],
  },
  {
    id: 'everything-i-touch',
    theme: 'closeness',
    only: ['catastrophizing', 'guilt-trip', 'protest', 'over-apology', 'self-silencing', 'criticism'],
    match: m(
      "(?:everything (?:I touch|I do|is|goes|has gone)|it's (?:all|always) (?:ruined|over|broken|me)|nothing (?:ever )?(?:works|goes right|goes my way|will ever)|bad luck|always happens? to me|keep happening to me|why (?:does|is) (?:this|it) (?:shit )?always|what's the point|no point|pointless|might as well|my life is (?:actually )?over|there goes|it's over\\b|never (?:going to )?(?:get|be) (?:better|fixed|the same)|no way back|hopeless|doomed)",
    ),
    feel: ['discouraged', 'overwhelmed', 'scared'],
    need: 'support',
    asks: [
      'It feels like too much today. [[Could you talk it through with me|Could we look at it together|Could you call me]] {{tonight|later|tomorrow}}?',
      "I can't see a way out of this one [[by myself|alone|on my own]]. Could you help me [[think|think it through|find one]]?",
      "I'm having a [[really hard|rough|bad]] day. [[Could you call me|Could you keep me company|Could we talk]] {{tonight|later|tomorrow}}?",
      'I need a bit of hope today. [[Could we look at what is still possible?|Could you tell me what you see?|Could you remind me of something good?]]',
    ],
  },
  {
    id: 'im-a-failure',
    theme: 'closeness',
    only: ['catastrophizing', 'guilt-trip', 'protest', 'over-apology', 'self-silencing', 'criticism'],
    match: m(
      "(?:I(?:'m| am) (?:such |just |a |an |the |so |always |really |big |total )*(?:failure|idiot|stupid|loser|mess|worst|burden|useless|disaster|terrible|fat|pig|nothing|worthless|a lot|too much|disappointment)|I hate myself|I ruin everything|I always (?:ruin|spoil|mess)|I can't do anything|I fail(?:ed)? at|people like me|motherhood)",
    ),
    feel: ['ashamed', 'discouraged', 'low'],
    need: 'self-kindness',
    asks: [
      "I'm being hard on myself today. [[Could you tell me how you see it?|Could you remind me of one good thing?|Are you free to talk later?]]",
      'I feel bad about myself [[right now|today]]. [[Could you keep me company for a bit?|Could we talk for a bit?|Could you tell me something kind?]]',
      "I'm disappointed in myself, and I'd like to talk. [[Are you free later?|Could you listen for a bit?|Do you have a minute?]]",
      '[[I feel like I failed today|I feel like I got it wrong]]. [[Could we look at it together?|Can I talk it through with you?|Could you tell me how you see it?]]',
    ],
  },
  {
    id: 'without-you',
    theme: 'closeness',
    match: m(
      "(?:(?:don't|never|please don't) leave me|can't (?:live|be|do this) without you|die without you|nothing without you|only one I have|lose you|losing you)",
    ),
    feel: ['scared', 'lonely'],
    need: 'connection',
    asks: [
      "I'm scared of being without you right now. Could you stay with me for a bit?",
      "You're important to me, and I feel scared today. Could we talk {{tonight|later|now}}?",
      'I miss you a lot. Could you call me {{tonight|later|today}}?',
    ],
  },
  {
    id: 'mad-at-me',
    theme: 'closeness',
    only: ['reassurance', 'protest', 'guilt-trip', 'mind-reading', 'catastrophizing'],
    match: m(
      '(?:(?:are|is|r)(?: you| u| she| he| they)? (?:still |like |really |actually )*(?:mad|(?<how>angry|annoyed|cross|upset|furious|disappointed|offended|fed up)|pissed|sick|tired)(?: off)?(?: (?:at|with|of) me)?\\b(?!.*because you)|have I (?:offended|upset|annoyed|done)|did I (?:do|say|upset|annoy|offend)|what (?:have|did) I (?:done?|say|do)|is it (?:because of|about) me|about me$|you (?:seemed|seem|sound|sounded|were|are being)(?: a bit| so| really)? (?:off|cold|quiet|annoyed|distant|weird|short)|you hate me|do you hate)',
    ),
    feel: ['worried', 'anxious'],
    need: 'clarity',
    asks: [
      "If you're {how} with me, I'd like to [[hear about it|hear it from you]]. [[Could you tell me?|Can you tell me how you are?]]",
      "I can't tell if you're {how} with me, and I'm [[worried|nervous]]. [[If I upset you, could you tell me?|Could you tell me how you are with me?|Is there something you want to tell me?]]",
      "[[I can't read your mood|I can't tell how you are today]], and it makes me nervous. [[What's going on for you today?|Is there something you want to talk about?|How are you today?]]",
      "Something felt different to me today. [[Is there anything you want to talk about?|How was it for you?|What's going on for you?]]",
      "I'd like to know if something is bothering you. Could you tell me {{today|tonight|when you can}}?",
    ],
  },
  {
    id: 'miss-me',
    theme: 'closeness',
    only: ['reassurance', 'protest', 'guilt-trip', 'mind-reading'],
    match: m('(?:do|did|have|are|r) (?:you|u) (?:even |still |really |actually )*(?:miss|missed|missing) me'),
    feel: ['lonely', 'insecure'],
    need: 'reassurance',
    asks: [
      "[[I missed you|I've been missing you]], and I'd love to hear that you missed me too.",
      "[[I missed you|I've been missing you]]. [[Could we talk|Could you call me|Could we spend some time together]] {{tonight|later|tomorrow}}?",
    ],
  },
  {
    id: 'love-me',
    theme: 'closeness',
    only: ['self-silencing', 'reassurance', 'protest', 'guilt-trip', 'mind-reading', 'catastrophizing'],
    match: m(
      "(?:(?:do|don't|did|would|will|does|are) (?:you|u) (?:still |even |really |actually |truly |not )*(?:love|like|want|miss|need|care|regret|in love|marry)|you (?:still |do |do still )?(?:love|like|want) me\\b|love me or not|still (?:love|like|want) me|say you love me|tell me you love|promise (?:you|you're|me)|am I (?:still |really )?(?:your|annoying|too much|enough|boring)|changed your mind|feelings (?:had |have )?changed|not (?:tired|sick|bored) of me)",
    ),
    feel: ['insecure', 'anxious'],
    need: 'reassurance',
    asks: [
      'I need to feel loved [[today|right now]]. [[Could I have a hug later?|Could you tell me how you feel about me?|Could we spend some time together tonight?]]',
      "I'm feeling [[a bit |]][[insecure|unsure]] [[today|right now]], and I'd love to hear [[how you feel about me|how you feel about us|what I mean to you]].",
      '[[I could use some love|I could use a bit of love|I need a little love]] [[today|right now]]. [[Could we spend some time together|Could you call me|Could we talk]] {{tonight|later|tomorrow}}?',
      "[[I'm unsure today, and I'd love to know where we are|I'd love to be sure of us again]]. How do you feel about us?",
    ],
  },
  {
    id: 'are-we-ok',
    theme: 'closeness',
    only: ['reassurance', 'protest', 'guilt-trip', 'mind-reading', 'catastrophizing'],
    match: m(
      "(?:(?:are|r) (?:we|u and me|you and me|things)(?: all)? (?:still )?(?:ok|okay|good|alright|all right|fine|cool|friends)|we(?:'re| are) (?:still )?(?:good|ok|okay|fine|cool|alright)\\b|everything (?:ok|okay|all ?right|alright|fine|good)? ?(?:between|with) us|where (?:do )?we stand|just checking)",
    ),
    feel: ['worried', 'doubtful'],
    need: 'clarity',
    asks: [
      "I've been a bit worried about us. How are things from your side?",
      'Something feels unfinished to me. Could we talk for {{five minutes|ten minutes}} {{tonight|today|tomorrow}}?',
      "I'd like to check how you are with me after that. Could you tell me honestly?",
      'How did that land with you? I keep thinking about it.',
    ],
  },
  {
    id: 'dont-matter',
    theme: 'closeness',
    match: m(
      "(?:I (?:guess |suppose )?(?:I )?(?:just |really |clearly |obviously )*(?:don't|do not) matter|(?:not|isn't|am I|never) (?:worth|important|a priority|enough)|not a priority|don't (?:worry|mind) about me|don't you worry|sit here (?:alone|by myself|on my own)|on my own (?:again|as usual)|I'll be (?:here|fine|alone|grand)|alone again|last on your list|where I rank|an option|invisible)",
    ),
    feel: ['lonely', 'sad', 'hurt'],
    need: 'mattering',
    wish: 'know that I matter to you',
    asks: [
      'Could you make some time for me {{this week|tonight|this weekend}}?',
      'Could you call me {{tonight|today|tomorrow}}?',
      'I would like company {{tonight|today|this weekend}}. Could you come?',
    ],
  },
  {
    id: 'have-fun',
    theme: 'friends',
    only: ['passive-aggression', 'guilt-trip', 'protest', 'stonewalling'],
    match: m(
      "(?:(?:have fun|enjoy(?! the sound| your (?:life|own))|have a (?:great|lovely|nice) time)(?: with| at| on)? ?(?<what>[^.,!?;]*)|must be (?:nice|amazing|great|lovely|wonderful|hard)(?: to| having)? ?(?<nice>[^.,!?;]*)|(?:fine|ok|sure|go),? (?:go|then)\\b|go (?:to|then)|don't let me (?:stop|keep) you|good for you|lucky you|glad (?:someone|somebody|one of us))",
    ),
    feel: ['sad', 'disappointed', 'jealous'],
    need: 'togetherness',
    asks: [
      "I'm a bit [[sad|disappointed]] that I'm not part of it. Could we do something together {{this week|this weekend|tomorrow}}?",
      'I would have liked to [[come along|be there too|join you]]. [[Could you ask me next time?|Could we do something together soon?|Will you tell me about it?]]',
      "[[I'm not as fine with it as I sound.|I said it was fine, and it isn't quite.|I'm less okay with it than I let on.]] [[Could we make a plan for us too?|Could you hear how I feel about it?|Can we talk about it?]]",
      'I was hoping [[to see you|for some time with you]]. [[When could we meet?|Could we find another day?|When would suit you?]]',
    ],
  },
  {
    id: 'ill-do-it-myself',
    theme: 'housework',
    only: ['passive-aggression', 'guilt-trip', 'protest', 'stonewalling'],
    match: m(
      "(?:I'll (?:just )?(?:do|handle|manage|sort|get|take|figure|find|book|cover|pay|collect|carry|walk|cook|clean|ask) (?:it|them|that|this|everything|someone|the [a-z]+|your [a-z]+|my own [a-z]+)?|(?:by|on) (?:myself|my own)|as usual|as always|same as (?:every|always))",
    ),
    when: ['it ends up with me'],
    feel: ['tired', 'frustrated'],
    need: 'help',
    asks: [
      'I could use a hand. Could you help me {{today|tonight|tomorrow}}?',
      'Could you take over a part of it {{today|tonight|this week}}?',
      'Could we take turns with it?',
    ],
  },
];
