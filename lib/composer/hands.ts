// How the listener meets what changes a box (`entrypoints/hands.ts`): over the isolated world's global, since that script comes
// into a frame only with the first prompt.
import type { ComposerHandle } from '../prompt/bridge.ts';
import type { Box } from './box.ts';

export type HandleMaker = (box: Box) => ComposerHandle;

const KEY = Symbol.for('tend.hands');

/** Makes handles, if its script has been put into this frame. */
export function handleMaker(): HandleMaker | undefined {
  return (globalThis as { [KEY]?: HandleMaker })[KEY];
}

/** Called once by that script. */
export function provideHandles(make: HandleMaker): void {
  (globalThis as { [KEY]?: HandleMaker })[KEY] = make;
}
