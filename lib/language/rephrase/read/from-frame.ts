// A complaint frame that fits a sentence, with its slots filled from the draft's own words.
import type { ComplaintFrame } from '../../../vocabulary/complaints/frame.ts';
import { isBase, isPast } from '../../../vocabulary/verbs.ts';
import { inside, isVerdict, swears, tidy, words } from './clean.ts';
import type { Sentence } from './draft.ts';
import type { Event } from './events.ts';
import type { Matter } from './matter.ts';
import { readTopics } from './topics.ts';

const SLOT = /\{([a-z]+)\}(?!\})/g;

/** Slots a frame's own pattern keeps clean. */
const FREE: ReadonlySet<string> = new Set(['how', 'thing', 'yours']);

/** A noun as it is named in a sentence: "article" → "the article", a name stays bare. */
const asThing = (noun: string): string =>
  /^(?:the|an?|my|your|our|freedom|religion|climate|science|history|immigration|substance)\b/i.test(noun) || /^[A-Z]/.test(noun)
    ? noun.replace(/^an? /i, 'the ')
    : `the ${noun}`;

/** A line with its slots filled from the match; undefined where one is empty or holds what no rewrite should say. */
function fill(line: string, groups: Record<string, string | undefined>): string | undefined {
  let whole = true;
  const out = line.replace(SLOT, (_, name: string) => {
    const raw = groups[name] ?? '';
    const value = raw && name === 'thing' ? asThing(inside(tidy(raw))) : inside(tidy(raw));
    if (!value || (!FREE.has(name) && isVerdict(value)) || swears(value) || words(value) > 12) whole = false;
    return /^\s/.test(raw) ? ` ${value}` : value;
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
  const list = clause.toLowerCase().split(' ');
  for (const word of list.slice(
    /^(?:i|you|we|it|they|he|she|nobody|there|things?|voices?)$/.test(list[0] ?? '') || list.length < 3 ? 1 : 2,
  )) {
    if (isPast(word) || /^(?:wasn't|weren't|didn't|couldn't)$/.test(word)) return 'did';
    if (/'re$|'m$|^(?:is|are|don't|doesn't|isn't|can't)$/.test(word) || isBase(word) || isBase(word.replace(/s$/, ''))) return 'does';
  }
  return 'does';
}

/** The matter a frame makes of a sentence; undefined where the draft leaves its slots empty. */
export function fromFrame(frame: ComplaintFrame, hit: RegExpExecArray, sentence: Sentence): Matter | undefined {
  const groups = hit.groups ?? {};
  const asks = frame.asks.map((ask) => fill(ask, groups)).filter((ask) => ask !== undefined);
  if (!asks.length) return undefined;
  const when = fillFirst(frame.when, groups);
  // A frame that knows only a subject calls it by the draft's own noun where there is one.
  const own =
    when || !frame.about || /\{/.test(frame.about[0] ?? '')
      ? undefined
      : readTopics(sentence.plain, undefined).find((found) => hit[0].toLowerCase().includes(found.head))?.phrase;
  const about = own ?? fillFirst(frame.about, groups);
  if (!when && !about && frame.about) return undefined;
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
