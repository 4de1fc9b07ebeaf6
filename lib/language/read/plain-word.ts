// One written word → the plain words it stands for.
import { CHAT_SPELLINGS, CONTRACTION_TAILS } from '../../vocabulary/chat-spellings.ts';
import { isKnownWord } from './known-words.ts';

const INVISIBLE = /\u00ad|[\u200b-\u200f]|\u2060|\ufeff|\ufe0f/g;
const APOSTROPHES = /[’‘ʼ`´]/g;

/** Lower case, without accents, invisible characters or fancy letters; apostrophes straight. */
export function fold(written: string): string {
  return written
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Drawn-out letters brought back: "sooo" → "so", "coool" → "cool", "pleeease" → "please". */
function unstretch(word: string): string {
  if (!/(.)\1\1/.test(word)) {
    // "pleasee", "youu", "whyy": a doubled last letter on a word nobody knows
    if (/([a-z])\1$/.test(word) && !isKnownWord(word) && isKnownWord(word.slice(0, -1))) return word.slice(0, -1);
    return word;
  }
  const single = word.replace(/(.)\1\1+/g, '$1');
  const double = word.replace(/(.)\1\1+/g, '$1$1');
  if (isKnownWord(double) && !isKnownWord(single)) return double;
  const all = word.replace(/(.)\1+/g, '$1');
  if (!isKnownWord(single) && isKnownWord(all)) return all;
  return single;
}

/**
 * The plain words behind one written word, at least one unless nothing is left of it.
 * @param written a run of letters, digits and apostrophes from the draft
 */
export function plainWords(written: string): readonly string[] {
  const folded = fold(written).replace(/^'+|'+$/g, '');
  if (folded === '') return [];
  const bare = folded.replaceAll("'", '');
  const known = CHAT_SPELLINGS.get(folded) ?? CHAT_SPELLINGS.get(bare);
  if (known) return known;
  const at = folded.indexOf("'");
  if (at > 0) {
    const head = folded.slice(0, at);
    const tail = folded.slice(at + 1);
    if (tail === 't' && head.endsWith('n')) return [...plainWords(head.slice(0, -1)), 'not'];
    const opened = CONTRACTION_TAILS.get(tail);
    if (opened) return [...plainWords(head), opened];
    if (tail === 's')
      return /^(?:he|she|it|that|this|what|who|where|when|why|how|there|here|everything|nothing|something|everyone|everybody|nobody|somebody|someone|anyone|anybody)$/.test(
        head,
      )
        ? [head, 'is']
        : [head];
    return [bare];
  }
  const short = unstretch(bare);
  return CHAT_SPELLINGS.get(short) ?? [short];
}
