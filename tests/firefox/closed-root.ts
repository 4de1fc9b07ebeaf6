// Reaches into the prompt's closed shadow root over BiDi, which hands out the nodes of closed roots to those who drive the
// browser and to nobody else. Buttons are found by their name and pressed with real mouse events.
import type { Page } from 'puppeteer-core';
import { until } from '../e2e/harness.ts';
import { type Bidi, contextOf } from './bidi.ts';

interface Found {
  context: string;
  root: string;
}

interface Button {
  context: string;
  node: string;
  /** What of it changes when it is pressed. */
  looks: string;
}

const LOOKS = `(node) => ['aria-expanded', 'aria-pressed', 'aria-label'].map((name) => node.getAttribute(name)).join() + node.textContent`;
const NAME = `const name = (node) => (node.getAttribute('aria-label') ?? node.textContent).trim().replace(/\\s+/g, ' ');`;

export class ClosedRoot {
  readonly #bidi: Bidi;
  readonly #page: Page;

  constructor(bidi: Bidi, page: Page) {
    this.#bidi = bidi;
    this.#page = page;
  }

  /** Whether the prompt's host is in any document of the page. */
  async isThere(): Promise<boolean> {
    return (await this.#root()) !== null;
  }

  /** The names of the buttons and all other text, in order. */
  async text(): Promise<string> {
    const found = await this.#root();
    if (!found) return '';
    const source = `(root) => [...root.children].filter((node) => node.localName !== 'style').map((node) => node.innerText).join('\\n')`;
    const { value } = await this.#bidi.call(found.context, source, [found.root]).catch(() => ({ value: '' }));
    return String(value);
  }

  /** One computed property of the first element with `selector` inside. */
  async style(selector: string, property: string): Promise<string> {
    const found = await this.#root();
    if (!found) throw new Error('no prompt');
    const source = `(root) => getComputedStyle(root.querySelector(${JSON.stringify(selector)}))[${JSON.stringify(property)}]`;
    return String((await this.#bidi.call(found.context, source, [found.root])).value);
  }

  /** Waits until a button whose name begins with `name` is there. */
  async shows(name: string): Promise<void> {
    await until(() => this.#find(name), `a button "${name}…"`).catch(async (error: Error) => {
      throw new Error(`${error.message}; the prompt shows: ${await this.text()}`);
    });
  }

  /**
   * Presses the button whose name begins with `name` until it is gone or shows that it was pressed: the prompt takes a press in its
   * first instant for a slip.
   */
  async press(name: string): Promise<void> {
    await this.shows(name);
    const before = (await this.#find(name))?.looks;
    for (let tries = 0; tries < 6; tries += 1) {
      const button = await this.#find(name);
      if (!button || button.looks !== before) return;
      // Moved or gone under the mouse: tried again.
      await this.#click(button.context, button.node).catch(() => {});
      if (await until(async () => (await this.#find(name))?.looks !== before, 'a change', 500).catch(() => false)) return;
    }
    throw new Error(`Pressing "${name}…" left it as it was; the prompt shows: ${await this.text()}`);
  }

  /** Presses the button whose name begins with `name`, once. */
  async click(name: string): Promise<void> {
    await this.shows(name);
    const button = await this.#find(name);
    if (button) await this.#click(button.context, button.node);
  }

  /** Presses the middle of the first element with `selector`, moved by a part of its size. */
  async pressIn(selector: string, across: number, down: number): Promise<void> {
    const found = await this.#root();
    if (!found) throw new Error('no prompt');
    const source = `(root) => root.querySelector(${JSON.stringify(selector)})`;
    const { sharedId } = await this.#bidi.call(found.context, source, [found.root]);
    const box = `(node) => { const { width, height } = node.getBoundingClientRect(); return [width * ${across}, height * ${down}].map(Math.round).join() }`;
    const by = String((await this.#bidi.call(found.context, box, [sharedId ?? ''])).value);
    await this.#click(found.context, sharedId ?? '', by.split(',').map(Number));
  }

  /** The name of what has focus in the prompt, or its role; empty where the focus is in the page. */
  async focused(): Promise<string> {
    const found = await this.#root();
    if (!found) return '';
    const source = `(root) => { ${NAME} const at = root.activeElement; return at ? at.getAttribute('role') ?? name(at) : '' }`;
    return String((await this.#bidi.call(found.context, source, [found.root])).value);
  }

  /** Presses Esc until the prompt is gone: it ignores what comes within an instant of its opening. */
  async escape(): Promise<void> {
    for (let tries = 0; tries < 4; tries += 1) {
      await this.#page.keyboard.press('Escape');
      if (await until(async () => !(await this.isThere()), 'no prompt', 500).catch(() => false)) return;
    }
    throw new Error(`Esc left the prompt: ${await this.text()}`);
  }

  /** Waits until the prompt is gone. */
  async goes(): Promise<void> {
    await until(async () => !(await this.isThere()), 'no prompt');
  }

  async #root(): Promise<Found | null> {
    for (const frame of this.#page.frames()) {
      const context = contextOf(frame);
      // `querySelectorAll` would stop at the page's own shadow roots, but the prompt is never put into one.
      const host = await this.#bidi.evaluate(context, `document.querySelector('tend-prompt')`).catch(() => null);
      const shadow = (host?.value as { shadowRoot?: { sharedId?: string } } | undefined)?.shadowRoot;
      if (shadow?.sharedId) return { context, root: shadow.sharedId };
    }
    return null;
  }

  async #find(name: string): Promise<Button | null> {
    const found = await this.#root();
    if (!found) return null;
    const source = `(root) => { ${NAME} return [...root.querySelectorAll('button')].find((node) => name(node).startsWith(${JSON.stringify(name)}) && node.checkVisibility()) }`;
    const { sharedId } = await this.#bidi.call(found.context, source, [found.root]).catch(() => ({ sharedId: undefined }));
    if (sharedId === undefined) return null;
    const looks = await this.#bidi.call(found.context, LOOKS, [sharedId]).catch(() => ({ value: '' }));
    return { context: found.context, node: sharedId, looks: String(looks.value) };
  }

  async #click(context: string, sharedId: string, [x, y]: number[] = [0, 0]): Promise<void> {
    await this.#bidi.call(context, `(node) => node.scrollIntoView({ block: 'nearest' })`, [sharedId]);
    const origin = { type: 'element', element: { sharedId } };
    const actions = [
      { type: 'pointerMove', x, y, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#bidi.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }
}
