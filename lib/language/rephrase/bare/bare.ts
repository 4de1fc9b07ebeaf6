// By pattern, a sentence about me and a request, for drafts that name no event and no thing.
import type { PatternId } from '../../../vocabulary/ids.ts';
import { FIGHT } from './fight.ts';
import { OTHERS } from './others.ts';

export interface Bare {
  /** Feelings to choose from where the words imply none. */
  feel: readonly [string, ...string[]];
  /** `{f}` is the feeling. */
  say: readonly [string, ...string[]];
  ask: readonly [string, ...string[]];
}

export const BARE: Readonly<Record<PatternId, Bare>> = { ...FIGHT, ...OTHERS };
