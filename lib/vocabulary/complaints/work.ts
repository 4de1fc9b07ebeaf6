// Deadlines, credit, reviews, meetings, service: at work and over the counter.
import { type ComplaintFrame, m, NOT } from './frame.ts';

export const WORK: readonly ComplaintFrame[] = [
  {
    id: 'missed-deadline',
    theme: 'work',
    match: m(
      '(?:miss(?:ed|ing)? (?:the|another|your|every|our|a) (?<what>deadline|sprint|milestone|date)|(?:deadline|release|launch|delivery) (?:has |was |is )?(?:slip(?:ped|s)?|missed|late)|behind schedule|over a month to|not delivered|overdue)',
    ),
    when: ['the date slips'],
    feel: ['stressed', 'worried'],
    need: 'follow-through',
    asks: [
      'Could you give me a date I can plan with?',
      'Could you tell me early when a date is at risk?',
      'What do you need to get it done by {{Friday|tomorrow|the end of the week}}?',
    ],
  },
  {
    id: 'took-credit',
    theme: 'work',
    match: m(
      "(?:(?:took|take|taking|steal|stole|stealing|get|got|claim(?:ed|ing)?) (?:all )?(?:the |my )?credit(?: for (?<what>[^.,!?;]+))?|passed (?:it|my work|my idea|that) off|(?:my|that was my) idea|my name (?:on|off|wasn't)|whose (?:design|idea|work) it was|presented (?<whatb>(?:my|our) [^.,!?;]+))",
    ),
    when: ['my part in {what} was left out', 'my part was left out'],
    feel: ['hurt', 'frustrated'],
    need: 'appreciation',
    asks: [
      'Could you name my part {{in the next meeting|today|this week}}?',
      'Could we agree on how we present shared work?',
      'Could you add my name to it?',
    ],
  },
  {
    id: 'did-your-part',
    theme: 'work',
    match: m(
      '(?:(?:redo(?:ing)?|redid|redone|did|do|doing|done|finish(?:ed|ing)?|cover(?:ed|ing)?|fix(?:ed|ing)?|carr(?:y|ies|ied|ying)) (?:all of )?(?<what>(?:your|ur) (?:part|section|share|half|slides|work|job|shift|code|mistakes?|saturday|sunday)(?: of [^.,!?;]+)?)|doing the (?<thing>slides|work|report|notes) alone|carry(?:ing)? the (?:team|group|project)|carries you)',
    ),
    when: ['I ended up with {what}', 'I ended up doing the {thing}', 'I end up doing more of the work'],
    feel: ['tired', 'frustrated'],
    need: 'fairness',
    asks: [
      'Could you take over the next one?',
      'Could you do your part by {{tomorrow|Friday|tonight}}?',
      'Could we split it up before we start?',
    ],
  },
  {
    id: 'slides-alone',
    theme: 'work',
    match: m('\\b(?:group project|the project|assignment|coursework|the slides|the report|the essay|lab report)\\b'),
    about: ['how we share the project', 'the project'],
    feel: ['stressed', 'frustrated'],
    need: 'fairness',
    asks: [
      'Could you do your part by {{Friday|tomorrow|tonight}}?',
      'Could we split up what is left {{today|tomorrow}}?',
      'Could we meet for {{half an hour|an hour}} to share it out?',
    ],
  },
  {
    id: 'no-attachment',
    theme: 'work',
    match: m(
      '\\b(?:attachment|attach(?:ed)? (?:the|it)|wrong (?:file|version|number|figures)|typos?|read(?:ing)? the (?:brief|email|doc|spec|instructions|manual)|careless|check(?:ing)? before)\\b',
    ),
    about: ['the mistake in the last one'],
    feel: ['frustrated', 'stressed'],
    need: 'order',
    asks: [
      'Could you check it once more and send it again {{today|tomorrow}}?',
      'Could you take {{five|ten}} minutes to check the next one before it goes out?',
    ],
  },
  {
    id: 'called-out-in-front',
    theme: 'work',
    match: m(
      "(?:in front of (?<who>(?:everyone|everybody|the (?:whole )?(?:team|client|class|group|office|boss|others|family)|my (?:friends|family|boss|colleagues|manager|mates|mum|parents)|your (?:friends|family|mates|parents))|people)|in (?:that|the) meeting|cc(?:'?ing|ed|'d)? (?:in )?my (?:manager|boss)|made me look|make me look|humiliat\\w+|embarrass(?:ed|ing) me|laugh(?:ed)? (?:at me|with them about) ?(?<what>my [a-z]+)?)",
    ),
    when: ['it came up in front of {who}', 'it came up in front of others'],
    feel: ['embarrassed', 'hurt'],
    need: 'respect',
    asks: ['Could you tell me in private next time?', 'Could you come to me first next time?', 'Could you tell me what you meant by it?'],
  },
  {
    id: 'review',
    theme: 'work',
    match: m('\\b(?:code review|the review|your review|my (?:PR|pull request|draft|essay)|your comments?|your feedback)\\b'),
    about: ['the review'],
    feel: ['discouraged', 'frustrated'],
    need: 'understanding',
    asks: [
      'Could we go through it together for {{ten minutes|half an hour}} {{today|tomorrow}}?',
      'Could you tell me which points matter most?',
    ],
  },
  {
    id: 'unclear-brief',
    theme: 'work',
    match: m(
      "(?:(?:your|the) (?:specification|spec|brief|instructions?|request|ticket|email) (?:was|were|is|are) (?:unclear|vague|wrong|confusing|missing)|how (?:was|were|am) I (?:supposed|meant) to know|nobody (?:told|tells) me|if anybody told me|you never (?:told|said|mentioned|explained)|you didn't (?:tell|say|mention|explain|warn)|told me in the first place)",
    ),
    when: ["I don't get told in time"],
    feel: ['frustrated', 'confused'],
    need: 'clarity',
    asks: [
      'Could you tell me what you need, in a line or two?',
      'Could we go through it together {{today|tomorrow|this week}}?',
      'Could you put it in writing next time?',
    ],
  },
  {
    id: 'micromanage',
    theme: 'work',
    match: m(
      "(?:micromanag\\w+|breathing down my neck|check(?:ing)? up on me|(?:look|looking) over my shoulder|control(?:ling)? (?:everything|every)|tell(?:ing)? me how to|don't need your help|invite your 'help'|didn't ask for (?:your )?(?:help|advice))",
    ),
    when: ['my work gets checked step by step'],
    feel: ['frustrated', 'tense'],
    need: 'trust',
    wish: 'do it my way and ask when I need help',
    asks: ['Could you let me finish it, and look at it {{then|tomorrow|on Friday}}?', 'Could we agree on when I report back?'],
  },
  {
    id: 'shifts-rota',
    theme: 'work',
    match: m('\\b(?<what>(?:the |my |closing |night |weekend |three |double )*(?:shifts?|rota|schedule|overtime))\\b(?! ago| late| and)'),
    about: ['the rota'],
    feel: ['tired', 'frustrated'],
    need: 'fairness',
    asks: ['Could we look at the rota together {{today|this week|tomorrow}}?', 'Could you swap one with me {{this week|next week}}?'],
  },
  {
    id: 'service',
    theme: 'work',
    match: m(
      '(?:customer (?:service|for)|(?:been|have been) a customer|your (?:shop|store|company|staff|support|agent|website|product)|(?:fourth|third|second) agent|runaround|fobbed off|on hold|eleven calls|your people at|order right|you people at)',
    ),
    about: ['how my case has been handled'],
    feel: ['frustrated', 'disappointed'],
    need: 'follow-through',
    asks: [
      'Could you tell me who can sort this out, and by when?',
      'Could you call me back {{today|tomorrow|this week}}?',
      'Could you put it right this week?',
    ],
  },
  {
    id: 'wont-help-colleague',
    theme: 'work',
    match: m(
      `(?:${NOT} (?:cover|back me up|support|help|share|train|train me|reply to (?:my )?emails?)|dump(?:ed|ing)? (?:it|your work|this|everything) on (?:me|us)|left (?:me|us) with (?:it|all|the) )`,
    ),
    when: ['the work lands on me'],
    feel: ['stressed', 'overwhelmed'],
    need: 'support',
    asks: ['Could you take a part of it {{today|this week|tomorrow}}?', 'Could we share it out before it starts?'],
  },
  {
    id: 'studies-grades',
    theme: 'work',
    match: m(
      '\\b(?:(?:fail(?:ed|ing)?|flunk(?:ed)?|resit) (?:this|the|that|my|your|an|one)? ?(?<what>exam|viva|test|course|class|module)|grades|marks|med school|PhD|your course)\\b',
    ),
    about: ['the {what}', 'how it goes with the course'],
    feel: ['worried', 'stressed'],
    need: 'support',
    asks: ['Could we look at the next step together {{tonight|this week|tomorrow}}?', 'Could you tell me how it looks from your side?'],
  },
  {
    id: 'mistake-at-work',
    theme: 'work',
    match: m("\\b(?:reply[- ]all|destroyed my career|fired|sacked|pull the account|lose my job|the whole team's jobs|the client)\\b"),
    about: ['what happened at work'],
    feel: ['scared', 'overwhelmed'],
    need: 'support',
    asks: ['Could you help me think about the next step?', 'Could we go through it together {{today|tonight|tomorrow}}?'],
  },
  {
    id: 'lost-game',
    theme: 'friends',
    match: m(
      '\\b(?:reason we lost|track back|benched|missed (?:one|the|a) penalty|let the team down|your fault we lost|pass the ball|lost (?:the|us the) (?:game|match))\\b',
    ),
    about: ['the match'],
    feel: ['frustrated', 'disappointed'],
    need: 'cooperation',
    asks: ['Could we look at what we do differently in the next one?', 'Could we talk about positions before the next game?'],
  },
];
