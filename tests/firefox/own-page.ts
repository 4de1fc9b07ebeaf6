// One of Tend's own pages in Firefox, as a person uses it: buttons by their name, fields by their label, real clicks and keys.
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../e2e/harness.ts';

export class OwnPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until the page says `words`. */
  async says(words: string): Promise<void> {
    await until(async () => (await this.text()).includes(words), `“${words}”`).catch(async (error: Error) => {
      throw new Error(`${error.message}; the page says: ${await this.text()}`);
    });
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** Presses the button or link whose name begins with `name`, once it is there. */
  async press(name: string): Promise<void> {
    await (await this.#find('button, a, summary', name)).click();
  }

  /** Types into the field whose label begins with `label`, in place of what is in it. */
  async type(label: string, text: string): Promise<void> {
    await (await this.field(label)).click({ count: 3 });
    await this.page.keyboard.type(text);
  }

  field(label: string): Promise<ElementHandle<Element>> {
    return this.#find('input, textarea', label);
  }

  /** The name of what has focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  }

  async #find(selector: string, name: string): Promise<ElementHandle<Element>> {
    return until(async () => {
      const found = await this.page.evaluateHandle(
        (all, start) =>
          [...document.querySelectorAll<HTMLElement>(all)].find((node) => {
            const label = (node as HTMLInputElement).labels?.[0]?.textContent;
            const own = node.getAttribute('aria-label') ?? label ?? node.textContent ?? '';
            return own.trim().replace(/\s+/g, ' ').startsWith(start) && node.checkVisibility();
          }),
        selector,
        name,
      );
      return found.asElement() as ElementHandle<Element> | null;
    }, `“${name}”`).catch(async (error: Error) => {
      throw new Error(`${error.message}; the page says: ${await this.text()}`);
    });
  }
}
