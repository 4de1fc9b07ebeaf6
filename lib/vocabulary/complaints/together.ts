// Plans, feasts and decisions: what people do together.
import { type ComplaintFrame, m, NOT } from './frame.ts';

export const TOGETHER: readonly ComplaintFrame[] = [
  {
    id: 'decides-alone',
    theme: 'decisions',
    match: m(
      "(?:you (?:just |already |have already |had already |'ve already |always )*(?:decid(?:e|ed)|book(?:ed)?|plan(?:ned)?|chose|made up your mind|arranged|committed|signed)(?: about)?(?<what> (?:the|our|my|us|it|that) [^.,!?;]+)?(?: without| before| on your own| and)?|you decide everything|without (?:even )?(?:asking|consulting|checking with|telling|including) (?:me|us)|(?:already )?made up your mind(?: about (?<whatb>[^.,!?;]+))?|consultation is theatre|I (?:don't )?get (?:no|a|any) say|your way or|always (?:gets? )?your way)",
    ),
    when: ['things get decided without me'],
    feel: ['hurt', 'frustrated'],
    need: 'voice',
    wish: 'have a say',
    asks: [
      'Could you ask me before you decide?',
      'Could we decide it together {{tonight|tomorrow|this weekend}}?',
      'Could we go back one step, and you hear my view?',
    ],
  },
  {
    id: 'holiday',
    theme: 'time',
    match: m('\\b(?:holidays?|vacation|the trip|our trip|weekend away|honeymoon|goa|the flights?|lanzarote|ferry)\\b'),
    about: ['the trip'],
    feel: ['disappointed', 'frustrated'],
    need: 'cooperation',
    asks: [
      'Could we plan it together {{tonight|this weekend|tomorrow}}?',
      'Could we find a plan that suits both of us?',
      'Could you tell me what you want most from it?',
    ],
  },
  {
    id: 'christmas',
    theme: 'celebrations',
    match: m('\\b(?<what>christmas|thanksgiving|easter|eid|diwali|pongal|new year|hanukkah)\\b'),
    about: ['{what}'],
    feel: ['sad', 'disappointed', 'lonely'],
    need: 'togetherness',
    asks: [
      'Could we make a plan for {what} together {{this week|this weekend}}?',
      'Could you tell me by {{the weekend|next week}} whether you can come?',
      'Could we have at least one day together?',
    ],
  },
  {
    id: 'dinner-cold',
    theme: 'time',
    match: m(
      '\\b(?:(?:dinner|chicken|roast|food|tea|plate) (?:has |is |was |been |only )*(?:out of the oven|cold|getting cold|ready|waiting|in the microwave|on the table)|saving me a plate|saved me a plate|in the microwave)\\b',
    ),
    when: ['the food got cold'],
    feel: ['disappointed', 'annoyed'],
    need: 'consideration',
    asks: [
      'Could you text me when you are running late?',
      'Could we say what time we eat tomorrow?',
      'Could you keep some for me next time?',
    ],
  },
  {
    id: 'came-to-mine',
    theme: 'friends',
    match: m(
      `(?:(?:my|ur|your) (?<what>game|show|gig|recital|match|race|exhibition|graduation|reading|play|concert|match|art show|play|presentation)\\b)`,
    ),
    about: ['my {what}'],
    feel: ['hurt', 'sad', 'disappointed'],
    need: 'support',
    asks: [
      'Could you come to the next one?',
      'It would mean a lot to have you there. Could you make it next time?',
      'Could you tell me what got in the way?',
    ],
  },
  {
    id: 'friends-over-me',
    theme: 'friends',
    match: m(
      '\\b(?:your (?:mates|friends|lads|boys|girls|work friends|gym mates?|crew|buddies)|the lads|gym mates|the boys|hang(?:ing)? out with|went for drinks|drinks with)\\b',
    ),
    about: ['the time we get together', 'our time together'],
    feel: ['lonely', 'jealous', 'hurt'],
    need: 'togetherness',
    asks: [
      'Could you keep {{an evening|a day|an afternoon}} for us this week?',
      'Could I come along {{next time|this weekend}}?',
      'Could we do something, just us two, {{this week|this weekend}}?',
    ],
  },
  {
    id: 'football-pub',
    theme: 'time',
    match: m(
      '\\b(?:time for (?:[^.,!?;]+?)(?:,|$)|(?:five-a-side|football|golf|the pub|the gym|gym|fishing|poker|band) ?(?:trip|night|again)?)\\b',
    ),
    about: ['our time together'],
    feel: ['lonely', 'frustrated'],
    need: 'togetherness',
    asks: ['Could you keep {{an evening|Saturday|Sunday}} for us this week?', 'Could we put our time in the calendar first?'],
  },
  {
    id: 'not-my-birthday',
    theme: 'celebrations',
    match: m('\\b(?<what>my (?:birthday|bday|anniversary|wedding|leaving do|graduation|baby shower|hen do))\\b'),
    about: ['{what}'],
    feel: ['hurt', 'sad', 'disappointed'],
    need: 'mattering',
    asks: [
      'Could we do something small for it {{this weekend|tonight|this week}}?',
      'Could you call me for it {{today|tonight|this week}}?',
    ],
  },
  {
    id: 'gift',
    theme: 'celebrations',
    match: m('\\b(?:presents?|gifts?|flowers|a card|corsage|the speech|your speech)\\b'),
    about: ['that day'],
    feel: ['hurt', 'disappointed'],
    need: 'mattering',
    asks: ['Could you tell me how you saw it?', 'Could we plan the next one together?'],
  },
  {
    id: 'wedding',
    theme: 'celebrations',
    match: m('\\b(?<what>(?:my|our|the|your|his|her) (?:whole )?(?:wedding|engagement|nursery|christening|funeral|reunion|party))\\b'),
    about: ['{what}'],
    feel: ['upset', 'stressed', 'hurt'],
    need: 'cooperation',
    asks: ['Could we go over {what} together {{tonight|this weekend|tomorrow}}?', 'Could you tell me what matters most to you about it?'],
  },
  {
    id: 'health-appointment',
    theme: 'health',
    match: m(
      '\\b(?:(?:hospital|doctor|clinic|surgery|scan|cataract|dialysis|test results?|fever|ankle|asthma|operation)(?: (?:visit|date|appointment|stuff))?)\\b',
    ),
    about: ['the medical things'],
    feel: ['scared', 'lonely', 'worried'],
    need: 'support',
    asks: [
      'Could you come with me {{this time|next time}}?',
      'Could you call me after it?',
      'Could you help me find somebody to drive me?',
    ],
  },
  {
    id: 'tired-work',
    theme: 'health',
    match: m(`\\b(?:stress is bad|I'm (?:exhausted|worn out|knackered)|no sleep|haven't slept|${NOT} rest)\\b`),
    feel: ['exhausted', 'overwhelmed'],
    need: 'rest',
    wish: 'get some rest',
    asks: ['Could you take over for {{an hour|an evening|a morning}} {{tonight|tomorrow|this week}}?'],
  },
];
