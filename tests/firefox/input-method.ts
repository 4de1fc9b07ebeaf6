// An input method of the operating system, as Firefox hears one: BiDi has none, so it is played in the browser's own window, where
// Firefox takes it in and hands it on to the page in front. Needs no real input method, and no display.
import type { FirefoxHarness } from './harness.ts';

const START = `
  const { Ci, Cc, KeyboardEvent } = window;
  const tip = (window.tendInput ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor));
  if (!tip.beginInputTransactionForTests(window)) throw new Error('no input transaction');
`;
/** The key an input method has taken for itself: pages see 229. */
const PROCESSED = (code: string): string => `new KeyboardEvent('', { key: 'Process', code: '${code}', keyCode: 229 })`;

export class InputMethod {
  readonly #tend: FirefoxHarness;

  constructor(tend: FirefoxHarness) {
    this.#tend = tend;
  }

  /** Shows `text` as what is being composed at the caret; begins the composition where there is none. */
  async compose(text: string): Promise<void> {
    await this.#play(`
      tip.setPendingCompositionString(${JSON.stringify(text)});
      tip.appendClauseToPendingComposition(${text.length}, tip.ATTR_RAW_CLAUSE);
      tip.setCaretInPendingComposition(${text.length});
      tip.flushPendingComposition(${PROCESSED('KeyA')});
    `);
  }

  /** Ends the composition with `text`, by the Enter key. */
  async commit(text: string): Promise<void> {
    await this.#play(`tip.commitCompositionWith(${JSON.stringify(text)}, ${PROCESSED('Enter')});`);
  }

  async #play(steps: string): Promise<void> {
    await this.#tend.window.evaluate(`{ ${START} ${steps} void 0 }`);
  }
}
