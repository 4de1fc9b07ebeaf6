// What a draft is made of, as names: the meaning units, word pairs and rule strengths that fitted weights speak of.
import { lexiconWords } from '../vocabulary/lexicons/lexicons.ts';
import type { Context } from './match/context.ts';
import type { Evidence } from './score.ts';

/** Lexicons whose words are also seen as their class, so that "you are @insult-adjective" is learnt once for all of them. */
const CLASSES = ['insult-noun', 'insult-adjective', 'fault-adjective', 'praise-adjective', 'swearing', 'generaliser', 'harm-verb', 'faux-feeling', 'third-person', 'vocative'] as const;

let classOf: Map<string, string> | undefined;

function classes(): Map<string, string> {
  if (!classOf) {
    classOf = new Map();
    for (const name of CLASSES) for (const word of lexiconWords(name)) if (!classOf.has(word)) classOf.set(word, `@${name}`);
  }
  return classOf;
}

const LENGTHS = [2, 4, 7, 11, 16, 24, 40];

function toneFeatures({ reading }: Context, add: (name: string) => void): void {
  const { tokens, signs, sentences } = reading;
  add(`length<${LENGTHS.find((limit) => tokens.length <= limit) ?? 'more'}`);
  for (const { tone } of signs) add(`sign:${tone}`);
  if (sentences.some((sentence) => sentence.question)) add('a question');
  if (sentences.at(-1)?.question) add('ends as a question');
  if (sentences.some((sentence) => sentence.emphasis > 0)) add('emphasis');
  if (sentences.some((sentence) => sentence.trailing)) add('trails off');
  if (tokens.some((token) => token.caps && token.word.length > 2)) add('capitals');
  if (tokens.some((token) => token.quoted)) add('quotes');
  if (sentences.length > 2) add('many sentences');
}

/** The names of everything in the draft that a weight may be fitted to, each once. */
export function featuresOf(context: Context, evidence: readonly Evidence[]): string[] {
  const found = new Set<string>();
  const add = (name: string) => found.add(name);
  const classWords = classes();
  const { tokens, sentences } = context.reading;
  for (const sentence of sentences) {
    const words = tokens.slice(sentence.from, sentence.to).map((token) => token.word);
    const abstract = words.map((word) => classWords.get(word) ?? word);
    const framed = ['^', ...words, sentence.question ? '?' : '$'];
    const framedAbstract = ['^', ...abstract, sentence.question ? '?' : '$'];
    const you = words.indexOf('you') >= 0 || words.indexOf('your') >= 0;
    for (const [i, word] of framed.entries()) {
      if (i > 0 && i < framed.length - 1) {
        add(word);
        const cls = framedAbstract[i];
        if (cls && cls !== word) {
          add(cls);
          if (you) add(`you~${cls}`);
        }
      }
      const next = framed[i + 1];
      if (next === undefined) continue;
      add(`${word} ${next}`);
      const pair = `${framedAbstract[i]} ${framedAbstract[i + 1]}`;
      add(pair);
      const third = framedAbstract[i + 2];
      if (third !== undefined) add(`${pair} ${third}`);
    }
    const first = words[0];
    if (first === 'you' || first === 'your') add('begins with you');
    if (first === 'i') add('begins with i');
    if (you) add('speaks to you');
    else add('no you');
  }
  toneFeatures(context, add);
  for (const item of evidence) {
    add(`!${item.pattern}:${item.strength}`);
    add(`!${item.family}`);
    add(`!rule ${item.pattern} ${item.rule}`);
  }
  if (evidence.length > 1) add('!several');
  if (evidence.length === 0) add('!none');
  return [...found];
}
