// Reaches into the prompt's closed shadow root from outside, over CDP, as a person with a screen reader and a mouse would:
// controls are found by role and accessible name, and pressed with real mouse events.
import type { CDPSession, Page } from 'playwright-core';

interface AxNode {
  backendDOMNodeId?: number;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
}

export const PROMPT_TAG = 'tend-prompt';

/** The prompt as it stands in one page. `frame` names the session to ask where the prompt lives in a frame of its own process. */
export class ClosedRoot {
  readonly #page: Page;
  readonly #cdp: CDPSession;

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
  }

  static async of(page: Page): Promise<ClosedRoot> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('DOM.enable');
    await cdp.send('Accessibility.enable');
    return new ClosedRoot(page, cdp);
  }

  /** Whether the prompt's host is in any document of the page. */
  async isThere(): Promise<boolean> {
    return (await this.#host()) !== null;
  }

  /** Everything a screen reader finds in the prompt, as `role: name`. */
  async outline(): Promise<string[]> {
    return (await this.#nodes()).map((node) => `${String(node.role?.value)}: ${String(node.name?.value ?? '')}`);
  }

  /**
   * Waits for a button whose accessible name begins with `name`, and presses it with the mouse, as a person would again where the
   * prompt took the first press for a slip (it ignores what comes within an instant of its opening).
   */
  async press(name: string): Promise<void> {
    await this.#page.bringToFront();
    await this.shows(name);
    for (let tries = 0; tries < 4; tries += 1) {
      const place = await this.waitFor(() => this.#place(name), `a button "${name}…"`, 2_000).catch(() => null);
      // Gone by itself: an earlier press was taken after all.
      if (!place && tries > 0) return;
      const before = await this.#looks();
      if (place) await this.#page.mouse.click(place.x, place.y);
      const changed = await this.waitFor(async () => (await this.#looks()) !== before, 'a change', 1_000).catch(() => false);
      if (changed) return;
    }
    throw new Error(`Pressing "${name}…" changed nothing`);
  }

  /** Waits until a button whose accessible name begins with `name` is there. */
  async shows(name: string): Promise<void> {
    await this.waitFor(() => this.#find(name), `a button "${name}…"`);
  }

  /** Waits until the prompt is gone. */
  async goes(): Promise<void> {
    await this.waitFor(async () => (await this.isThere()) === false || (await this.#nodes()).length === 0 || null, 'no prompt');
  }

  async waitFor<T>(look: () => Promise<T | null | undefined | false>, what: string, patience = 8_000): Promise<T> {
    const end = Date.now() + patience;
    for (;;) {
      const seen = await look();
      if (seen !== null && seen !== undefined && seen !== false) return seen;
      if (Date.now() > end) throw new Error(`Waited for ${what}; the prompt shows: ${JSON.stringify(await this.outline())}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  async #looks(): Promise<string> {
    return (await this.outline()).join('\n');
  }

  async #host(): Promise<number | null> {
    const { root } = await this.#cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const next = [root];
    for (let node = next.pop(); node; node = next.pop()) {
      if (node.localName.startsWith(PROMPT_TAG)) return node.backendNodeId;
      next.push(...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : []));
    }
    return null;
  }

  async #nodes(): Promise<AxNode[]> {
    const backendNodeId = await this.#host();
    if (backendNodeId === null) return [];
    const { nodes } = await this.#cdp.send('Accessibility.queryAXTree', { backendNodeId }).catch(() => ({ nodes: [] }));
    return (nodes as AxNode[]).filter((node) => !node.ignored);
  }

  async #find(name: string): Promise<AxNode | undefined> {
    return (await this.#nodes()).find(
      (node) => node.role?.value === 'button' && typeof node.name?.value === 'string' && node.name.value.startsWith(name),
    );
  }

  /** Where the middle of the button stands once it has come to rest; null while it moves or is not there. */
  async #place(name: string): Promise<{ x: number; y: number } | null> {
    const node = await this.#find(name);
    if (node?.backendDOMNodeId === undefined) return null;
    const backendNodeId = node.backendDOMNodeId;
    const middle = async (): Promise<{ x: number; y: number } | null> => {
      await this.#cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId }).catch(() => {});
      const quads = await this.#cdp.send('DOM.getContentQuads', { backendNodeId }).catch(() => null);
      const quad = quads?.quads[0];
      if (!quad) return null;
      const at = (index: number): number => quad[index] ?? 0;
      return { x: (at(0) + at(2) + at(4) + at(6)) / 4, y: (at(1) + at(3) + at(5) + at(7)) / 4 };
    };
    const before = await middle();
    await new Promise((resolve) => setTimeout(resolve, 60));
    const now = await middle();
    return before && now && before.x === now.x && before.y === now.y ? now : null;
  }
}
