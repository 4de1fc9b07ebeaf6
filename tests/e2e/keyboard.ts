// The way a keyboard takes through a page.
import type { Page } from 'playwright-core';

/** Moves focus on until it is on the thing of this accessible name or text. @throws where no way leads there */
export async function tabTo(page: Page, name: string, presses = 120): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0]?.textContent : undefined;
      return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim();
    });
  for (let press = 0; press < presses; press++) {
    if ((await focused()).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to “${name}” by keyboard`);
}
