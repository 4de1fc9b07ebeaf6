// The way from the listener to the card, whose code comes into a frame only once there is something to say: whoever never needs a
// card loads none of it.
import { MAX_DRAFT } from '../messages.ts';
import { promptModule } from '../prompt/bridge.ts';
import type { Box } from './box.ts';
import type { Card } from './card.ts';
import { cardMaker } from './hands.ts';
import type { BackgroundPort } from './port.ts';
import type { Held } from './send.ts';

/** A held message waits this long for its card; then it goes as if Tend were not there. */
const PATIENCE = 1_500;

export class Door {
  readonly #port: BackgroundPort;
  #card: Card | null = null;
  #injecting: Promise<unknown> | null = null;

  constructor(port: BackgroundPort) {
    this.#port = port;
  }

  /** Has the card's code ready, so that it opens without delay; null where it cannot be had. */
  async prepare(): Promise<Card | null> {
    if (!this.#card) {
      if (!cardMaker() || !promptModule()) {
        this.#injecting ??= this.#port.ask({ type: 'open-prompt' }).finally(() => {
          this.#injecting = null;
        });
        await this.#injecting.catch(() => {});
      }
      // Both parts, or none.
      this.#card ??= (promptModule() && cardMaker()?.(this.#port)) ?? null;
    }
    return this.#card;
  }

  /** Speaks while the person writes. Nothing happens where the card cannot be shown, or the text has changed meanwhile. */
  async speak(box: Box): Promise<void> {
    const { text } = box;
    const card = await this.prepare();
    if (box.gate.speaks(text) && box.text === text) card?.speak(box);
  }

  /** Opens the pause for a held message; false where it cannot be shown. */
  async pause(box: Box, held: Held): Promise<boolean> {
    const { text } = box;
    const card = await Promise.race([this.prepare(), new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))]);
    return card?.pause(box, text, held) ?? false;
  }

  /** Has what is held go as it stands; false where no pause is open for `box`. */
  sendAsIs(box: Box): boolean {
    return this.#card?.sendAsIs(box) ?? false;
  }

  /** A message was sent: where there is a word to say about it, says it. */
  async sent(box: Box, text: string): Promise<void> {
    const answer = await this.#port.tell({ type: 'sent', text: text.slice(0, MAX_DRAFT), conversation: box.conversation });
    if (answer?.after?.affirm || answer?.after?.commitment) (await this.prepare())?.sent(box, answer.after);
  }

  /** Opens the card the person asks for, and moves focus into it; nothing where there is nothing to say. */
  async summon(box: Box): Promise<void> {
    if (box.gate.judged || this.#card) (await this.prepare())?.summon(box);
  }

  update(box: Box): void {
    this.#card?.update(box);
  }

  close(): void {
    this.#card?.close();
  }

  closeUnless(box: Box | null): void {
    this.#card?.closeUnless(box);
  }
}
