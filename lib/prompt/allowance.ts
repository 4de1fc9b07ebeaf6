// How much one frame may ask within a minute: more than a person ever brings about, less than would fill the database or keep the worker
// from its other frames. A frame that is past it is a page gone wrong, or one that was taken over.
import type { ComposerMessage } from '../messages.ts';

const MINUTE = 60_000;
/** A frame asks every tenth of a second at most while somebody types, and a little more for wordings. */
const MOST_ASKED = 1_200;
/** What leaves something behind: nobody ends more prompts than one a second. */
const MOST_KEPT = 60;
const KEPT: readonly ComposerMessage['type'][] = ['outcome', 'never-flag', 'spoke', 'held', 'sent', 'remember', 'hide-danger'];

/** Counts one frame's messages. @returns a function that says whether one more may be taken */
export function allowance(now: () => number = Date.now): (type: ComposerMessage['type']) => boolean {
  let since = now();
  let asked = 0;
  let kept = 0;
  return (type) => {
    if (now() - since >= MINUTE) {
      since = now();
      asked = 0;
      kept = 0;
    }
    asked += 1;
    if (KEPT.includes(type)) kept += 1;
    return asked <= MOST_ASKED && (!KEPT.includes(type) || kept <= MOST_KEPT);
  };
}
