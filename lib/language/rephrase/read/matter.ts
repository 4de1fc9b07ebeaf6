// What the draft is about, ready to be said: the frame, event or thing found in it, with feelings and requests.
import type { ComplaintFrame, Theme } from '../../../vocabulary/complaints/frame.ts';
import { FRAMES } from '../../../vocabulary/complaints/index.ts';
import type { PatternId } from '../../../vocabulary/ids.ts';
import { isBase, isPast } from '../../../vocabulary/verbs.ts';
import { isVerdict, swears, tidy, words } from './clean.ts';
import type { Draft, Sentence } from './draft.ts';
import { type Event, readEvents } from './events.ts';
import { readTopics } from './topics.ts';

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
  /** The sentence that tells of it stays in the text: it is pointed at, not told again. */
  told?: true;
  from: Sentence;
}

const SLOT = /\{([a-z]+)\}(?!\})/g;

/** A line with its slots filled from the match; undefined where one is empty or holds what no rewrite should say. */
function fill(line: string, groups: Record<string, string | undefined>): string | undefined {
  let whole = true;
  const out = line.replace(SLOT, (_, name: string) => {
    const value = tidy(groups[name] ?? '');
    if (!value || isVerdict(value) || swears(value) || words(value) > 12) whole = false;
    return value;
  });
  return whole ? out.replace(/\s+/g, ' ') : undefined;
}

const fillFirst = (lines: readonly string[] | undefined, groups: Record<string, string | undefined>): string | undefined => {
  for (const line of lines ?? []) {
    const out = fill(line, groups);
    if (out) return out;
  }
  return undefined;
};

/** Whether a clause tells of something past, by its first verb. */
function tenseOf(clause: string): Event['tense'] {
  for (const word of clause.toLowerCase().split(' ')) {
    if (isPast(word) || /^(?:wasn't|weren't|didn't|couldn't)$/.test(word)) return 'did';
    if (/'re$|'m$|^(?:is|are|don't|doesn't|isn't|can't)$/.test(word) || isBase(word) || isBase(word.replace(/s$/, ''))) return 'does';
  }
  return 'does';
}

function fromFrame(frame: ComplaintFrame, hit: RegExpExecArray, sentence: Sentence): Matter | undefined {
  const groups = hit.groups ?? {};
  const asks = frame.asks.map((ask) => fill(ask, groups)).filter((ask) => ask !== undefined);
  if (!asks.length) return undefined;
  const when = fillFirst(frame.when, groups);
  const about = fillFirst(frame.about, groups);
  const wish = frame.wish && fill(frame.wish, groups);
  return {
    source: 'frame',
    id: frame.id,
    theme: frame.theme,
    feel: frame.feel,
    asks,
    from: sentence,
    ...(when ? { when, tense: tenseOf(when), who: /^I\b/.test(when) ? 'I' : 'you' } : {}),
    ...(about ? { about } : {}),
    ...(wish ? { wish } : {}),
    ...(frame.joined ? { joined: true } : {}),
  };
}

/** Patterns in which what the writer did, or what befell them, is the point and not a jibe. */
const TELLS_OF_SELF: ReadonlySet<PatternId> = new Set(['criticism', 'guilt-trip', 'protest', 'catastrophizing', 'over-apology', 'self-silencing', 'faux-feeling', 'reassurance', 'passive-aggression', 'defensiveness']);

const AFTER_EVENT: Record<Event['tense'], readonly string[]> = {
  did: ['Could you tell me what happened?', 'Can you tell me how you see it?', 'How did that come about?', 'What happened there?', 'Could you tell me what was going on?', 'Can we do it differently next time?'],
  does: ['Could we find another way?', 'Could we try it differently {{this week|next time}}?', 'Can we work out something better for both of us?', 'Could we change that?'],
  doing: ['Can you tell me what is going on?', 'Could you fill me in?', 'Could you talk to me about it?'],
  has: ['Could you tell me where it stands?', 'Can you tell me what happened?', 'Could you let me know how you see it?'],
};

function fromEvent(event: Event, sentence: Sentence): Matter {
  const asks = [...AFTER_EVENT[event.tense]];
  if (event.done && words(event.done) <= 10) asks.unshift(`Could you try not to ${event.done}?`);
  if (event.undone && event.tense === 'does' && words(event.undone) <= 10) asks.unshift(`Could you ${event.undone} {{this week|next time|a bit more often}}?`);
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

/** What the draft is about, most telling first: flagged sentences before others, frames before events before things. */
export function readMatters(draft: Draft, pattern: PatternId, replaced: readonly Sentence[]): Matter[] {
  const out: { matter: Matter; rank: number }[] = [];
  for (const sentence of draft.sentences) {
    const aside = replaced.includes(sentence) ? 0 : 3;
    FRAMES.forEach((frame, order) => {
      if (frame.only && !frame.only.includes(pattern)) return;
      const hit = frame.match.exec(sentence.plain);
      const matter = hit && fromFrame(frame, hit, sentence);
      // A frame that tells what happened says more than the bare clause; one that names only a subject, or a label, says less.
      if (matter) out.push({ matter, rank: aside + (matter.when || matter.wish ? 0 : matter.about ? 1.2 : 1.4) + order / 1000 });
    });
    readEvents(sentence.plain).forEach((event, order) => {
      if (event.who !== 'you' && !TELLS_OF_SELF.has(pattern)) return;
      out.push({ matter: fromEvent(event, sentence), rank: aside + 1 + (event.who === 'you' ? 0 : 0.3) + order / 100 });
    });
    readTopics(sentence.plain, draft.name).forEach(({ topic, phrase, weight }, order) => {
      if (pattern === 'contempt' && !/^(?:housework|money|work|celebrations)$/.test(topic.theme)) return;
      out.push({
        matter: { source: 'topic', id: topic.id, theme: topic.theme, feel: topic.feel, about: phrase, asks: topic.asks, from: sentence },
        rank: aside + 2 - weight / 10 + order / 100,
      });
    });
  }
  return out.sort((a, b) => a.rank - b.rank).map(({ matter }) => (replaced.includes(matter.from) ? matter : { ...matter, told: true }));
}
