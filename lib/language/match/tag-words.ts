// Parts of speech from compromise, laid over our own tokens.
import nlp from 'compromise/two';
import type { Reading } from '../read/token.ts';

/** A set of compromise tags for each token; undefined where the two did not line up. */
export function tagWords({ tokens, sentences }: Reading): (ReadonlySet<string> | undefined)[] {
  const tags: (ReadonlySet<string> | undefined)[] = new Array(tokens.length);
  for (const sentence of sentences) {
    const words = tokens.slice(sentence.from, sentence.to).map((token) => token.word);
    if (words.length === 0) continue;
    const terms = nlp(words.join(' ') + (sentence.question ? '?' : '.')).docs.flat();
    if (terms.length !== words.length) continue;
    for (const [i, term] of terms.entries()) tags[sentence.from + i] = term.tags;
  }
  return tags;
}
