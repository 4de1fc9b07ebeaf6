// How we talk: shouting, tone, blame, arguing.
import { type ComplaintFrame, m, OFTEN } from './frame.ts';

export const TALK: readonly ComplaintFrame[] = [
  {
    id: 'yelling',
    theme: 'talk',
    match: m(
      '(?:(?:yell|scream|shout|rais(?:e|ed|ing) your voice|bark|snap)(?:ed|ing|s)?(?: your head off)?(?: at (?:me|us|the kids|everyone))?(?<where> (?:in front of|at|over|about) [^.,!?;]+)?)\\b',
    ),
    when: ['voices get loud{where}', 'voices get loud'],
    feel: ['scared', 'tense', 'hurt'],
    need: 'gentleness',
    asks: [
      'Could you say it again, a bit quieter?',
      'Could we take {{ten minutes|half an hour}} when it gets loud?',
      'Could you tell me calmly what you need?',
    ],
  },
  {
    id: 'tone',
    theme: 'talk',
    match: m(
      '(?:(?:that|your|this|the) (?:tone|attitude|sarcasm|way you (?:talk|speak))|talk(?:ing)? to me like|speak(?:ing)? to me like|talk down to me|patroni[sz](?:e|ed|ing)|condescending|sarcastic|dare (?:you )?(?:talk|speak)|dare to doubt|lectur(?:e|ed|ing)|speech\\b)',
    ),
    when: ['I hear a sharp tone'],
    feel: ['hurt', 'upset'],
    need: 'respect',
    wish: 'be spoken to kindly',
    asks: ['Could you say that another way?', 'Could you tell me what is behind it?', 'Could we both slow down?'],
  },
  {
    id: 'rude',
    theme: 'talk',
    match: m(
      '(?:so |very |really |too |soo+ |being )?(?<how>rude|mean|harsh|cruel|unkind|cold|impolite|unfair|disrespectful|dismissive|bossy)',
    ),
    feel: ['hurt', 'upset'],
    need: 'respect',
    asks: [
      "[[That felt {how} to me|It came across as {how} to me|That felt {how}]], and I'm [[hurt|upset]]. [[Could you say it in a kinder way?|What did you mean by it?|Could you put it differently?|Was that how you meant it?]]",
      '[[That felt {how} to me|It came across as {how}]]. [[Did I get that right?|Can you tell me what you meant?|Could we talk about how we speak to each other?|Could we try that again?]]',
      "That felt {how}, and I'd like us to speak kindly to each other. [[Can we both slow down?|Could we start over?|Can we try?]]",
    ],
  },
  {
    id: 'criticised',
    theme: 'respect',
    match: m(
      '(?:critici[sz](?:e|es|ed|ing|ism)|nothing I do is (?:ever )?(?:good|right|enough)|pick(?:ing)? (?:on|at) (?:me|everything)|nitpick\\w*|find(?:ing)? fault|nag(?:ging|s)?\\b|getting at me|have a go at me|came at me|on my (?:back|case)|what I did wrong|every (?:single )?blunder)',
    ),
    when: ['I hear mostly what went wrong'],
    feel: ['hurt', 'discouraged'],
    need: 'appreciation',
    asks: [
      'Could you tell me one thing that went well too?',
      'Could you tell me what you need from me instead?',
      'Could we pick one thing, and leave the rest for {{tomorrow|later|another day}}?',
    ],
  },
  {
    id: 'blamed',
    theme: 'talk',
    match: m(
      "(?:(?:it's|this is|that's|so now it's|was)(?: all| always| not| never)* (?:my|your|ur|our) (?:own )?(?:fault|mistake|doing)|blam(?:e|ed|ing) (?:me|it on me|everyone|us)|(?:because|cause) of you\\b|your fault\\b|you (?:did|caused) this|reason we|turn(?:ed|ing)? (?:it|this|everything) (?:around )?on me|you should have|you should've|if you('d| had| hadn't))",
    ),
    about: ['how this went'],
    feel: ['frustrated', 'upset'],
    need: 'cooperation',
    asks: [
      'Could we look at what each of us could do next time?',
      'Could you tell me how you see it?',
      'Could we work out what to do now?',
    ],
  },
  {
    id: 'make-me-angry',
    theme: 'talk',
    match: m(
      "(?:(?:you )?(?:make|made|making) me (?:so |very |really |fucking )?(?:angry|mad|furious|crazy|sad|cry|sick)|you(?:'re| are)? (?:just |really |so |always )*(?:annoying|irritating|bugging|pissing me off|driving me (?:mad|crazy|insane|up the wall))|annoy(?:s|ed)? me|get on my nerves|don't make me angry|drive me (?:mad|crazy|insane))",
    ),
    feel: ['annoyed', 'frustrated', 'angry'],
    need: 'ease',
    about: ['what just happened'],
    asks: [
      'Could we leave it for {{ten minutes|half an hour|a while}}?',
      'Could you stop for a moment?',
      'Could you give me a bit of room right now?',
    ],
  },
  {
    id: 'give-the-right',
    theme: 'respect',
    match: m(
      '(?:what (?:\\w+ )?gives you the right|who do you think you are|how dare you|give you the right|you have no right|none of your business|who asked you)',
    ),
    feel: ['angry', 'upset', 'hurt'],
    need: 'respect',
    about: ['what just happened'],
    asks: ['Could you ask me first next time?', 'Could you tell me what made you do it?', 'Please check with me before you do that.'],
  },
  {
    id: 'deflecting',
    theme: 'talk',
    match: m(
      `(?:deflect\\w*|chang(?:e|ing) the subject|twist(?:ing|ed)? (?:my|everything|things|it)|divert(?:ing)? the|framing things|avoid(?:ing)? (?:the|my) (?:question|subject|topic|issue)|answer (?:the|my) question|${OFTEN} turn(?:ing)? (?:it|this|everything) around|missing the point)`,
    ),
    when: ['we get away from what I asked'],
    feel: ['frustrated', 'confused'],
    need: 'clarity',
    asks: [
      'Could we stay with the one question first?',
      'Could you tell me your answer, even if it is short?',
      'Could we take my point first, and then yours?',
    ],
  },
  {
    id: 'forced-on-me',
    theme: 'decisions',
    match: m(
      '(?:forc(?:e|ed|ing) (?:your|me|it|this|us)|push(?:ed|ing)? (?:me|your|it)|pressur(?:e|ed|ing)|impos(?:e|ed|ing)|inflict\\w*|your (?:habits|views|opinions|rules) on)',
    ),
    when: ['I get pushed into something'],
    feel: ['overwhelmed', 'frustrated', 'tense'],
    need: 'choice',
    asks: [
      'Could you ask me, and take a no as an answer?',
      'Could you give me {{a day|some time|until tomorrow}} to think about it?',
      'Could we find a way that fits both of us?',
    ],
  },
];
