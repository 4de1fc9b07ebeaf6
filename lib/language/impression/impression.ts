// The fitted reading: how much a whole message sounds like one that shows a pattern, learned from the project's own messages (`npm run fit`).
// Rules know the shapes they were given; this hears what many small words say together. It adds to what rules saw, and is never asked under a guard.
import { PATTERN_IDS, type PatternId } from '../../vocabulary/ids.ts';
import type { Reading, Sentence } from '../read/token.ts';
import { featuresOf } from './features.ts';
import { FITTED } from './fitted.ts';

/** Beyond this many words it is a letter, and what was learned from messages says little. */
export const MOST_WORDS = 60;

/** Weights are written as tenths. */
const SCALE = 10;

/** One weight for "shows a pattern", then one for each pattern it speaks for or against, by index. */
interface Weights {
  any: number;
  each: readonly (readonly [pattern: number, weight: number])[];
}

export interface Impression {
  /** How sure it is that the message shows a pattern clearly, as log-odds: 0 is as likely as not. */
  score: number;
  /** The likeliest pattern. */
  pattern: PatternId;
  /** The sentence that says most of it. */
  sentence: Sentence;
}

let table: Map<string, Weights> | undefined;

function weightsTable(): Map<string, Weights> {
  if (!table) {
    table = new Map();
    for (const line of FITTED.features.split('\n')) {
      const [feature = '', any = '', ...each] = line.split('\t');
      table.set(feature, {
        any: Number(any) / SCALE,
        each: each.map((part): [number, number] => [part.charCodeAt(0) - 97, Number(part.slice(1)) / SCALE]),
      });
    }
  }
  return table;
}

function scoresOf(features: ReadonlySet<string>): { any: number; each: number[] } {
  const known = [...features].flatMap((feature) => weightsTable().get(feature) ?? []);
  const share = 1 / Math.sqrt(known.length + 1);
  const each = PATTERN_IDS.map((_, index) => (FITTED.biases[index + 1] ?? 0) / SCALE);
  let any = (FITTED.biases[0] ?? 0) / SCALE;
  for (const weights of known) {
    any += weights.any * share;
    for (const [pattern, weight] of weights.each) each[pattern] = (each[pattern] ?? 0) + weight * share;
  }
  return { any, each };
}

/** The impression a message makes; undefined where it is empty or longer than a message. Linear in its length, never throws. */
export function impressionOf(reading: Reading): Impression | undefined {
  const { tokens, sentences } = reading;
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return undefined;
  const { any, each } = scoresOf(featuresOf(reading));
  const best = each.reduce((top, score, index) => (score > (each[top] ?? 0) ? index : top), 0);
  const pattern = PATTERN_IDS[best];
  const said = (sentence: Sentence) => scoresOf(featuresOf(reading, sentence.from, sentence.to)).any;
  const [sentence] = sentences
    .filter(({ from, to }) => to > from)
    .map((candidate) => ({ candidate, score: said(candidate) }))
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
  return pattern && sentence ? { score: any, pattern, sentence } : undefined;
}
