// The fitted reading: how much a whole message sounds like one that shows a pattern, learned from the project's own messages (`npm run fit`).
// Rules know the shapes they were given; this hears what many small words say together: a pattern, or one of the guards.
import { GUARD_IDS, type GuardId, PATTERN_IDS, type PatternId } from '../../vocabulary/ids.ts';
import type { Reading, Sentence } from '../read/token.ts';
import { featuresOf } from './features.ts';
import { FITTED } from './fitted.ts';

/** Beyond this many words it is a letter, and what was learned from messages says little. */
export const MOST_WORDS = 60;

/** Weights are written as tenths. */
const SCALE = 10;

/** What single weights speak for: the patterns, then the guards. A letter each in the data, from "a". */
export const HEADS = [...PATTERN_IDS, ...GUARD_IDS] as const;

/** One weight for "shows a pattern", then one for each head it speaks for or against, by index. */
interface Weights {
  any: number;
  each: readonly (readonly [head: number, weight: number])[];
}

export interface Impression {
  /** How sure it is that the message shows a pattern clearly, as log-odds: 0 is as likely as not. */
  score: number;
  /** The likeliest pattern. */
  pattern: PatternId;
  /** How much it sounds like a message under each guard, as log-odds. */
  guards: Readonly<Record<GuardId, number>>;
  /** The sentence that says most of it, looked for when asked; undefined where there are no words. */
  sentence: () => Sentence | undefined;
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
  const each = HEADS.map((_, index) => (FITTED.biases[index + 1] ?? 0) / SCALE);
  let any = (FITTED.biases[0] ?? 0) / SCALE;
  for (const weights of known) {
    any += weights.any * share;
    for (const [head, weight] of weights.each) each[head] = (each[head] ?? 0) + weight * share;
  }
  return { any, each };
}

function tellingSentence(reading: Reading): Sentence | undefined {
  const [best] = reading.sentences
    .filter(({ from, to }) => to > from)
    .map((sentence) => ({ sentence, score: scoresOf(featuresOf(reading, sentence.from, sentence.to)).any }))
    .sort((a, b) => b.score - a.score);
  return best?.sentence;
}

/** The impression a message makes; undefined where it is empty or longer than a message. Linear in its length, never throws. */
export function impressionOf(reading: Reading): Impression | undefined {
  const { tokens } = reading;
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return undefined;
  const { any, each } = scoresOf(featuresOf(reading));
  const patterns = each.slice(0, PATTERN_IDS.length);
  const pattern = PATTERN_IDS[patterns.indexOf(Math.max(...patterns))];
  const guard = (id: GuardId) => each[HEADS.indexOf(id)] ?? 0;
  const guards = { crisis: guard('crisis'), danger: guard('danger'), boundary: guard('boundary'), control: guard('control') };
  return pattern && { score: any, pattern, guards, sentence: () => tellingSentence(reading) };
}
