// Which affirmation a day shows. Pure and deterministic: the same day, marks and history give the same one.
import type { Lean, Theme } from './affirmation.ts';
import { hash } from './hash.ts';

/** How true an affirmation at or below this feels asks for its bridge wording. */
const HARD_TO_BELIEVE = 1;

/** What the choice knows of an affirmation. One of the person's own has no theme and no lean. */
export interface Choosable {
  id: string;
  text: string;
  theme?: Theme;
  lean?: Lean;
}

/** How much more often one of the person's own comes than one of Tend's: what somebody wrote for themselves fits them. */
const OWN_WEIGHT = 4;

/** What a person made of an affirmation, as far as choosing goes. */
export interface Mark {
  favourite: boolean;
  rating?: number;
}

export interface Choosing {
  /** The day, and how many were shown on it before this one: together they are the seed. */
  day: string;
  turn: number;
  /** Ids not to show again yet, latest first. */
  recent: readonly string[];
  marks: ReadonlyMap<string, Mark>;
  /** How the person last said they are, −1 to 1 each; undefined where they did not. */
  mood?: { valence: number; arousal: number };
  lean?: Lean;
}

/** Themes that meet a mood: unpleasant and stirred up, unpleasant and low, pleasant. */
function themesFor(mood: { valence: number; arousal: number }): readonly Theme[] {
  if (mood.valence >= 0) return ['closeness', 'voice', 'courage', 'trust'];
  return mood.arousal > 0 ? ['self-kindness', 'space', 'repair', 'boundaries'] : ['worth', 'rest', 'self-kindness', 'closeness'];
}

function weight(affirmation: Choosable, { marks, mood, lean }: Choosing): number {
  const mark = marks.get(affirmation.id);
  let weight = affirmation.theme ? 1 : OWN_WEIGHT;
  if (mark?.favourite) weight *= 3;
  // What lands comes more often; what does not still comes now and then, in its bridge wording.
  if (mark?.rating !== undefined) weight *= [0.4, 0.7, 1, 1.6, 2.2][mark.rating] ?? 1;
  if (mood && affirmation.theme && themesFor(mood).includes(affirmation.theme)) weight *= 2;
  if (lean && lean !== 'both' && affirmation.lean && affirmation.lean !== 'both') weight *= affirmation.lean === lean ? 2 : 0.3;
  return weight;
}

/**
 * The affirmation for a day and turn. Skips the recent ones while others are left.
 * @throws RangeError where there is nothing to choose from
 */
export function chooseAffirmation<T extends Choosable>(all: readonly T[], choosing: Choosing): T {
  const recent = new Set(choosing.recent);
  const fresh = all.filter(({ id }) => !recent.has(id));
  const pool = fresh.length > 0 ? fresh : all.filter(({ id }) => id !== choosing.recent[0]);
  const weights = (pool.length > 0 ? pool : all).map((affirmation) => ({ affirmation, weight: weight(affirmation, choosing) }));
  let left = hash(`${choosing.day}/${choosing.turn}`) * weights.reduce((sum, entry) => sum + entry.weight, 0);
  for (const entry of weights) {
    left -= entry.weight;
    if (left < 0) return entry.affirmation;
  }
  const last = weights.at(-1);
  if (!last) throw new RangeError('no affirmations to choose from');
  return last.affirmation;
}

/** Whether the affirmation does not feel true, so that its bridge wording is to be shown. */
export function asksForBridge(mark: Mark | undefined): boolean {
  return mark?.rating !== undefined && mark.rating <= HARD_TO_BELIEVE;
}
