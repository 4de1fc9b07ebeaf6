// After something was written into a box: what it shows once it came to rest, and the end of a key for those who listen for it.
import { readDraft } from './read.ts';

/** How long an editor may take to show what it was given. */
const PATIENCE = 400;

/** The end of a key without a name, as on-screen keyboards end all of theirs. */
export function endKey(box: HTMLElement): void {
  box.dispatchEvent(new KeyboardEvent('keyup', { key: 'Unidentified', keyCode: 229, bubbles: true, cancelable: true, composed: true }));
}

/** The box once it changed and came to rest; `before` itself where it stayed as it was. */
export async function readBack(box: HTMLElement, before: string): Promise<string> {
  let last = before;
  for (const start = performance.now(); performance.now() - start < PATIENCE; ) {
    await turn();
    const now = readDraft(box);
    if (now !== before && now === last) return now;
    last = now;
  }
  return last;
}

/** Lets the page have a turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 16));
}
