// Parents, in-laws, siblings, children.
import { type ComplaintFrame, m, NOT } from './frame.ts';

export const FAMILY: readonly ComplaintFrame[] = [
  {
    id: 'sides-with',
    theme: 'family',
    match: m(
      "(?:(?:take|takes|taking|took|always on|be on) (?:your )?(?<who>[a-z]+'s|her|his|their) side|side(?:d|s)? with (?<whom>[^.,!?;]+)|(?:defend|defended|defending|stick up for|stuck up for) (?<whomb>your (?:mother|mum|mom|dad|father|sister|brother|family|mates?|friends?|ex)|her|him|them)|never (?:on )?my side)",
    ),
    when: ["I'm on my own in an argument with the others"],
    feel: ['hurt', 'lonely'],
    need: 'support',
    wish: 'feel you on my side',
    asks: [
      'Could you ask me how it was for me too?',
      'Could you stand by me next time, and we talk about the rest in private?',
      'Could you tell me how you see it {{tonight|tomorrow}}?',
    ],
  },
  {
    id: 'mother-in-law',
    theme: 'family',
    match: m(
      '\\b(?<who>your (?:mother|mum|mom|mam|dad|father|parents|sister|brother|family|nan|gran|aunt|cousin))\\b(?: (?:is|was|are|were|always|again|said|says|thinks|came|comes|called|visits|in every|knows|keeps|decides))',
    ),
    about: ['how it goes with {who}'],
    feel: ['hurt', 'overwhelmed', 'frustrated'],
    need: 'support',
    asks: [
      'Could we agree on a limit together, and you tell them?',
      'Could you talk to them {{this week|this weekend}}?',
      'Could we sit down {{tonight|tomorrow}} and look at what we both want there?',
    ],
  },
  {
    id: 'told-your-mother',
    theme: 'trust',
    match: m(
      '(?:tell(?:ing)?|told|run(?:ning)? to|cry(?:ing)? to|complain(?:ing|ed)? to|talk(?:ing|ed)? to)(?: it| this| everything| all of it)?(?: to| about us to)? (?<who>your (?:mother|mum|mom|sister|friends?|mates?|family|brother|dad|father|group chat)|the whole (?:family|world|office)|everyone|everybody|kemi|the group)(?: (?:about|what|everything|that) (?<what>[^.,!?;]+))?',
    ),
    when: ['our things get told to {who}', 'our things get told to others'],
    feel: ['hurt', 'embarrassed', 'upset'],
    need: 'privacy',
    asks: ['Could you keep what is between us between us?', 'Could you ask me before you share it?', 'Could you tell me what you said?'],
  },
  {
    id: 'visit',
    theme: 'family',
    match: m(
      `(?:${NOT} (?:visit|come (?:to see|over|round|by|home)|drop by|see)(?:ed|s)?(?: (?:me|us|your (?:mother|mum|father|dad|nan|gran|family|parents)|her|him))?\\b|count your visits|when (?:did you last|was the last time you) (?:visit|came?|come)|laying a place|whether you're coming|if you are coming|are you coming)`,
    ),
    when: ["I don't see you for a long time"],
    feel: ['lonely', 'sad'],
    need: 'connection',
    asks: [
      'Could you come by {{this weekend|on Sunday|this month}}?',
      'When could you come? Even an hour would be lovely.',
      'Could we pick a day for a visit now?',
    ],
  },
  {
    id: 'sacrifice',
    theme: 'family',
    match: m(
      "(?:I (?:carried you|raised you|gave up|turned down|sold|worked|sacrificed|haven't bought|brought you up|paid for|stayed up|drove you|defended you)(?<what> [^.,!?;]*)?|after (?:all|everything) (?:that )?(?:I|we)(?:'ve| have)? (?:did|done|do|gave|given|been through|for)|all (?:that )?I(?:'ve| have)? (?:done|did|do) for you|(?:all|after) the (?<shifts>[a-z]+) I (?<did>[a-z]+)(?: for you)?(?<rest>[^.,!?;]{0,30})|so that you could|so you could)",
    ),
    feel: ['tired', 'sad', 'disappointed'],
    need: 'appreciation',
    wish: 'hear that what I do is seen',
    asks: [
      'Could you do me one favour {{this week|this weekend|today}}?',
      '[[A thank you would mean a lot to me.|I would love to hear a thank you.|It would help to hear a thank you.|A word of thanks would do me good.]]',
      'Could you make a bit of time for me {{this week|this weekend|tomorrow}}?',
    ],
  },
  {
    id: 'if-you-loved-me',
    theme: 'closeness',
    match: m(
      "if you (?:really |actually |truly |even )?(?:loved|cared about|cared for|cared|respected|liked|wanted) (?:me|us)?,? ?(?:then )?(?:you'd|you would|you wouldn't|you'd have) (?<what>[^.,!?;]+)",
    ),
    feel: ['hurt', 'sad'],
    need: 'mattering',
    asks: ['Could you {what}? It would mean a lot to me.', 'It would mean a lot to me if we could talk about it {{tonight|tomorrow}}.'],
  },
  {
    id: 'real-friend',
    theme: 'friends',
    match: m(
      "(?:a )?(?:real|true|good|proper|best) (?:friend|mate|sister|brother|son|daughter|boyfriend|girlfriend|husband|wife|mother|father|mum|dad|man|partner) (?:would(?:'ve| have|n't| not)?|wouldn't|does|doesn't|knows) (?<what>[^.,!?;]+)",
    ),
    feel: ['hurt', 'disappointed', 'lonely'],
    need: 'support',
    asks: [
      'I was hoping you would be there. What happened?',
      'I could have used you there. Could you call me {{tonight|today|tomorrow}}?',
      'Could you tell me what was going on for you?',
    ],
  },
  {
    id: 'kids-share',
    theme: 'children',
    match: m(
      '\\b(?<who>(?:the|our|your|my|his|these|those) (?:own )?(?:kids?|children|child|baby|twins|boys?|girls?|son|daughter|toddler|little ones))\\b',
    ),
    about: ['{who}'],
    feel: ['overwhelmed', 'worried', 'tired'],
    need: 'help',
    asks: [
      'Could you take over with them for {{an hour|an evening|a morning}} {{this week|tonight|tomorrow}}?',
      'Could we make a plan for the week together {{tonight|tomorrow}}?',
      'Could you give them some time {{today|tonight|this weekend}}?',
    ],
  },
  {
    id: 'bedtime',
    theme: 'children',
    match: m(
      "\\b(?:bedtime|school run|nappies|nappy|nursery run|bath time|pick-?up|drop-?off|parents' evening|homework|night feeds?|got up|get up (?:in|with|at))\\b",
    ),
    about: ['the mornings and evenings with the kids'],
    feel: ['tired', 'overwhelmed'],
    need: 'help',
    asks: [
      'Could you do bedtime {{tonight|tomorrow|twice this week}}?',
      'Could you take the school run {{tomorrow|this week|on Friday}}?',
      'Could we take turns, a day each?',
    ],
  },
  {
    id: 'undermine-parent',
    theme: 'children',
    match: m(
      '(?:in front of the (?:kids|children)|undermin\\w+ me|let them (?:stay|watch|eat|have)|I said no and you|said yes (?:to|when)|my parenting|contradict(?:ed)? me)',
    ),
    when: ["we don't agree in front of the kids"],
    feel: ['frustrated', 'hurt'],
    need: 'cooperation',
    asks: ['Could we settle it between us first, and then tell them together?', 'Could you back me in the moment, and we talk later?'],
  },
  {
    id: 'grown-children',
    theme: 'family',
    match: m(
      "(?:your (?:own )?(?:mother|mum|nan|father|dad) (?:is|was|has|keeps|sits|cannot|will)|(?:one day|when I'm gone)|old (?:man|woman)|common recharge|nine months)",
    ),
    feel: ['lonely', 'sad'],
    need: 'contact',
    asks: [
      'Could you call me {{tonight|on Sunday|this week}}?',
      'Could you visit {{this weekend|this month|soon}}?',
      'Could you let me know how you are {{today|this week}}?',
    ],
  },
  {
    id: 'favouritism',
    theme: 'family',
    match: m(
      '(?:favou?rite (?:child|son|daughter|one)|favou?ritism|always (?:him|her|them) first|golden (?:child|boy|girl)|you love (?:him|her) more|always pick (?:him|her|them))',
    ),
    when: ['I come second'],
    feel: ['hurt', 'sad', 'jealous'],
    need: 'fairness',
    asks: ['Could you make some time for me {{this week|this weekend}}?', 'Could you tell me how you see it?'],
  },
  {
    id: 'wedding-guests',
    theme: 'celebrations',
    match: m(
      '\\b(?:invit(?:e|ed|ing) (?<who>your (?:mother|mum|ex|whole family|brother|sister)|everyone|them|her|him)|(?<whob>your mother) was invited|guest list|plus one)\\b',
    ),
    about: ['who was invited'],
    feel: ['upset', 'stressed'],
    need: 'voice',
    asks: ['Could you check with me before you invite somebody?', 'Could we go over the list together {{tonight|this weekend}}?'],
  },
  {
    id: 'not-invited',
    theme: 'friends',
    match: m(
      "(?:(?:nobody|no one|none of you) (?:even |thought to )?(?:invited|invite|asked|told|included) me(?<resta> (?:to|for|along|on) [^.,!?;]+)?|(?:didn't|never|don't|not) (?:even )?(?:invite|ask|include|tag|think to ask)(?:d)? (?:me|us)\\b(?<rest> (?:to|for|along|on) [^.,!?;]+)?|(?:wasn't|not|weren't|uninvited) (?:even )?invited|without me\\b|left (?:me |us )?out(?: of)?|nearly everyone|cropped me|nobody said a word to me|no one (?:invited|asked) me|exclud(?:ed|ing) me)",
    ),
    when: ["I wasn't asked along{resta}", "I wasn't asked along{rest}", "I wasn't asked along"],
    feel: ['hurt', 'lonely', 'sad'],
    need: 'belonging',
    wish: 'be part of it',
    asks: [
      'Could you ask me along next time?',
      'Could you tell me how it came about?',
      'Could we do something together {{this week|this weekend|soon}}?',
    ],
  },
  {
    id: 'bring-up-past',
    theme: 'talk',
    match: m(
      '(?:bring(?:ing|s)? up (?:the past|old|that|what|things|my|everything)|brought up (?:the past|old|my)|the past for everything|(?:throw(?:ing)?|threw|thrown) (?:it|that|this|the past) (?:back )?in my face|let (?:it|things|that) go|that was (?:in|years|months|last)|again with (?:the|that)|not the .{3,30} (?:thing|again)|hold(?:ing)? (?:it|that|a grudge)|below the belt|never forget what I)',
    ),
    when: ['old things come up again'],
    feel: ['hurt', 'frustrated', 'tired'],
    need: 'forgiveness',
    asks: [
      'Could we stay with what happened {{today|this week}}?',
      'Could we finish that old matter once, {{tonight|this weekend}}?',
      'What would you need to put it to rest?',
    ],
  },
];
