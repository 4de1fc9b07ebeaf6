// What a person may want to bring to a therapist, counted from what they kept in a span of days. Counts and shares, no scores.
import type { Checkin } from '../store/checkins.ts';
import type { Moment } from '../store/moments.ts';
import type { Sitting } from '../store/sittings.ts';
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
  /** The kinds of wording that were taken then, most often first. */
  moves: { move: string; count: number }[];
}

export interface ToolSummary {
  tool: string;
  /** How often it was gone through. */
  times: number;
  /** How often the person said how at ease they were before it and after it. */
  told: number;
  /** How many of these were more at ease after it, and less. */
  more: number;
  less: number;
}

/** Beyond this on a line of −1 to 1 a mood is pleasant or not, and energy high. */
const CLEARLY = 0.2;
const MOST_WORDS = 6;
const MOST_PATTERNS = 5;
const MOST_MOVES = 3;
const MOST_TOOLS = 5;
const CHANGED: readonly Moment['outcome'][] = ['rephrased', 'edited', 'keep-editing'];

/** The moods of these check-ins. */
export function moodSummary(checkins: readonly Checkin[]): MoodSummary {
  return {
    count: checkins.length,
    days: new Set(checkins.map(({ day }) => day)).size,
    pleasant: checkins.filter(({ valence }) => valence > CLEARLY).length,
    unpleasant: checkins.filter(({ valence }) => valence < -CLEARLY).length,
    tense: checkins.filter(({ valence, arousal }) => valence < -CLEARLY && arousal > CLEARLY).length,
    words: counted(checkins.flatMap(({ emotions }) => emotions))
      .slice(0, MOST_WORDS)
      .map(([word, count]) => ({ word, count })),
  };
}

/** The patterns of these moments, most often first. One that was taken back is one that was sent as it was. */
export function patternSummary(moments: readonly Pick<Moment, 'patterns' | 'outcome' | 'move'>[]): PatternSummary[] {
  return counted(moments.flatMap(({ patterns }) => patterns))
    .slice(0, MOST_PATTERNS)
    .map(([pattern, count]) => {
      const changed = moments.filter(({ patterns, outcome }) => patterns.includes(pattern) && CHANGED.includes(outcome));
      const moves = counted(changed.flatMap(({ outcome, move }) => (outcome === 'rephrased' && move ? [move] : [])));
      return {
        pattern,
        count,
        changed: changed.length,
        moves: moves.slice(0, MOST_MOVES).map(([move, times]) => ({ move, count: times })),
      };
    });
}

/** The tools that were gone through, those somebody was more often more at ease after first. Counts: so few answers bear no mean. */
export function toolSummary(sittings: readonly Pick<Sitting, 'tool' | 'before' | 'after'>[]): ToolSummary[] {
  return counted(sittings.map(({ tool }) => tool))
    .map(([tool, times]) => {
      const changes = sittings.flatMap((one) =>
        one.tool === tool && one.before !== undefined && one.after !== undefined ? [one.after - one.before] : [],
      );
      return {
        tool,
        times,
        told: changes.length,
        more: changes.filter((change) => change > 0).length,
        less: changes.filter((change) => change < 0).length,
      };
    })
    .sort((a, b) => b.more - a.more || b.times - a.times)
    .slice(0, MOST_TOOLS);
}

/** Each thing with how often it is there, most often first. */
function counted<T>(things: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
