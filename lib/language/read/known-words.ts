// Which words are words at all, for undoing drawn-out letters and telling "ur mean" from "ur mum".

import { COMMON_WORDS } from '../../vocabulary/common-words.ts';
import { LEXICON_NAMES, lexiconEntries, lexiconWords } from '../../vocabulary/lexicons/lexicons.ts';

let known: Set<string> | undefined;

/** True for a common English word or a word of any lexicon. */
export function isKnownWord(word: string): boolean {
  if (!known) {
    known = new Set(COMMON_WORDS);
    for (const name of LEXICON_NAMES)
      for (const entry of lexiconEntries(name)) for (const part of entry.match(/[\p{L}\p{N}]+/gu) ?? []) known.add(part);
  }
  return known.has(word);
}

let predicates: Set<string> | undefined;

/** True for an adjective that can follow "you are". */
export function isPredicate(word: string): boolean {
  predicates ??= new Set([
    ...lexiconWords('insult-adjective'),
    ...lexiconWords('fault-adjective'),
    ...lexiconWords('praise-adjective'),
    'mad',
    'angry',
    'upset',
    'ok',
    'busy',
    'late',
    'done',
    'dead',
    'here',
    'there',
    'ready',
    'sure',
    'home',
    'gone',
    'wrong',
    'tired',
    'hurt',
    'sad',
    'happy',
    'jealous',
    'annoyed',
  ]);
  return predicates.has(word);
}
