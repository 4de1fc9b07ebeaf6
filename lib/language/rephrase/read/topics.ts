// The thing a draft is about, as a noun phrase of its own words ("the dishes", "your half of the rent").
import { TOPICS, type Topic } from '../../../vocabulary/complaints/topics.ts';
import { isVerdict, swears } from './clean.ts';

/** Heads that are also verbs: a thing only after "the", "my" and the like. */
const ALSO_VERB =
  /^(?:talk|call|fight|change|bin|work|book|text|message|dress|ring|plan|post|move|ride|lift|film|play|match|show|date|shower|fine|mess|sleep|drink|hug|kiss|lie|joke|promise|date|face|phone|video|comment|order|review|file|note|notes|cost|bill|light|lights|cook|clean|seen|box|coat|cat|party|litter|deal|watch|row|code|data|account|chat|visit|holiday|toast|school|trip)$/i;

export interface Found {
  head: string;
  topic: Topic;
  phrase: string;
  /** How surely it is what the draft is about. */
  weight: number;
}

const byHead = new Map<string, Topic>();
const heads: string[] = [];
for (const topic of TOPICS)
  for (const head of topic.heads.split(/\s+/)) {
    const optional = head.endsWith('~');
    const stem = head.replace(/~$/, '').replaceAll('~', ' ');
    for (const word of optional
      ? [stem, /(?:s|sh|ch|x)$/.test(stem) ? `${stem}es` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ies` : `${stem}s`]
      : [stem]) {
      byHead.set(word.toLowerCase(), topic);
      heads.push(word);
    }
  }
heads.sort((a, b) => b.length - a.length);

const NOUN = new RegExp(
  `(?:\\b(the|my|your|our|his|her|their|this|that|these|those|a|an|one|another|every|each|any|no|all the|all my|all your|all our|(?:(?:my|your|our|his|her|their|the) )?(?!(?:it|that|there|he|she|what|who|here|let|where|how|everything|nothing|this)'s)[a-z]+'s)\\s+)?((?:(?!(?:and|or|but|of|to|is|was|are|were|at|for|with|on|in|by|from|about|you|I|it|that|the|my|your|not|so|just|had|have|has|been|get|got|than|as|when|who|which|only|even|never|always|own|same|whole|entire|big|great|so-called|precious|little|stupid|bloody|first|next|last|past)\\b)[a-z-]+\\s+){0,1})?\\b(${heads.map((h) => h.replaceAll(' ', '[ -]')).join('|')})\\b(?![-']|\\s(?:days?|nights?|tables?|rooms?|class|friends?|mates?|buddies|walls?|list|company|office|brush|shop|store|driver|game|party|guy|girl|bag|number|team|group)\\b)`,
  'gi',
);
const PROPER =
  /^(?:christmas|thanksgiving|easter|eid|diwali|pongal|onam|hanukkah|instagram|insta|tiktok|facebook|netflix|spotify|twitter|snapchat|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|new year)$/i;
const KIN =
  /^(?:mum|mom|mam|mummy|dad|daddy|nan|gran|granny|grandma|grandad|amma|appa|baba|school|work|bedtime|counselling|therapy|football|training|dinner|lunch|breakfast|choir|counsel|money|homework|hoovering|cleaning|rehearsal|petrol|football|bath time)$/i;
const OUTSIDE = /\b(?:wall|mountain|circus|hotel|movie|olympic\w*|clown)\b/i;
const IDIOM =
  /\b(?:end of the (?:road|line)|at the end of the day|talk to the|the ball|on the table|walk out the door|show you the door|out the door|waste of|piece of|like (?:a|the|an|my|your)|as (?:a|an|if)|back to (?:ur|your|the)|save your|my word|your word|in other words|in your head|imagine)\b/i;

/** The topics of a sentence in plain spelling, likeliest first. `name` is who is spoken to, who is no topic. */
export function readTopics(sentence: string, name: string | undefined): Found[] {
  const out: Found[] = [];
  for (const hit of sentence.matchAll(NOUN)) {
    const head = (hit[3] ?? '').toLowerCase();
    const topic = byHead.get(head.replace(/-/g, ' ')) ?? byHead.get(head);
    if (!topic || (name && head === name.toLowerCase())) continue;
    const before = sentence.slice(Math.max(0, hit.index - 24), hit.index + hit[0].length);
    if (IDIOM.test(before) || OUTSIDE.test(hit[0])) continue;
    const det = (hit[1] ?? '').toLowerCase();
    // "To sink into" tells of no sink.
    if (det === '' && /\bto $/i.test(sentence.slice(0, hit.index + hit[0].length - head.length)) && !PROPER.test(head) && !KIN.test(head))
      continue;
    if (/^(?:man|woman|person|child|life|god|today|people)'s$/.test(det)) continue;
    const mods = hit[2] ?? '';
    const noun = PROPER.test(head) || /^[A-Z]{2}/.test(hit[3] ?? '') ? (hit[3] ?? '') : head;
    const own = /^(?:my|your|our|his|her|their|all )/.test(det) || (/s$/.test(det.replace(/'/g, '')) && det.includes("'"));
    const vague = det === '' || /^(?:a|an|one|another|every|each|any|no)$/.test(det);
    let phrase = own || /^(?:the|this|that|these|those)$/.test(det) ? hit[0].trim() : '';
    if (vague)
      phrase =
        PROPER.test(head) || (KIN.test(head) && det === '')
          ? noun
          : det === '' && !mods.trim()
            ? `the ${noun}`
            : /^(?:a|an|one|another)$/.test(det)
              ? `the ${mods}${noun}`
              : `the ${noun}`;
    if (PROPER.test(head) && vague) phrase = noun;
    phrase = phrase
      .replace(/\s+/g, ' ')
      .replace(/\b[A-Z]{3,}\b/g, (word) => word.toLowerCase())
      .replace(/^(?:The|My|Your|Our|His|Her|Their|This|That|These|Those|All)\b/, (word) => word.toLowerCase());
    if (det === '' && (ALSO_VERB.test(head) || /ing$/.test(head))) continue;
    if (isVerdict(phrase) || swears(phrase)) continue;
    const kind = topic.id === 'things' || topic.id === 'screens' ? 0 : topic.id === 'relatives' ? -3 : 1;
    out.push({ head, topic, phrase, weight: (own ? 3 : vague ? 0 : 2) + kind + (mods.trim() ? 1 : 0) });
  }
  return out.sort((a, b) => b.weight - a.weight);
}
