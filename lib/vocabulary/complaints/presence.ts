// Being there: time, company, standing by somebody.
import { type ComplaintFrame, m, NOT } from './frame.ts';

export const PRESENCE: readonly ComplaintFrame[] = [
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
