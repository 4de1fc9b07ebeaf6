// In forced colours, as Windows' contrast themes set them: backgrounds and shadows are gone, and everything can still be told.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionPages } from './extension-pages.ts';

const WIDE = { width: 1100, height: 850 };
const ROUTES = [
  ...['today', 'journal', 'insights', 'tools', 'people', 'grow', 'studio', 'help', 'data', 'settings'],
  ...['triggers', 'ledger', 'moments', 'traits', 'therapist', 'reflection', 'welcome', 'not'],
].map((route) => `home.html#/${route}`);
/** Stops of the keyboard that are looked at on each page. */
const STOPS = 16;
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

const open = async (path: string) => {
  page = await tend.open(path, WIDE);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.locator('main h1, .affirmation__text').first().waitFor();
};
/** How something looks in what forced colours leave of it. */
const look = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((node) => {
      const { color, backgroundColor, borderColor, fontWeight, textDecorationLine } = getComputedStyle(node);
      return { color, backgroundColor, borderColor, fontWeight, textDecorationLine };
    });

describe.each(['popup.html', 'newtab.html', ...ROUTES])('%s', (path) => {
  it('shows where the keyboard is, and what can be pressed has an edge, an underline or a place among links', async () => {
    await open(path);
    const hidden: string[] = [];
    for (let stop = 0; stop < STOPS; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        return { name: at.outerHTML.slice(0, 120), ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 };
      });
      if (seen && !seen.ring) hidden.push(seen.name);
    }
    expect(hidden).toEqual([]);
    const edgeless = await page.evaluate(() =>
      [...document.querySelectorAll('button, .field')]
        .filter((node) => node.checkVisibility() && getComputedStyle(node).borderTopStyle === 'none')
        .filter((node) => !getComputedStyle(node).textDecorationLine.includes('underline') && !node.querySelector('svg'))
        .map((node) => node.outerHTML.slice(0, 120)),
    );
    expect(edgeless).toEqual([]);
  });
});

describe('what was chosen is told by more than a background', () => {
  it('the section one is in', async () => {
    await open('home.html#/journal');
    expect(await look('.home__link[aria-current]')).not.toEqual(await look('.home__link:not([aria-current])'));
  });

  it('a word for a feeling', async () => {
    await open('popup.html');
    await page.locator('.mood__field').click({ position: { x: 90, y: 60 } });
    await page.locator('.chip').first().click();
    await page.locator('.chip[aria-pressed="true"]').waitFor();
    await page.mouse.move(0, 0);
    expect(await look('.chip[aria-pressed="true"]')).not.toEqual(await look('.chip[aria-pressed="false"]'));
    // The place on the field is there to see, against what it stands on.
    const dot = await look('.mood__dot');
    expect(dot.borderColor).not.toBe((await look('.mood__field')).backgroundColor);
  });

  it('a favorite, and a practice that is done', async () => {
    await open('newtab.html');
    const favorite = page.getByRole('button', { name: 'Favorite' });
    await favorite.waitFor();
    const before = await look('.affirmation__controls [aria-pressed]');
    await favorite.click();
    await page.locator('[aria-pressed="true"]').waitFor();
    await page.mouse.move(0, 0);
    expect(await look('.affirmation__controls [aria-pressed="true"]')).not.toEqual(before);
  });
});
