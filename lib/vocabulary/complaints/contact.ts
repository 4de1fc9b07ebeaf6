// Calls, replies, seen and unseen: keeping in touch.
import { type ComplaintFrame, m, NOT, OFTEN } from './frame.ts';

export const CONTACT: readonly ComplaintFrame[] = [
  {
    id: 'never-called-back',
    theme: 'contact',
    match: m(`${NOT} (?:call|ring|phone|rang)(?:ed)? (?:me )?back(?<rest> (?:last|on|yesterday|after|when|this|the) [^.,!?;]+)?`),
    when: ["I didn't get a call back{rest}", "I didn't get a call back"],
    feel: ['disappointed', 'worried', 'hurt'],
    need: 'contact',
    asks: ['Could you call me {{tonight|today|tomorrow}}?', "Could you send me a line when you can't call?"],
  },
  {
    id: 'never-call',
    theme: 'contact',
    match: m(
      `(?:${NOT} (?:make )?(?:call|ring|phone|facetime)s?(?: me| us| your (?:mother|mum|nan|gran|dad|father))?\\b|when did you last (?:call|ring|phone)|only (?:call|ring|phone|text|message) (?:me )?when (?<what>[^.,!?;]+))`,
    ),
    when: ['I only hear from you when {what}', "we don't talk on the phone for a while"],
    feel: ['lonely', 'sad'],
    need: 'contact',
    asks: [
      'Could you call me {{tonight|this week|on Sunday}}?',
      'Could we have a call {{once a week|on Sundays|this week}}?',
      'Could you ring me for {{five|ten}} minutes {{this week|tonight|tomorrow}}?',
    ],
  },
  {
    id: 'missed-calls',
    theme: 'contact',
    match: m(
      "(?:(?<n>\\w+) missed calls|(?:rung|called|rang|phoned|tried|calling)(?: you)? (?<n2>\\d+|twice|three|four|five|six|nine|ten|so many)(?: times)?|pick (?:it )?up\\b(?! (?:milk|the kids|after|your|my|some))|answer (?:your|the|ur) (?:damn |bloody )?phone|(?:weren't|not|aren't|never|don't|won't) (?:you )?(?:even )?(?:pick(?:ing)? up|answer(?:ing)? (?:your|the|my) (?:phone|calls?)))",
    ),
    when: ['my calls go unanswered'],
    feel: ['worried', 'anxious'],
    need: 'contact',
    asks: [
      'Could you call me when you get this?',
      'Could you text me that you are okay?',
      'Could you pick up, or tell me when would be a better time?',
    ],
  },
  {
    id: 'been-hours',
    theme: 'contact',
    only: ['protest', 'guilt-trip', 'passive-aggression', 'faux-feeling'],
    match: m(
      "(?:it's been|been|already|day|now|for|after|of)? ?(?:like |over |almost |literally )?(?<time>(?:\\d+|two|three|four|five|six|seven|ten|twenty|a few|several) (?:minutes|mins|hours?|hrs|days?|weeks?|months?))(?: now| already| ago)?$|(?:it's been|hours?|waiting|message at \\d+) (?<timeb>all day|ages|forever|a week|a month|an hour|hours|days|weeks)",
    ),
    when: ["I don't hear back for {time}", "I don't hear back for {timeb}"],
    feel: ['worried', 'lonely', 'anxious'],
    need: 'contact',
    asks: [
      "Can you tell me when you'd have time to talk?",
      'Could you send me a line {{today|tonight|when you can}}?',
      'Could you let me know that you are okay?',
    ],
  },
  {
    id: 'no-reply-days',
    theme: 'contact',
    match: m(
      '(?<time>(?:two|three|four|five|six|seven|\\d+|a few|several|a whole) (?:days?|hours?|weeks?|months?)|a week|since (?:noon|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last night|lunch))\\b.{0,40}(?:not (?:even )?a (?:word|sticker|reply|text|line|peep)|no (?:reply|answer|word|response|text|message)|without a (?:word|reply|text|message)|nothing from you|silence|unread|delivered|read)',
    ),
    when: ["I haven't heard from you for {time}", "I haven't heard from you {time}"],
    feel: ['worried', 'lonely', 'sad'],
    need: 'contact',
    asks: [
      'Could you send me a line {{today|tonight|when you can}}?',
      "Can you tell me when you'd have time to talk?",
      'Could you call me {{tonight|today|tomorrow}}?',
    ],
  },
  {
    id: 'left-on-read',
    theme: 'contact',
    match: m(
      '(?:left|leave|leaving) (?:me|us) (?:hanging|on (?<what>read|seen|delivered))|on (?<whatb>read|seen|delivered)|blue ticks?|seen (?:it|my message|at) ',
    ),
    when: ['my message stays on {what}', 'my message stays on {whatb}', "my message gets read and there's no answer"],
    feel: ['hurt', 'worried', 'lonely'],
    need: 'contact',
    asks: [
      'Could you send me a short reply, even just "later"?',
      "Can you tell me when you'd have time to answer?",
      'Could you write back {{today|tonight|when you can}}?',
    ],
  },
  {
    id: 'online-no-reply',
    theme: 'contact',
    match: m(
      "(?:(?:you're|you are|were|you|been|showing|saw you) (?:literally |still |also |clearly )*(?:online|active|posting|typing|on (?:insta|instagram|snap|facebook|tiktok|whatsapp))|posting (?:stories|rn|on)|works? fine for (?<what>instagram|insta|facebook|tiktok|twitter|everyone else)|last seen)",
    ),
    when: ["I see you're online and I'm still waiting for an answer"],
    feel: ['hurt', 'lonely', 'anxious'],
    need: 'contact',
    asks: ['Could you send me a quick reply {{today|tonight|when you can}}?', "Can you tell me when you'd have time for me?"],
  },
  {
    id: 'liked-not-answered',
    theme: 'contact',
    match: m(
      'you (?:liked|commented on|viewed|watched|reacted to) (?<what>[^.,!?;]*(?:photo|pic|post|story|video|status|comment|selfie)s?)(?: at [\\d:]+| and| but|,|$)',
    ),
    when: ["you liked {what} and I'm still waiting for an answer"],
    feel: ['hurt', 'lonely'],
    need: 'contact',
    asks: ['Could you write me back {{today|tonight|when you can}}?', 'Is there a reason you have not answered me yet?'],
  },
  {
    id: 'always-me-first',
    theme: 'contact',
    match: m(
      "(?:(?:I'm|it's|I am|am I) (?:always|the only one|the one|only) (?:me |who |that |the one )*(?:has to |have to )?(?<what>text(?:s|ing)?|call(?:s|ing)?|message(?:s)?|messaging|reach(?:es|ing)? out|plan(?:s|ning)?|start(?:s|ing)?|coming|ask(?:s|ing)?)|if I (?:don't|didn't|stopped|stop) (?:text(?:ing)?|call(?:ing)?|messag(?:e|ing)|reach(?:ing)? out)|you never (?:text|call|message|write|reach out)(?: me)? first|text me first|always me (?:coming|texting|calling|who)|(?:last|first) time you (?:started|texted|called|messaged|asked|wrote))",
    ),
    when: ["it's mostly me who gets in touch"],
    feel: ['lonely', 'tired', 'sad'],
    need: 'contact',
    asks: [
      'Could you text me first {{this week|tomorrow|some day this week}}?',
      'Could you plan the next one?',
      'Would you pick a day for us {{this week|next week}}?',
    ],
  },
  {
    id: 'never-reply',
    theme: 'contact',
    match: m(
      `(?:${NOT} (?:(?:(?<reply>reply|text|message)|(?<answer>answer)|respond|repl|open)\\w*|(?:write|text|message|send|sent|send me|text me|write to me|message me)(?: (?:me|us|back))+)(?: (?:me|us|back|to me|to my|my (?:texts?|messages?|calls?|emails?)))*|why (?:no|so late) (?:reply|answer|response)|(?:no|zero) (?:reply|answer|response)|aren't you (?:answering|replying|talking)|(?:reply|answer) me\\b|not (?:replying|answering)|hard to (?:write|text|reply|answer|send))`,
    ),
    when: ["I don't get a {reply}", "I don't get an {answer}", "I don't hear back"],
    feel: ['worried', 'lonely', 'anxious'],
    need: 'contact',
    asks: [
      'Could you answer me {{today|tonight|when you can}}?',
      "Can you tell me when you'd have time to reply?",
      'Could you send me a short reply, even just "later"?',
    ],
  },
  {
    id: 'short-replies',
    theme: 'contact',
    match: m(
      '(?:one.word (?:answers?|replies|texts?)|just (?:a )?(?:"?k"?|"?ok"?|thumbs? up|emoji)|(?:a |one |only a )thumbs? up|thumbs up (?:emoji)?|dry (?:texts?|texting|replies)|short with me|full stop)',
    ),
    when: ['I get a short answer to something big'],
    about: ['the short answer'],
    feel: ['hurt', 'worried'],
    need: 'connection',
    asks: ['Could you tell me a bit more about what you think?', 'Could we talk on the phone {{tonight|tomorrow|today}}?'],
  },
  {
    id: 'you-used-to',
    theme: 'closeness',
    match: m('you (?:used|use) to (?<what>(?!know|be|like|love)[^.,!?;]+?)(?: (?:but|and|so much|a lot|now|before|b4|all the time)|$)'),
    about: ['how you used to {what}'],
    feel: ['sad', 'lonely'],
    need: 'connection',
    asks: ['I miss it. What has changed for you?', 'I miss that. Could we have it back?', 'I miss it. Is something on your mind?'],
  },
  {
    id: 'we-used-to',
    theme: 'closeness',
    match: m('we (?:used|use) to (?<what>(?!know|be)[^.,!?;]+?)(?: (?:but|and|so much|a lot|now|before|b4|all the time)|$)'),
    about: ['how we used to {what}'],
    feel: ['sad', 'lonely'],
    need: 'connection',
    asks: ['I miss it. Could we {what} again {{this week|this weekend|soon}}?', 'I miss that. What has changed for you?'],
  },
  {
    id: 'ghosting',
    theme: 'contact',
    match: m(
      '(?:ghost(?:ed|ing)? (?:me|us)|disappear(?:ed|ing)? (?:on|for|again)|vanish(?:ed|ing)?|drop(?:ped)? off the (?:face|earth)|where (?:have|did) you (?:been|go)|heard from you|hear your voice|forgot(?:ten)? (?:I|we) exist)',
    ),
    when: ["I don't hear from you for a while"],
    feel: ['worried', 'sad', 'lonely'],
    need: 'contact',
    asks: [
      'Could you let me know how you are?',
      'Could you call me {{this week|tonight|tomorrow}}?',
      'When would you have time for a catch-up?',
    ],
  },
  {
    id: 'other-people-first',
    theme: 'friends',
    match: m(
      "(?:(?:better|other|more important|cooler|new) (?:people|friends|things|besties)(?: to)?|busy with (?<who>[^.,!?;]+)|rather be with|you'd rather (?:be|hang|spend|talk)|answering machine|(?:everyone|everybody) (?:else )?(?:but|except) me|heard .{2,40} before I did|with your (?:new )?(?:besties|mates|lads|girls|boys))",
    ),
    when: ["I see less of you than I'd like"],
    feel: ['lonely', 'jealous', 'sad'],
    need: 'mattering',
    asks: [
      'Could we do something together {{this week|this weekend|tomorrow}}?',
      'When would you have time for me {{this week|next week}}?',
      'Could you keep {{an evening|an afternoon}} for us?',
    ],
  },
  {
    id: 'answer-hello',
    theme: 'contact',
    only: ['protest', 'demand'],
    match: m(
      '^(?:hello+|hey+|hi+|helloo+|you there|anyone there|earth to .*|anybody there|still there|\\?+)(?: (?:hello+|you there|anyone|anybody there|u there))*$',
    ),
    when: ["I don't hear back"],
    feel: ['worried', 'impatient'],
    need: 'contact',
    asks: [
      'Are you around? Could you write back when you see this?',
      'Could you tell me when you are free to talk?',
      'Could you give me a quick sign when you see this?',
    ],
  },
  {
    id: 'follow-up',
    theme: 'work',
    match: m(
      '(?:(?:per|as per) my (?:last|previous)|follow(?:ing)?[- ]up (?:on|to) my|third (?:email|time I)|as (?:I )?(?:already )?(?:said|stated|mentioned|explained) (?:in|before|earlier|above|already)|is anybody reading|made myself clear|once more for)',
    ),
    when: ["I don't get an answer to my messages"],
    feel: ['frustrated', 'stressed'],
    need: 'clarity',
    about: ['my last message'],
    asks: [
      'Could you confirm that you got it, and when I can expect an answer?',
      'Could you let me know by {{tomorrow|end of day|Friday}}?',
      'Is anything missing that you need from me?',
    ],
  },
  {
    id: 'message-lots',
    theme: 'contact',
    match: m(`(?:${OFTEN} (?:call|text|messag|ring)\\w* me (?:all|every|at work|so|non|\\d))`),
    when: ['I get many messages in a row'],
    feel: ['overwhelmed', 'stressed'],
    need: 'space',
    asks: ['Could we keep it to {{the evening|after work|one call a day}}?', 'Could you wait for me to write back first?'],
  },
];
