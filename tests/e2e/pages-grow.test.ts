// Grow: a step is read, an exercise is done by keyboard alone, and what it ends in is in the journal.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers, ExtensionPages, enlargeText, overflow } from './extension-pages.ts';

const WIDE = { width: 1100, height: 850 };
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

/** Moves focus on with the keyboard until it is on the thing of this name. */
async function tabTo(name: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  for (let presses = 0; presses < 80; presses++) {
    if ((await focused()) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to “${name}” by keyboard`);
}

describe('grow', () => {
  it('opens with the first lesson: styles are not fixed', async () => {
    page = await tend.open('home.html#/grow', WIDE);
    await page.getByText('The way you love was learned, and it can grow.').waitFor();
    expect(await page.locator('.grow__path .grow__step').count()).toBe(7);
    await page.getByRole('button', { name: 'Open: Know my pattern' }).click();
    await page.getByText('Researchers call this earned security.').waitFor();
  });

  it('an exercise is done by keyboard, is kept in the journal, and shows as tried', async () => {
    page = await tend.open('home.html#/grow', WIDE);
    await page.locator('main h1').waitFor();
    await tabTo('Open: Act in secure ways');
    await page.keyboard.press('Enter');
    await tabTo('Begin: From a hint to an ask');
    await page.keyboard.press('Enter');
    const wording = page.getByRole('textbox');
    await wording.waitFor();
    await page.locator(':focus').and(wording).waitFor();
    await page.keyboard.type('When dinner got cold, I felt alone. Would you call next time?');
    await tabTo('Done');
    await page.keyboard.press('Enter');
    await page.getByText('tried on').waitFor();
    await page.locator(':focus', { hasText: 'Act in secure ways' }).waitFor();
    await tabTo('All steps');
    await page.keyboard.press('Enter');
    await page.getByText('One thing tried').waitFor();
    await page.goto(`${tend.origin}/home.html#/journal`);
    await page.getByText('When dinner got cold').waitFor();
    await page.getByRole('button', { name: 'wording', exact: true }).waitFor();
  });

  it('an exercise that ends in a card makes one of the person’s own, by keyboard, and a page that tells of it', async () => {
    page = await tend.open('home.html#/grow', WIDE);
    await page.locator('main h1').waitFor();
    await tabTo('Open: Settle strong feelings');
    await page.keyboard.press('Enter');
    await tabTo('Begin: A pause card');
    await page.keyboard.press('Enter');
    await page.locator('input:focus').waitFor();
    expect(await page.getByLabel('When …').inputValue()).toContain('my jaw is tight');
    await page.getByLabel('I will …').focus();
    await page.keyboard.type('breathe out three times');
    await page.keyboard.press('Enter');
    await page.getByText('tried on').waitFor();
    await page.locator(':focus', { hasText: 'Settle strong feelings' }).waitFor();
    const plan = 'When my thumb is over “send” and my jaw is tight, I will breathe out three times.';
    await page.goto(`${tend.origin}/home.html#/triggers`);
    await page.getByText(plan).waitFor();
    await page.goto(`${tend.origin}/home.html#/journal`);
    await page.getByText(plan).waitFor();
  });

  it('offers help first where it touches old wounds', async () => {
    page = await tend.open('home.html#/grow', WIDE);
    await page.getByRole('button', { name: 'Open: Go gently with old wounds' }).click();
    await page.getByText('Nothing here asks you to tell or relive what happened.').waitFor();
    await page.locator('.step__care').getByRole('link', { name: 'Help' }).click();
    await page.getByRole('heading', { name: 'Help', level: 1 }).waitFor();
  });

  it('has no barrier axe can find in a step and in an exercise, light and dark, and fits at twice the text and 360 px', async () => {
    page = await tend.open('home.html#/grow', WIDE);
    await page.getByRole('button', { name: 'Open: Go gently with old wounds' }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
    await enlargeText(page);
    await page.setViewportSize({ width: 720, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await page.setViewportSize({ width: 360, height: 600 });
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Begin: A card for coming back' }).click();
    await page.getByRole('form', { name: 'If-then card' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});

describe('the reflection', () => {
  it('says what is open, shows a place with its doubt in words, and is kept when asked', async () => {
    page = await tend.open('home.html#/grow', WIDE);
    await page.getByRole('button', { name: 'Begin the look' }).click();
    await page.getByText('It is no test and no diagnosis').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 600 });
    expect(await overflow(page)).toBe(0);
    await page.getByLabel('About whom, if you like').fill('Mina');
    const statements = page.locator('.reflection__statement');
    for (let at = 1; at < 16; at++) await statements.nth(at).getByRole('radio').nth(3).check();
    await page.getByRole('button', { name: 'See where I lean' }).click();
    await page.getByText('One statement is still open.').waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'See where I lean' }).click();
    await page.getByText('Lately, with Mina:').waitFor();
    await page.getByText('Your answers on closeness point both ways.').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Keep this look' }).click();
    await page.getByText('Kept. Your looks show here, over time.').waitFor();
    await page.getByRole('button', { name: 'All steps' }).click();
    await page.getByRole('button', { name: 'Begin the look' }).click();
    const looks = page.getByRole('region', { name: 'Over time' });
    await looks.getByText('Your answers on closeness point both ways.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await looks.getByRole('button', { name: /^Delete the look from/ }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await looks.getByText('Your answers on closeness point both ways.').waitFor();
    await page.getByRole('button', { name: 'Take another look' }).click();
    expect(await page.locator('.reflection__statement').count()).toBe(16);
  });
});

it('asked nothing of the network', () => {
  expect(tend.requests).toEqual([]);
});
