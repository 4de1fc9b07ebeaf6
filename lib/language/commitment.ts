// "I'll call you tomorrow at 6": what somebody says they will do, and when. Meant for a message that was just sent, so that the person can be
// asked whether they want to be reminded. Rather one too few than one too many: no jokes, questions, noes, maybes or ifs.
import { readDraft } from './read/read-draft.ts';
import type { Span } from './types.ts';
import { type When, whenIn } from './when.ts';

export interface Commitment extends Span {
  /** The words that say what, without those that say when: "I'll call you". */
  words: string;
  /** When, in milliseconds since 1970. */
  due: number;
}

const HEAD =
  /\b(?:i['’]?ll|i will|i shall|i(?:['’]?m| am) (?:going to|gonna)|i promise to|let me)\s+(?:definitely |surely |also |then |just |still |gladly |happily )?/gi;
/** "Will call you at 6", with nobody said to be doing it. */
const BARE_HEAD = /(?<=^\s*(?:(?:ok|okay|sure|yes|yep|yeah|hey|hi)[,.!]?\s+)?)(?:will|gonna)\s+/gi;

const THING =
  '(?:it|that|this|these|those|the|your|my|our|a|an|some|you|him|her|them|us|both|everything|dinner|lunch|breakfast|tickets|money|time)';
/** What one can promise: things that are done, and can be seen to be done. */
const ACT = new RegExp(
  `^(?:${[
    `(?:call|ring|phone|text|message|msg|email|mail|dm|facetime|video ?call)(?: (?:you|u|ya|him|her|them|mum|mom|dad|my|your|the|back|in|round)\\b|$|\\s)`,
    `(?:write|reply|answer|respond|get back|report back|check in|follow up|reach out|touch base)`,
    `(?:send|forward|share|post|upload|submit|deliver|transfer|pay|return|refund|wire|lend|hand)`,
    `(?:come|pop|swing|drop|stop|drive|cycle|walk|head|turn up|show up|travel|fly) ?(?:by|over|round|around|in|to|home|back|and|with|up|you|it|them|the|your|down|$|\\s)`,
    `be (?:there|here|home|back|ready|on time|over|round|at yours|at your|at the (?:station|door|airport|gate|cinema|restaurant|cafe|café|bar)|with you|online|on the call|in touch)`,
    `(?:meet|see|join|visit|pick|collect|fetch|drop|bring|host|watch|mind|walk|feed|water|look after|babysit|cover)`,
    `(?:finish|fix|repair|clean|wash|tidy|hoover|vacuum|mow|cook|bake|prepare|draft|review|proofread|read|sort|sign|print|book|order|buy|cancel|arrange|organi[sz]e|schedule|set up|set aside|confirm|check|ask|update|edit|translate|install|move|pack|unpack|clear|return|renew|file|test|deploy|merge|push|start|handle|deal with|take care of|look into|look at|work on|speak (?:to|with)|talk (?:to|with)|apologi[sz]e|help|show you|tell|explain|let (?:you|u|him|her|them) know|remind|put|leave work|sit down with)`,
    `(?:do|make|get|take|give|have|grab|bring|cook) ${THING}\\b`,
  ].join('|')})`,
  'i',
);
/** Looks like one, and is none. */
const NO_ACT =
  /^(?:see (?:what|if|how|about|whether|it|that)|make (?:you|him|her|them)|get (?:you|him|her|them|it)? ?(?:back for|for (?:this|that))|give (?:up|you (?:hell|a reason|something to))|have (?:to|it my way|none)|take (?:it|that) (?:as|easy|personally)|tell (?:everyone|everybody|your (?:wife|husband|boss|mum|mom|dad|parents))|show you what|do (?:that|this) (?:again|to you)|help myself|drop (?:dead|it)|walk (?:away|out)|pay (?:for this|you back for)|answer for|meet (?:you )?in hell|watch (?:you|tv|netflix|it|the (?:game|match)))/i;

const QUESTION = /\?\s*[)"'”’]*\s*$/;
/** "…, ok?" asks for a nod, and is a promise all the same. */
const NOD = /[,.]?\s+(?:ok|okay|k|alright|all right|deal|if that works)\s*\?+\s*$/i;
const OPEN_ENDED =
  /\b(?:if|unless|provided|as long as|in case|assuming|otherwise|or else|maybe|perhaps|probably|possibly|might|hopefully|try|trying|depends|depending|someday|some day|one day|at some point|whenever|eventually|every|each|always|usually|as usual|jk|just kidding|kidding|joking|joke|pretend|imagine|pigs fly|hell freezes|never)\b/i;
/** A no anywhere in front of it reaches it. */
const NO = /n['’]t\b|\b(?:not|never|cannot|doubt)\b/i;
/** In front of it, it is somebody's words, a doubt, a question or a wish. */
const LEADS_AWAY =
  /\b(?:don['’]?t|do not|doesn['’]?t|didn['’]?t|not|never|doubt|can['’]?t|cannot|won['’]?t|wish|hope|bet|guess|think|thinks|thought|suppose|said|says|say|told|tell|asked|wonder|whether|why|how|what|who|where|until|till|until|before|because|like|afraid|worried|expect|expects|wants?|so that|he|she|they|you)\s*(?:that\s*)?$/i;
const CLAUSE_END =
  /(?:\s*(?:[,;()–—]|:(?!\d))\s*|\s+-+\s+|\s+(?:and|but|so|because|cause|cos|then|cuz|while|or|though|although|since|as)\s+(?=(?:i|you|u|we|he|she|they|it|my|your|the|there|that|this|don|please|let|can|could|will|would|do|make|bring|have|be|just|if)\b))/gi;

/** The sentences of a text with their places; a point between digits ends none. */
function* sentencesOf(text: string): Generator<Span> {
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+(?=\s|$)["”’')]*|\n+/g)) {
    const end = match.index + match[0].length;
    yield { start, end };
    start = end;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** Where the clause that begins at `from` ends: at the first mark or connecting word that no time stands behind. */
function clauseEnd(sentence: string, from: number, now: Date): number {
  const stop = sentence.replace(/[\s.!?…)"”]+$/, '').length;
  for (const match of sentence.slice(0, stop).matchAll(CLAUSE_END)) {
    if (match.index < from) continue;
    const rest = sentence.slice(match.index + match[0].length, stop);
    const next = whenIn(rest.replace(/^and\s+/i, ''), now)?.spans[0]?.start;
    if (next !== 0) return match.index;
  }
  return stop;
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  const kept = spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  return kept
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+([,.])/g, '$1')
    .replace(/^[\s,]+|(?:[\s,;:–—-]|\p{Extended_Pictographic}|\uFE0F)+$/gu, '');
}

function inSentence(sentence: string, now: Date): { at: number; end: number; words: string; due: number } | null {
  const nod = NOD.exec(sentence);
  const plain = nod ? sentence.slice(0, nod.index) : sentence;
  if (QUESTION.test(plain) || OPEN_ENDED.test(plain)) return null;
  const heads = [...plain.matchAll(HEAD), ...plain.matchAll(BARE_HEAD)].sort((a, b) => a.index - b.index);
  for (const head of heads) {
    const verb = head.index + head[0].length;
    const before = plain.slice(0, head.index);
    const end = clauseEnd(plain, verb, now);
    const act = plain.slice(verb, end);
    const lead = before.split(/[,;:–—]/).at(-1) ?? '';
    if (NO.test(lead) || LEADS_AWAY.test(lead.trimEnd()) || NO_ACT.test(act) || !ACT.test(act)) continue;
    const clause = plain.slice(head.index, end);
    const inside = whenIn(clause, now);
    // "Tomorrow at 6 I'll call you"
    const ahead: When | null = inside ? null : whenIn(lead, now);
    const when = inside ?? ahead;
    if (!when) continue;
    const words = inside ? withoutSpans(clause, inside.spans) : clause.trim();
    if (words.length <= head[0].trim().length) continue;
    return { at: head.index, end, words, due: when.due };
  }
  return null;
}

/**
 * The first thing the writer says they will do at a time they name; null where there is none. Pure: `now` is when it was written.
 * @returns spans in UTF-16 code units of `text`
 */
export function findCommitment(text: string, now: Date): Commitment | null {
  const { tokens, signs } = readDraft(text);
  for (const { start, end } of sentencesOf(text)) {
    const found = inSentence(text.slice(start, end), now);
    if (!found) continue;
    const at = { start: start + found.at, end: start + found.end };
    const played = signs.some((sign) => sign.tone === 'play' && sign.start >= start && sign.start < end + 4);
    const quoted = tokens.some((token) => token.quoted && token.start < at.end && token.end > at.start);
    if (!played && !quoted) return { ...at, words: found.words, due: found.due };
  }
  return null;
}
