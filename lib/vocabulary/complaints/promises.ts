// Being late, cancelling, forgetting, breaking one's word: time and promises.
import { type ComplaintFrame, m, NOT } from './frame.ts';

export const PROMISES: readonly ComplaintFrame[] = [
  {
    id: 'late-always',
    theme: 'time',
    match: m(
      '(?:always|constantly|every time|never on time|again and again|ever be on time)\\b.{0,24}\\b(?:late|on time)|(?:late|on time) (?:every|all the) .{0,12}time|never (?:once )?(?:be |been |here |show up |turn up )?on time',
    ),
    when: ["you're late"],
    feel: ['frustrated', 'disappointed', 'worried'],
    need: 'consideration',
    asks: [
      'Could you text me {{next time|as soon as you know}} if you run late?',
      'Could we agree on a time that really works for you?',
      'Could you leave {{ten|fifteen}} minutes earlier next time?',
    ],
  },
  {
    id: 'late-again',
    theme: 'time',
    match: m(
      `(?:you(?:'re| are|'ve been| were| will be|'ll be)?|you (?:always |never )?(?:show(?:ed)?|turn(?:ed)?|come|came|roll(?:ed)?|get|got)(?: up| in| home| back)?|being|are you)(?: always| constantly| never| literally| also| half an hour| \\w+ (?:minutes|hours?|mins))*(?: (?:arrive|turn up|show up|be))? (?:late|not on time|on time)\\b(?<rest> (?:again|today|tonight|for [^.,!?;]+|to [^.,!?;]+|on [a-z]+day|this morning))?`,
    ),
    when: ['you were late{rest}', 'you were late'],
    feel: ['frustrated', 'disappointed', 'worried'],
    need: 'consideration',
    asks: [
      'Could you text me {{next time|as soon as you know}} if you run late?',
      'Could we agree on a time that really works for you?',
      'Could you leave {{ten|fifteen}} minutes earlier next time?',
    ],
  },
  {
    id: 'kept-waiting',
    theme: 'time',
    match: m(
      "(?:(?:I|we)(?:'ve| have| was| were|'m)?(?: been)? (?:just )?(?:wait(?:ed|ing)|sat|stood|sitting|standing)(?: there| here| around| outside| up)?(?<rest> (?:for|at|in|outside|with) [^.,!?;]+)?|kept (?:me|us) waiting|since (?:six|seven|eight|nine|five|\\d)\\b)",
    ),
    when: ['I was left waiting{rest}', 'I was left waiting'],
    feel: ['frustrated', 'hurt'],
    need: 'consideration',
    asks: [
      'Could you let me know next time you are held up?',
      'Could you tell me what happened?',
      'Could we set a time that works for both of us?',
    ],
  },
  {
    id: 'cancelled',
    theme: 'promises',
    match: m(
      '(?:cancel(?:l?ed|l?ing|s)?(?: on (?:me|us))?|bail(?:ed|ing|s)?(?: on (?:me|us|the plan|plans))?|back(?:ed|ing) out|call(?:ed)? it off|flak(?:e|ed|ing|y)|pull(?:ed)? out|blew (?:me|us) off|blow(?:ing)? (?:me|us) off|stood (?:me|us) up|drop(?:ped)? out)(?<rest> (?:again|last minute|at the last minute|an hour before|on the day|for the [a-z]+ time))?',
    ),
    when: ['our plan fell through{rest}', 'our plan fell through'],
    feel: ['disappointed', 'hurt'],
    need: 'follow-through',
    asks: ['Could we set a new date now?', 'Could you tell me a day ahead if it gets hard?', 'Could you tell me what got in the way?'],
  },
  {
    id: 'no-show',
    theme: 'promises',
    match: m(
      `(?:${NOT} (?:even )?(?:show(?:ed)? up|turn(?:ed)? up|come|came|make it|made it|bother coming)(?: to| for| at)? ?(?<what>(?:my|the|our|his|her) [^.,!?;]+)?|no.show|you missed (?<whatb>(?:my|our|the|his|her) [^.,!?;]+))`,
    ),
    when: ["you weren't at {what}", 'you missed {whatb}', "you weren't there"],
    feel: ['hurt', 'disappointed', 'sad'],
    need: 'support',
    asks: [
      'Could you tell me what happened?',
      'Could you come to the next one?',
      'Could we do something {{this week|this weekend}} to make up for it?',
    ],
  },
  {
    id: 'forgot-birthday',
    theme: 'celebrations',
    match: m(
      "(?:forg[eo]t(?:ten)?|missed|didn't (?:even )?remember|let slide|no card for|a text for)(?: about)? (?<what>(?:my|our|your|his|her|mum's|dad's)? ?(?:birthday|anniversary)(?: and [^.,!?;]+)?)",
    ),
    when: ['{what} went by without a word', 'the day went by without a word'],
    feel: ['hurt', 'sad', 'disappointed'],
    need: 'mattering',
    asks: [
      'Could we celebrate it together {{this weekend|this week|tonight}}?',
      'Could you put it in your calendar for next year?',
      'Could we have a late {{dinner|cake}} for it?',
    ],
  },
  {
    id: 'forgot-thing',
    theme: 'promises',
    match: m(
      '(?:you (?:always |just |even |also |only )*(?:forgot|forget)|forgot|forgetting)(?: about)? (?<what>(?!I\\b|about me|me\\b|my b|our a|your mouth)[^.,!?;]+?)(?: and| but| again|,|$)',
    ),
    when: ['you forgot {what}'],
    feel: ['frustrated', 'disappointed', 'hurt'],
    need: 'follow-through',
    asks: ['Could you set a reminder for it?', 'Could you do it {{today|tonight|tomorrow}}?', 'What would help you remember next time?'],
  },
  {
    id: 'broke-promise',
    theme: 'promises',
    match: m(
      "you (?:promised|swore|said you'd|said you would|told me you'd|told me you would|gave me your word|were (?:going|supposed|meant) to|agreed to)(?: me| us)?(?: that)?(?: you'd| you would| to| you were going to)? (?<what>(?!to be\\b)[^.,!?;]+)",
    ),
    when: ["you said you'd {what} and it didn't happen", 'we had agreed on this'],
    feel: ['disappointed', 'hurt'],
    need: 'follow-through',
    asks: ['Could you still {what}?', 'Could you tell me what got in the way?', 'Could you tell me straight if it is too much?'],
  },
  {
    id: 'no-follow-through',
    theme: 'promises',
    match: m(
      "(?:(?:never|don't|can't|not once) (?:\\w+ )?(?:keep|kept|stick to|do what you say|follow through|finish)(?: (?:a|one|your|any|anything|what you start) ?(?:promises?|word|single)?)*|empty promises|all talk|(?:one|another|more) (?:excuse|promise)|(?:you )?(?:let|letting|lets) (?:me|us|people|everyone) down|you(?:'ve)? failed (?:me|us)|can't (?:count|rely|depend) on you|can be relied on|great at starting)",
    ),
    when: ["things don't happen as agreed"],
    feel: ['disappointed', 'frustrated', 'tired'],
    need: 'follow-through',
    wish: 'be able to count on it',
    asks: [
      'Could you promise only what you know you can do?',
      'Could we agree on one thing for {{this week|this month}}?',
      'Could you tell me early when it will not work?',
    ],
  },
  {
    id: 'last-minute',
    theme: 'time',
    match: m(
      '(?:(?:at the |always |everything |leaving (?:things|everything|it) )?(?:till|until|to)? ?(?:the )?last[- ]minute|no notice|without (?:any )?(?:notice|warning)|out of nowhere)',
    ),
    when: ['I hear about things at the last minute'],
    feel: ['stressed', 'frustrated'],
    need: 'predictability',
    asks: ['Could you tell me {{a day|two days|a week}} ahead next time?', 'Could we plan it together earlier?'],
  },
  {
    id: 'home-late',
    theme: 'time',
    match: m(
      '(?:(?:come|came|coming|comes|stroll(?:ed|ing)?|roll(?:ed|ing)?|get|got|crawl(?:ed|ing)?)(?: back)? (?:home|in) (?:at|late|after|past|around|drunk)(?<rest> (?:\\d|half|two|three|four|one|midnight)[^.,!?;]*)?|(?:go|went|going|stay(?:ed|ing)?|you are|were) out (?:all night|every night|till|until|again)|home late|another night out|night out with)',
    ),
    when: ['you come home late'],
    feel: ['lonely', 'worried'],
    need: 'contact',
    asks: [
      'Could you text me when it gets late?',
      'Could we plan {{one evening|two evenings}} at home this week?',
      'Could you tell me roughly when you will be back?',
    ],
  },
  {
    id: 'plans-changed',
    theme: 'time',
    match: m(
      '(?:chang(?:e|ed|ing) (?:the |our |your )?(?:plans?|mind|date)|we had plans|had (?:a )?plans?|messed up (?:my|our) plans|switch(?:ed)? (?:the )?(?:plan|date|time)|moved (?:the )?(?:date|meeting|deadline))',
    ),
    when: ['our plans change'],
    about: ['the change of plans'],
    feel: ['disappointed', 'frustrated'],
    need: 'predictability',
    asks: ['Could you check with me before a plan changes?', 'Could we set a new time now?', 'Could you tell me what changed for you?'],
  },
  {
    id: 'takes-forever',
    theme: 'time',
    match: m(
      "(?:how (?:long|hard) (?:does|is|can|could) it|tak(?:e|es|ing) (?:so |this )?(?:forever|long|ages)|(?:over|more than|almost|nearly) an? (?:hour|month|week|year)|hurry up|still (?:waiting|not (?:done|finished|ready))|why are (?:things|you) (?:delayed|so slow)|what(?:'s| is) taking)",
    ),
    when: ['it takes longer than I thought'],
    feel: ['frustrated', 'impatient'],
    need: 'clarity',
    asks: ['Could you tell me how much longer you need?', 'Could you give me a time I can plan with?', 'What would help to get it done?'],
  },
  {
    id: 'asked-many-times',
    theme: 'housework',
    match: m('(?:asked you (?:to |about |for )(?<what>[^.,!?;]+)|I asked you (?:once|twice|nicely)|like I asked)'),
    when: ['I asked you to {what}', 'I ask for something and it gets lost'],
    feel: ['frustrated', 'tired'],
    need: 'cooperation',
    asks: [
      'Could you do it {{today|tonight|tomorrow}}?',
      'Could you tell me by {{tonight|tomorrow}} whether you can?',
      'If it is too much, could you tell me?',
    ],
  },
  {
    id: 'early-leave',
    theme: 'time',
    match: m(
      `(?:(?:you |just )?(?:left|leave|walk(?:ed)?|storm(?:ed)?) (?:off|out|early|without (?:a word|saying))|walk off|walk away|hung up(?: on me)?|hang up on me|slam(?:med)? the (?:door|phone))`,
    ),
    when: ['you walk off in the middle of a talk'],
    feel: ['hurt', 'lonely', 'upset'],
    need: 'connection',
    asks: [
      'Could you tell me when you need a break, and when we go on?',
      'Could you stay for {{five|ten}} more minutes?',
      'Could we finish that talk {{tonight|tomorrow|later}}?',
    ],
  },
];
