// One draft, prepared for matching: clause borders once, parts of speech only when a rule asks for them.

import { CLOSERS, OPENERS } from '../../vocabulary/lexicons/discourse.ts';
import type { Reading } from '../read/token.ts';
import { tagWords } from './tag-words.ts';

const CONJUNCTIONS = new Set('and but so because then or though although while when if since coz that cuz'.split(' '));

export class Context {
  readonly reading: Reading;
  /** Every plain word of the draft, once. */
  readonly words: ReadonlySet<string>;
  private readonly starts: Uint8Array;
  private readonly ends: Uint8Array;
  private tags: (ReadonlySet<string> | undefined)[] | undefined;
  private startedAt = 0;
  private mayCross = -1;

  constructor(reading: Reading) {
    this.reading = reading;
    const { tokens } = reading;
    this.words = new Set(tokens.map((token) => token.word));
    this.starts = new Uint8Array(tokens.length + 1);
    this.ends = new Uint8Array(tokens.length + 1);
    for (const [i, token] of tokens.entries()) {
      const before = tokens[i - 1];
      const opened = before !== undefined && this.starts[i - 1] === 1 && OPENERS.has(before.word);
      if (token.gap !== 'space' || opened || (before !== undefined && CONJUNCTIONS.has(before.word))) this.starts[i] = 1;
    }
    this.ends[tokens.length] = 1;
    for (let i = tokens.length - 1; i > 0; i--) {
      const token = tokens[i];
      if (!token) continue;
      if (token.gap !== 'space' || (this.ends[i + 1] === 1 && CLOSERS.has(token.word)) || CONJUNCTIONS.has(token.word)) this.ends[i] = 1;
    }
  }

  holdsOneOf(set: ReadonlySet<string>): boolean {
    const [small, large] = set.size < this.words.size ? [set, this.words] : [this.words, set];
    for (const word of small) if (large.has(word)) return true;
    return false;
  }

  /** Called before each try of a rule. */
  begin(at: number): void {
    this.startedAt = at;
    this.mayCross = -1;
  }

  /** The word at `at`, unless a sentence ended before it. */
  wordAt(at: number): string | undefined {
    const token = this.reading.tokens[at];
    if (!token || (token.gap === 'stop' && at > this.startedAt && at !== this.mayCross)) return undefined;
    return token.word;
  }

  hasTag(at: number, tag: string): boolean {
    if (this.wordAt(at) === undefined) return false;
    this.tags ??= tagWords(this.reading);
    return this.tags[at]?.has(tag) ?? false;
  }

  sameSentence(a: number, b: number): boolean {
    return this.reading.tokens[a]?.sentence === this.reading.tokens[b]?.sentence;
  }

  clauseStart(at: number): boolean {
    return this.starts[at] === 1;
  }

  clauseEnd(at: number): boolean {
    return this.ends[at] === 1;
  }

  crossing(at: number, then: () => boolean): boolean {
    const before = this.mayCross;
    this.mayCross = at;
    if (then()) return true;
    this.mayCross = before;
    return false;
  }
}
