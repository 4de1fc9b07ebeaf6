// Screens, things, habits and looks.
import { type ComplaintFrame, m } from './frame.ts';

export const BELONGINGS: readonly ComplaintFrame[] = [
  {
    id: 'posted-photo',
    theme: 'digital',
    match: m(
      '(?:post(?:ed|ing)?|upload(?:ed|ing)?|shar(?:ed|ing)|put(?:ting)?) (?<what>(?:a |the |that |those |my |our |these )?(?:photos?|pics?|pictures?|videos?|screenshots?|story|stories|selfies?))(?: of (?:me|us))?|on (?:your|ur) (?:story|stories|feed|page)|from (?:your|ur) story|from instagram|from facebook|tag(?:ged|ging)? me',
    ),
    when: ['I see it online first'],
    about: ['what was posted'],
    feel: ['hurt', 'upset'],
    need: 'consideration',
    asks: [
      'Could you tell me yourself before you post it?',
      'Could you ask me before you post something with me in it?',
      'Could you take it down {{today|for now}}?',
    ],
  },
  {
    id: 'group-chat',
    theme: 'digital',
    match: m('\\b(?:group chat|the chat|the gc|whatsapp group|family group)\\b'),
    about: ['the group chat'],
    feel: ['hurt', 'lonely'],
    need: 'belonging',
    asks: ['Could you tell me directly when it is about me?', 'Could we talk about it without the group {{tonight|tomorrow|today}}?'],
  },
  {
    id: 'gaming',
    theme: 'digital',
    match: m(
      '\\b(?:(?:on |off |play(?:ing)? )(?:the|that|your|ur) (?:game|games|xbox|playstation|ps5|switch|console)|gaming|video games|second playstation|fortnite|fifa|call of duty)\\b',
    ),
    about: ['the gaming'],
    feel: ['lonely', 'frustrated'],
    need: 'togetherness',
    asks: [
      'Could you stop at {{nine|ten}} tonight and sit with me?',
      'Could we have {{an evening|an hour}} without the game this week?',
      'Could we agree on times for it?',
    ],
  },
  {
    id: 'drinking',
    theme: 'health',
    match: m('\\b(?:drink(?:ing)?|drunk|hammered|pissed again|three pints|pints?|the bottle|hungover|wasted|beers?|vodka|booze)\\b'),
    about: ['the drinking'],
    feel: ['worried', 'scared'],
    need: 'safety',
    asks: [
      'Could we have {{one evening|a weekend}} without it?',
      'Could you talk to me about what it does for you?',
      'Could you stop after {{one|two}} {{tonight|next time}}?',
    ],
  },
  {
    id: 'smoking',
    theme: 'health',
    match: m('\\b(?:smok(?:e|ing) (?:in|near|inside|around|at)|cigarettes?|vap(?:e|ing)|the smoke|weed)\\b'),
    about: ['the smoke'],
    feel: ['worried', 'frustrated'],
    need: 'consideration',
    asks: ['Could you smoke outside?', 'Could we agree on a place for it?'],
  },
  {
    id: 'driving',
    theme: 'things',
    match: m(
      '\\b(?:driv(?:e|es|ing) (?:so |too |like|way)|drove (?:so|too|like)|my car|the car (?:died|back|empty|keys?)|tank (?:empty|of petrol)|scratched|dented)\\b',
    ),
    about: ['the car'],
    feel: ['worried', 'frustrated'],
    need: 'safety',
    asks: [
      'Could you fill it up before you bring it back?',
      'Could you tell me before you take it?',
      'Could you tell me what happened with it?',
    ],
  },
  {
    id: 'borrowed-broke',
    theme: 'things',
    match: m(
      '(?:you (?:broke|lost|borrowed|ruined|scratched|stained|took|lent|damaged)(?: my| our| the)? ?(?<what>(?:favou?rite )?(?!me\\b|it\\b|us\\b)[a-z]+)\\b|never return(?:ed)?|give (?:it|them|my [a-z]+) back|still have my (?<whatb>[a-z]+)|touch my (?<stuff>[a-z]+)|my (?:stuff|things)|still be in one piece)',
    ),
    about: ['my {what}', 'my {whatb}', 'my {stuff}', 'my things'],
    feel: ['upset', 'annoyed'],
    need: 'consideration',
    asks: ['Could you give it back {{this week|tomorrow|today}}?', 'Could you ask me first next time?', 'Could you help me replace it?'],
  },
  {
    id: 'mocked-looks',
    theme: 'respect',
    match: m(
      '\\b(?:laughed? (?:at|about) my|fun of (?:me|my)|my (?:shoes|hair|weight|clothes|accent|body|spelling|cooking)|put on weight|getting fat|what i wear|wearing that|not wearing)\\b',
    ),
    when: ['there are jokes about how I look'],
    feel: ['hurt', 'embarrassed', 'self-conscious'],
    need: 'acceptance',
    asks: [
      'Could you leave comments about my looks out?',
      'Could you tell me something you like instead?',
      'Could we find other things to laugh about?',
    ],
  },
  {
    id: 'joke-at-expense',
    theme: 'respect',
    match: m(
      "\\b(?:(?:it was|just|only) (?:a )?jok(?:e|ing)|can't take a joke|the joke was|jokes? (?:about|at) (?:me|my)|banter|teas(?:e|ed|ing) me|mock(?:ed|ing) (?:me|my))\\b",
    ),
    about: ['the joke'],
    feel: ['hurt', 'embarrassed'],
    need: 'respect',
    asks: ['Could we leave jokes about that out?', 'Could you tell me how it came across to you?'],
  },
  {
    id: 'secret-told',
    theme: 'trust',
    match: m('you told (?<who>[A-Z][a-z]+|dad|mum|him|her|them|everyone)\\b'),
    when: ['you told {who}'],
    feel: ['hurt', 'upset'],
    need: 'trust',
    asks: ['Could you keep it between us from here?', 'Could you tell me why you told?', 'Could you ask me first next time?'],
  },
];
