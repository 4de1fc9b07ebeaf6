// Whether a text made by Tend would be read as quiet: what `analyze` says, asked with less work. Sentences that are known to be quiet are
// not read again, and moves and spans are not looked for; where anything is heard at all, the whole reading decides.
import { analyze } from './analyze.ts';
import { isControl } from './guards/control.ts';
import { isCrisis } from './guards/crisis.ts';
import { isDanger } from './guards/danger.ts';
import { addImpression } from './impression/add-impression.ts';
import { guardHeard } from './impression/guard-heard.ts';
import { impressionOf } from './impression/impression.ts';
import { Context } from './match/context.ts';
import { patterns } from './patterns/index.ts';
import { readDraft } from './read/read-draft.ts';
import type { Reading, Sentence } from './read/token.ts';

/** Longer texts are read whole. */
const MOST_CHARACTERS = 2000;

/** One sentence as a draft of its own. */
function alone({ text, tokens, signs }: Reading, sentence: Sentence): Reading {
  const own = tokens.slice(sentence.from, sentence.to).map((token) => ({ ...token, sentence: 0 }));
  return {
    text,
    tokens: own,
    sentences: [{ ...sentence, from: 0, to: own.length }],
    signs: signs.filter(({ start }) => start >= sentence.start && start < sentence.end).map((sign) => ({ ...sign, sentence: 0 })),
  };
}

/** Whether no rule of a pattern or of a guard that ends a wording matches anywhere in a reading. */
function saysNothing(reading: Reading): boolean {
  const context = new Context(reading);
  return !patterns.some((pattern) => pattern.rules.some(context)) && !isCrisis(context) && !isDanger(context) && !isControl(context);
}

function readWhole(text: string): boolean {
  const { severity, guard } = analyze(text);
  return severity === 0 && (!guard || guard === 'boundary');
}

/**
 * Whether nothing is found in `text`: no pattern, and no guard but a limit. Rules that reach across sentences are left out.
 * @param known sentences found quiet before, as written; those found quiet now for which `own` is true are added
 * @param own whether a sentence is Tend's own, with no word of a draft in it
 */
export function isQuiet(text: string, known: Set<string>, own: (sentence: string) => boolean): boolean {
  if (text.length > MOST_CHARACTERS) return readWhole(text);
  const reading = readDraft(text);
  const context = new Context(reading);
  const impression = impressionOf(reading);
  if (guardHeard(context, impression) || addImpression([], context, [], impression).length > 0) return readWhole(text);
  for (const sentence of reading.sentences) {
    const said = text.slice(sentence.start, sentence.end);
    if (known.has(said)) continue;
    if (!saysNothing(alone(reading, sentence))) return readWhole(text);
    if (own(said)) known.add(said);
  }
  return true;
}
