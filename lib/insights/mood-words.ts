// Where moods lie on two axes, and which words they were given.
import type { Checkin } from '../store/checkins.ts';
import type { LocalDay } from '../store/ids.ts';
import { expectedKinds } from './statistics.ts';

/** A place on the mood field, with how many check-ins lie there. */
export interface Place {
  valence: number;
  arousal: number;
  n: number;
}

/** Up to this many check-ins are drawn as they are; more are drawn as places of a grid, larger where more lie. */
const POINTS_AT_MOST = 300;
const FINE = 0.05;
const COARSE = 0.2;

/** The places check-ins lie at, most first. */
export function placesOf(checkins: readonly Checkin[]): Place[] {
  const step = checkins.length > POINTS_AT_MOST ? COARSE : FINE;
  const round = (value: number) => Math.round(Math.round(value / step) * step * 100) / 100;
  const places = new Map<string, Place>();
  for (const checkin of checkins) {
    const valence = round(checkin.valence);
    const arousal = round(checkin.arousal);
    const key = `${valence} ${arousal}`;
    places.set(key, { valence, arousal, n: (places.get(key)?.n ?? 0) + 1 });
  }
  return [...places.values()].sort((a, b) => b.n - a.n);
}

const QUARTERS = ['lively', 'calm', 'tense', 'low'] as const;
export type Quarter = (typeof QUARTERS)[number];

/** How many check-ins lie in each quarter of the field. One on a line counts to the pleasant, the lively side of it. */
export function quartersOf(checkins: readonly Checkin[]): Record<Quarter, number> {
  const counts: Record<Quarter, number> = { lively: 0, calm: 0, tense: 0, low: 0 };
  for (const { valence, arousal } of checkins) {
    const quarter: Quarter = valence >= 0 ? (arousal >= 0 ? 'lively' : 'calm') : arousal >= 0 ? 'tense' : 'low';
    counts[quarter]++;
  }
  return counts;
}

/** Each half needs this many check-ins with a word to be compared. */
export const MIN_CHECKINS_A_HALF = 10;
/** A word grew if it was there at least this often later, and twice as often as before. */
const GREW_AT_LEAST = 3;

export interface WordUse {
  word: string;
  n: number;
  /** In the earlier and the later half of the check-ins. */
  earlier: number;
  later: number;
}

export interface WordUses {
  /** Most used first. */
  words: WordUse[];
  /** Check-ins that have a word. */
  checkins: number;
  /** How many different words are expected in equally many, earlier and later; undefined where a half has too few. */
  kinds: { earlier: number; later: number; among: number } | undefined;
  grew: WordUse[];
}

/** Which words feelings were given, and how many different ones (granularity): telling feelings apart goes with handling them (Barrett 2001). */
export function wordsOf(checkins: readonly Checkin[]): WordUses {
  const named = checkins.filter(({ emotions }) => emotions.length > 0).sort((a, b) => a.at - b.at);
  const middle = Math.floor(named.length / 2);
  const uses = new Map<string, WordUse>();
  for (const [index, { emotions }] of named.entries()) {
    for (const word of new Set(emotions)) {
      const use = uses.get(word) ?? { word, n: 0, earlier: 0, later: 0 };
      use.n++;
      if (index < middle) use.earlier++;
      else use.later++;
      uses.set(word, use);
    }
  }
  const words = [...uses.values()].sort((a, b) => b.n - a.n || a.word.localeCompare(b.word));
  const total = (half: 'earlier' | 'later') => words.reduce((sum, use) => sum + use[half], 0);
  const among = Math.min(total('earlier'), total('later'));
  const kindsIn = (half: 'earlier' | 'later') =>
    expectedKinds(
      words.map((use) => use[half]),
      among,
    );
  const enough = middle >= MIN_CHECKINS_A_HALF;
  return {
    words,
    checkins: named.length,
    kinds: enough ? { earlier: kindsIn('earlier'), later: kindsIn('later'), among } : undefined,
    grew: enough ? words.filter(({ earlier, later }) => later >= GREW_AT_LEAST && later >= 2 * earlier) : [],
  };
}

/** The days on which each tag was written. */
export function daysOfTags(checkins: readonly Checkin[]): Map<string, Set<LocalDay>> {
  const days = new Map<string, Set<LocalDay>>();
  for (const { day, tags } of checkins) {
    for (const tag of tags) days.set(tag, (days.get(tag) ?? new Set()).add(day));
  }
  return days;
}
