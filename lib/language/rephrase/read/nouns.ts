// The last resort for what a draft is about: a noun it points at ("your apology", "that email"), found by its part of speech.
import nlp from 'compromise/two';
import { isVerdict, swears } from './clean.ts';

const POINTED = /\b(your|my|our|this|that|those|these|the) ((?:[a-z-]+ )?[a-z-]{3,})\b/gi;
const NO_THING =
  /^(?:you|he|she|they|him|her|them|who|keep|center|centre|way|ways|time|times|day|days|thing|things|ones?|same|point|fact|facts|matter|hell|sight|face|faces|life|lives|head|back|mind|mouth|place|own|whole|hands?|eyes?|ears?|heart|nose|neck|spine|teeth|breath|body|bones?|foot|feet|rest|last|first|kind|sort|type|world|people|person|man|woman|guy|girl|boy|kid|words?|worst|best|next|end|hour|hours|minute|minutes|second|week|weeks|month|year|years|night|morning|evening|afternoon|moment|while|bit|lot|half|much|many|little|name|age|mother|mum|mom|father|dad|brother|sister|son|daughter|husband|wife|friends?|boss|mate|god|love|fuck|devil|shit|ground|air|sky|sun|moon|street|door|wall|bed|table|floor|country|planet|internet|universe|site|page|forum|thread|truth|thought|idea of|reason|reasons|problem|problems|case|side|line|edge|top|bottom|left|right|middle|part|parts|other|others|only|adult|adults|grown-ups|tone|self|yourself|feelings?|knuckles|brain|brains|ass|soul|skin|hair|nerve|cheek|butt|finger|fingers|shoe|shoes|crayons|pants|tongue|throat|guts|balls|puss(?:y|ies)|boobs?|tits?|cocks?|arse|bum|crotch|knob)$/i;

/** A noun phrase the sentence points at; undefined where there is none that could be talked about. */
export function pointedNoun(sentence: string): string | undefined {
  for (const hit of sentence.matchAll(POINTED)) {
    const pointer = (hit[1] ?? '').toLowerCase();
    const noun = (hit[2] ?? '').toLowerCase();
    const one = noun.split(' ')[0] ?? '';
    // Most of what is pointed at is no thing: known by the word alone, without the cost of tagging it.
    if (NO_THING.test(one) || isVerdict(noun) || swears(noun)) continue;
    const tags = (nlp(`${pointer} ${noun}`).docs[0] ?? []).map((term) => term.tags ?? new Set<string>());
    const tagsOfLast = tags.at(-1) ?? new Set<string>();
    // Of two words the first has to describe the second; else the first alone is the noun.
    const pair = noun.includes(' ') && tagsOfLast.has('Noun') && (tags[1]?.has('Adjective') || tags[1]?.has('Noun'));
    const picked = pair ? noun : tags[1]?.has('Noun') ? one : '';
    const head = picked.split(' ').at(-1) ?? '';
    if (!picked || NO_THING.test(head) || NO_THING.test(one) || isVerdict(picked) || swears(picked) || /(?:ing|ed|ly)$/.test(head))
      continue;
    return `${pointer} ${picked}`;
  }
  return undefined;
}
