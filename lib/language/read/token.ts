// A draft as the rules see it: plain lower-case words with their place in the original, grouped in sentences.
import type { Span } from '../types.ts';

/** What stands between a word and the one before it. */
export type Gap = 'space' | 'pause' | 'stop';

export interface Token extends Span {
  /** The plain word: lower case, chat spelling and contractions opened, accents and stretched letters folded. */
  word: string;
  gap: Gap;
  sentence: number;
  /** Written in capitals (two letters or more). */
  caps: boolean;
  /** Letters drawn out: "sooo". */
  stretched: boolean;
  /** Inside quotation marks. */
  quoted: boolean;
}

/** Emoji, emoticons and laughter: signals of tone, never words. */
export interface Sign extends Span {
  sentence: number;
  tone: 'play' | 'warm' | 'cold' | 'sad' | 'angry' | 'other';
}

export interface Sentence extends Span {
  /** Tokens from `from` up to, not including, `to`. */
  from: number;
  to: number;
  question: boolean;
  /** Marks of emphasis: how many ! and ? beyond the first. */
  emphasis: number;
  trailing: boolean;
}

export interface Reading {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  signs: Sign[];
}
