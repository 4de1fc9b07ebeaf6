// One chat of the demo page, as somebody sitting before it would use it.
import type { Page } from 'playwright-core';

export interface Chat {
  type(draft: string): Promise<void>;
  /** What stands in the message box. */
  draft(): Promise<string>;
  send(): Promise<void>;
  /** The newest message of the log. */
  newest(): Promise<string>;
}

/** The chat with `name`. */
export function chatWith(page: Page, name: string): Chat {
  const box = page.getByLabel(`Message to ${name}`);
  const messages = page.getByRole('log', { name: `Messages with ${name}` }).locator('.text');
  return {
    async type(draft) {
      await box.click();
      await page.keyboard.type(draft, { delay: 25 });
    },
    async draft() {
      const text = await box.evaluate((element) =>
        element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
      );
      return text.trim();
    },
    send: () => page.keyboard.press('Enter'),
    newest: () => messages.last().innerText(),
  };
}
