// What a person may want to bring to a therapist, counted from what they kept in a span of days. Counts and shares, no scores.
import type { Checkin } from '../store/checkins.ts';
import type { Moment } from '../store/moments.ts';
import type { PatternId } from '../vocabulary/ids.ts';

export interface MoodSummary {
  count: number;
  /** Days with at least one check-in. */
  days: number;
  pleasant: number;
  unpleasant: number;
  /** Check-ins with high energy that felt unpleasant: tense, angry, anxious. */
  tense: number;
  /** The words named most, most often first. */
  words: { word: string; count: number }[];
}

export interface PatternSummary {
  pattern: PatternId;
  count: number;
  /** How often the message was put differently: a wording was taken, or the person changed it. */
  changed: number;
}

/** Beyond this on a line of −1 to 1 a mood is pleasant or not, and energy high. */
const CLEARLY = 0.2;
const MOST_WORDS = 6;
const MOST_PATTERNS = 5;
const CHANGED: readonly Moment['outcome'][] = ['rephrased', 'edited', 'keep-editing'];

/** The moods of these check-ins. */
export function moodSummary(checkins: readonly Checkin[]): MoodSummary {
  const words = new Map<string, number>();
  for (const word of checkins.flatMap(({ emotions }) => emotions)) words.set(word, (words.get(word) ?? 0) + 1);
  return {
    count: checkins.length,
    days: new Set(checkins.map(({ day }) => day)).size,
    pleasant: checkins.filter(({ valence }) => valence > CLEARLY).length,
    unpleasant: checkins.filter(({ valence }) => valence < -CLEARLY).length,
    tense: checkins.filter(({ valence, arousal }) => valence < -CLEARLY && arousal > CLEARLY).length,
    words: [...words]
      .map(([word, count]) => ({ word, count }))
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_WORDS),
  };
}

/** The patterns of these moments, most often first. One that was taken back is one that was sent as it was. */
export function patternSummary(moments: readonly Pick<Moment, 'patterns' | 'outcome'>[]): PatternSummary[] {
  const found = new Map<PatternId, PatternSummary>();
  for (const { patterns, outcome } of moments) {
    for (const pattern of patterns) {
      const before = found.get(pattern) ?? { pattern, count: 0, changed: 0 };
      found.set(pattern, { pattern, count: before.count + 1, changed: before.changed + (CHANGED.includes(outcome) ? 1 : 0) });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count).slice(0, MOST_PATTERNS);
}
