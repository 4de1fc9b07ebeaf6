// The shape of a complaint frame: one thing people blame each other for, said neutrally, with what is felt, needed and asked.
import type { EmotionWord } from '../emotions.ts';
import type { PatternId } from '../ids.ts';
import type { NeedId } from '../needs.ts';

export type Theme =
  | 'attention'
  | 'contact'
  | 'time'
  | 'promises'
  | 'housework'
  | 'money'
  | 'family'
  | 'children'
  | 'closeness'
  | 'trust'
  | 'talk'
  | 'friends'
  | 'work'
  | 'digital'
  | 'respect'
  | 'celebrations'
  | 'things'
  | 'decisions'
  | 'health';

/**
 * `{name}` in a line stands for the match's group of that name; a line whose groups are empty is passed over.
 * `{{a|b}}` is a bit Tend has to choose: the person sees it as editable. `[[a|b]]` says the same thing in several ways.
 */
export interface ComplaintFrame {
  id: string;
  theme: Theme;
  /** The patterns it may be read in; where absent, all that say the reader did something. */
  only?: readonly PatternId[];
  /** Read over a sentence in plain spelling, any case. */
  match: RegExp;
  /** What happened, as clauses that can follow "when", most telling first. */
  when?: readonly string[];
  /** What it is about, as a noun phrase. */
  about?: readonly string[];
  /** Likely feelings, likeliest first. */
  feel: readonly [EmotionWord, ...EmotionWord[]];
  need: NeedId;
  /** The need here, completing "I'd love to …". */
  wish?: string;
  /** The wish follows from `when` ("when I talk about work, I'd love to feel heard"). */
  joined?: true;
  /** Requests from small to large. */
  asks: readonly [string, ...string[]];
}

/** "never", "don't", "didn't even bother to" … before a verb. */
export const NOT = String.raw`(?:never|don't|didn't|doesn't|won't|can't|cannot|couldn't|wouldn't|not|haven't|hasn't|stopped|no longer|do not|did not|forgot to|too (?:busy|lazy|tired) to|would it kill you to|hard (?:is it )?(?:for you )?to|could you not|refuse to)(?: you)?(?: even| ever| really| actually| once| just| bother to| bothered to| be bothered to| manage to| want to| get to| be arsed to| fucking| bloody)*`;
/** "always", "keep", "constantly" … before a verb. */
export const OFTEN = String.raw`(?:always|constantly|forever|keep|keeps|kept|never stop|every time|again|just|all (?:the time|you do is)|once again|still|literally|why (?:do|did|are|must) you|you|you're|you are|you were)`;

/** Builds a pattern over plain spelling; it begins and ends at a word's edge. */
export const m = (source: string): RegExp => new RegExp(`(?<![\\w'])(?:${source})(?!\\w)`, 'i');
