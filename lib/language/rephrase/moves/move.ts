// The shape of a move, and what every move can draw on.
import type { PatternId } from '../../../vocabulary/ids.ts';
import type { Register } from '../../types.ts';
import type { Draft, Sentence } from '../read/draft.ts';
import type { Matter } from '../read/matter.ts';

export interface Context {
  draft: Draft;
  /** The pattern this wording answers. */
  pattern: PatternId;
  /** What the draft is about; undefined where nothing can be told. */
  matter: Matter | undefined;
  matters: readonly Matter[];
  /** The sentences this wording replaces. */
  flagged: readonly Sentence[];
  register: Register;
  /** The feeling to name: chosen by the person, or implied by the words. */
  feel: string;
  /** The person chose the feeling. */
  named: boolean;
  heated: boolean;
  /** One of several wordings, the same for the same draft. */
  pick<T>(options: readonly [T, ...T[]], salt: string): T;
}

/** One kind of better wording. */
export interface Move {
  id: string;
  answers: readonly PatternId[] | 'all';
  /** Wordings in plain spelling, best first; none where the slots it needs are empty. */
  forms(context: Context): string[];
}
