// How the listener meets the card (`entrypoints/hands.ts`): over the isolated world's global, since that script comes into a frame
// only with the first prompt.
import type { Card } from './card.ts';
import type { BackgroundPort } from './port.ts';

export type CardMaker = (port: BackgroundPort) => Card;

const KEY = Symbol.for('tend.hands');

/** Makes the card of a frame, if its script has been put there. */
export function cardMaker(): CardMaker | undefined {
  return (globalThis as { [KEY]?: CardMaker })[KEY];
}

/** Called once by that script. */
export function provideCard(make: CardMaker): void {
  (globalThis as { [KEY]?: CardMaker })[KEY] = make;
}
