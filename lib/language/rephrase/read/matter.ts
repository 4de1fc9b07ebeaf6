// What the draft is about, ready to be said: the frame, event or thing found in it, with feelings and requests.
import type { Theme } from '../../../vocabulary/complaints/frame.ts';
import { FRAMES } from '../../../vocabulary/complaints/index.ts';
import type { PatternId } from '../../../vocabulary/ids.ts';
import { carries, contentStems } from '../carry.ts';
import { words } from './clean.ts';
import type { Draft, Sentence } from './draft.ts';
import { type Event, readEvents } from './events.ts';
import { fromFrame } from './from-frame.ts';
import { pointedNoun } from './nouns.ts';
import { type Found, readTopics } from './topics.ts';

export interface Matter {
  source: 'frame' | 'event' | 'topic' | 'none';
  id: string;
  theme: Theme | undefined;
  feel: readonly string[];
  /** A clause for "when …". */
  when?: string;
  tense?: Event['tense'];
  who?: Event['who'];
  undone?: string;
  about?: string;
  wish?: string;
  joined?: true;
  asks: readonly string[];
  /** When it happened, in the draft's words: "last night", "on Tuesday". */
  time?: string;
  /** Another thing the same sentence names, for a frame that tells the event in its own words. */
  thing?: string;
  /** The sentence that tells of it stays in the text: it is pointed at, not told again. */
  told?: true;
  from: Sentence;
}

/** Said of somebody else than the reader: "I can't come back". */
const OF_OTHERS = /\b(?:I|we|he|she|they|I'd|I'll|I've|who|him|her|them|people)\s*$/i;

/** Patterns in which what the writer did, or what befell them, is the point and not a jibe. */
const TELLS_OF_SELF: ReadonlySet<PatternId> = new Set([
  'criticism',
  'guilt-trip',
  'protest',
  'catastrophizing',
  'over-apology',
  'self-silencing',
  'faux-feeling',
  'reassurance',
  'passive-aggression',
  'defensiveness',
]);

const AFTER_EVENT: Record<Event['tense'], readonly string[]> = {
  did: [
    'Could you tell me what happened?',
    'Can you tell me how you see it?',
    'How did that come about?',
    'What happened there?',
    'Could you tell me what was going on?',
    'Can we do it differently next time?',
  ],
  does: [
    'Could we find another way?',
    'Could we try it differently {{this week|next time}}?',
    'Can we work out something better for both of us?',
    'Could we change that?',
  ],
  doing: [
    'Can you tell me what is going on?',
    'Can we talk about it {{tonight|tomorrow|this week}}?',
    'How is it for you?',
    'Could we do it another way?',
  ],
  has: ['Could you tell me where it stands?', 'Can you tell me what happened?', 'Could you let me know how you see it?'],
};

function fromEvent(event: Event, sentence: Sentence): Matter {
  const asks = [...AFTER_EVENT[event.tense]];
  if (event.done && words(event.done) <= 10) asks.unshift(`Could you try not to ${event.done}?`);
  if (event.undone && !/\b(?:any\w*|ever|one)\b/.test(event.undone) && event.tense === 'does' && words(event.undone) <= 10)
    asks.unshift(`Could you ${event.undone} {{this week|next time|a bit more often}}?`);
  return {
    source: 'event',
    id: `event-${event.who}`,
    theme: undefined,
    feel: [],
    when: event.clause,
    tense: event.tense,
    who: event.who,
    asks,
    from: sentence,
    ...(event.undone ? { undone: event.undone } : {}),
  };
}

const TIME =
  /\b(?:last (?:night|week|month|year|summer|winter|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|yesterday|this (?:morning|afternoon|evening|week|weekend|month|year)|tonight|today|(?:on|since) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|my birthday|christmas)(?: (?:night|morning))?|at (?:the|my|your|our|dinner|lunch) ?(?:party|wedding|funeral|dinner|lunch|barbecue|christening|meeting|game|gym|table|restaurant|pub|hospital)?|in (?:january|february|march|april|june|july|august|september|october|november|december)|the other (?:day|night))\b/i;

/** When, as an adverbial that can close a clause. */
function timeIn(sentence: string): string | undefined {
  const hit = TIME.exec(sentence)?.[0];
  if (!hit || /^at (?:the|my|your|our)$/i.test(hit.trim())) return undefined;
  return hit.charAt(0).toLowerCase() + hit.slice(1);
}

/** Patterns that say the reader did something: only in these does a frame without `only` fit. */
const BLAMES: ReadonlySet<PatternId> = new Set([
  'criticism',
  'contempt',
  'defensiveness',
  'demand',
  'threat',
  'mind-reading',
  'faux-feeling',
  'protest',
  'guilt-trip',
  'passive-aggression',
]);

/** Requests where nobody did anything wrong: for company in a hard hour, for an honest word. */
const GENTLE: Partial<Record<PatternId, readonly string[]>> = {
  catastrophizing: [
    'Could you talk it through with me {{tonight|tomorrow|later}}?',
    'Can you help me think it through?',
    'Could you help me see what is still possible?',
    'Can we look at the next step together {{tonight|tomorrow|later}}?',
    'Could you keep me company for a bit?',
  ],
  reassurance: [
    'If something is bothering you, could you tell me?',
    'Can you tell me how you feel about it?',
    'Could you tell me how it was for you?',
    'Is there something you want to tell me?',
  ],
  'over-apology': ['Is there a way I can make it right?', 'What would help?', 'How was it for you?', 'Is there anything you need from me?'],
  'self-silencing': [
    "Could I tell you what I'd like?",
    'Can we talk about it {{tonight|today|tomorrow}}?',
    'Could we find a way that works for me too?',
    'Do you have a minute for it {{today|tonight|tomorrow}}?',
  ],
};

const POINTED_ASKS = [
  'Could you tell me how you see {it}?',
  'Could you help me understand {it}?',
  'Could we talk about {it} {{tonight|today|tomorrow}}?',
  'What did you mean with {it}?',
] as const;

/** Which things may be taken for what a draft is about. A jibe names things it is not about; a door that shuts names few. */
function isPoint(pattern: PatternId, { topic, phrase, weight }: Found, sentence: string): boolean {
  if (topic.id === 'relatives' && weight < -1) return false;
  if (topic.id === 'relatives' && /^(?:threat|mind-reading|demand|catastrophizing|invalidation)$/.test(pattern)) return false;
  if (pattern === 'contempt') return /^(?:housework|money|work|celebrations)$/.test(topic.theme);
  if (pattern === 'protest') return /^(?:gatherings|projects|plans)$/.test(topic.id);
  if (pattern === 'stonewalling')
    return (
      new RegExp(`(?:about|discuss\\w*|on|with|hear of|arguing over|talk\\w* of) ${phrase.replace(/^the /, '(?:the )?')}`, 'i').test(
        sentence,
      ) && topic.id !== 'relatives'
    );
  return true;
}

/** What a jibe brings up only to hurt: friends, money, family. */
const JIBED_AT = /^(?:friends|money|family|closeness)$/;

/** Whether what the writer did says enough to open with: a bare "I said so" does not, a count does. */
const isTelling = (clause: string): boolean =>
  /^I(?:'ve)? \w+ (?:[^ ]+ )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b/.test(clause)
    ? words(clause) >= 4
    : words(clause) >= 5 && !/^I(?:'ve)? (?:said|told|been|got|heard|gone)\b/.test(clause);

/** What the draft is about, most telling first: replaced sentences before others, frames before events before things. */
export function readMatters(draft: Draft, pattern: PatternId, replaced: readonly Sentence[]): Matter[] {
  const out: { matter: Matter; rank: number }[] = [];
  const gentle = GENTLE[pattern];
  for (const sentence of draft.sentences) {
    const aside = replaced.includes(sentence) ? 0 : 3;
    let asks: readonly string[] | undefined = gentle;
    FRAMES.forEach((frame, order) => {
      if (frame.only ? !frame.only.includes(pattern) : !BLAMES.has(pattern)) return;
      const hit = frame.match.exec(sentence.plain);
      if (!hit || (OF_OTHERS.test(sentence.plain.slice(0, hit.index)) && !/^I\b/.test(hit[0]))) return;
      const matter = fromFrame(frame, hit, sentence);
      if (!matter || (pattern === 'contempt' && !matter.when && matter.about && JIBED_AT.test(frame.theme))) return;
      if (!matter.when) asks ??= matter.asks;
      // A frame that tells what happened says more than the bare clause; one that names only a subject, or a label, says less.
      out.push({ matter, rank: aside + (matter.when ? 0 : matter.about ? 1.2 : matter.wish ? 1.3 : 1.4) + order / 1000 });
    });
    readEvents(sentence.plain).forEach((event, order) => {
      if (pattern === 'passive-aggression' && event.who === 'I' && !/^I (?:had to|was|waited|stood|sat|found)\b/.test(event.clause)) return;
      if (event.who === 'I' && !isTelling(event.clause)) return;
      // A jibe tells of the reader's life what is not the writer's to bring up.
      if (pattern === 'contempt' && event.who === 'you' && !/\b(?:me|my|mine|us|our|I|we|late|again)\b/.test(event.clause)) return;
      if (event.who === 'other' && pattern !== 'catastrophizing' && !/^(?:nobody|no one)\b/i.test(event.clause)) return;
      if (
        event.who !== 'you'
          ? !TELLS_OF_SELF.has(pattern)
          : pattern === 'demand' || pattern === 'self-silencing' || (gentle && (event.undone || event.tense === 'does'))
      )
        return;
      const matter = fromEvent(event, sentence);
      out.push({
        matter: asks && (gentle || event.who === 'I') ? { ...matter, asks } : matter,
        rank: aside + 1 + (event.who === 'you' ? 0 : 0.15) + order / 100,
      });
    });
    readTopics(sentence.plain, draft.name).forEach((found, order) => {
      if (!isPoint(pattern, found, sentence.plain) || (aside && found.topic.id === 'relatives')) return;
      const { topic, phrase, weight } = found;
      out.push({
        matter: {
          source: 'topic',
          id: topic.id,
          theme: topic.theme,
          feel: topic.feel,
          about: phrase,
          asks: gentle ?? topic.asks,
          from: sentence,
        },
        rank: aside + 2 - weight / 10 + order / 100,
      });
    });
  }
  if (
    !out.some(({ matter }) => matter.when || matter.about || matter.wish) &&
    !/^(?:stonewalling|protest|over-apology|threat|demand)$/.test(pattern)
  )
    for (const sentence of replaced) {
      const about = pointedNoun(sentence.plain);
      if (about)
        out.push({
          matter: { source: 'topic', id: 'pointed', theme: undefined, feel: [], about, asks: gentle ?? POINTED_ASKS, from: sentence },
          rank: 2.5,
        });
    }
  const best = out.sort((a, b) => a.rank - b.rank);
  for (const { matter } of best)
    if (matter.source === 'frame' && matter.when) {
      const time = timeIn(matter.from.plain);
      const thing = readTopics(matter.from.plain, draft.name).find(
        (found) => isPoint(pattern, found, matter.from.plain) && found.weight > 0,
      )?.phrase;
      if (time && matter.tense === 'did' && !carries(matter.when, contentStems(time))) matter.time = time;
      if (thing && !carries(matter.when, draft.stems)) matter.thing = thing;
    }
  return best.map(({ matter }) => (replaced.includes(matter.from) ? matter : { ...matter, told: true }));
}
