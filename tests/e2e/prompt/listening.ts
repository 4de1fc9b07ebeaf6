// What the page's own listeners hear, and where focus is.
import type { Page } from 'playwright-core';

const HEARD = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'paste',
  'pointerdown',
  'mousedown',
  'mouseup',
  'click',
  'focusin',
];

/** Starts noting every event that the page's own listeners hear, on the way down and up. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate((types) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of types) {
      for (const capture of [true, false]) {
        document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`.trim()), { capture });
      }
    }
  }, HEARD);
}

export function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** The element that has focus, in the page or in the card. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement;
    return inner ? `card: ${inner.getAttribute('role') ?? (inner.getAttribute('aria-label') || inner.textContent)}` : (outer?.id ?? '');
  });
}
