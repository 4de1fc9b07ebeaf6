// My triggers: a card by hand, one from the person's own moments once they ask, changed, deleted and brought back, all by keyboard.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers, ExtensionPages, enlargeText, overflow } from './extension-pages.ts';
import { daysAgo, keepRecords } from './keep-records.ts';
import { tabTo } from './keyboard.ts';

const WIDE = { width: 1100, height: 850 };
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

const cards = () => page.locator('.trigger');

/** Moments as the background would have kept them, the last days at seven in the evening. */
function keepMoments(pattern: string, count: number): Promise<void> {
  const moments = Array.from({ length: count }, (_, day) => ({
    ...daysAgo(day + 1, 19),
    id: crypto.randomUUID(),
    hour: 19,
    patterns: [pattern],
    secure: [],
    severity: 2,
    site: 'x.com',
    outcome: 'kept',
  }));
  return keepRecords(page, { moments });
}

describe('my triggers', () => {
  it('a card is written by keyboard, kept, changed, deleted and brought back', async () => {
    page = await tend.open('home.html#/grow', WIDE);
    await page.locator('main h1').waitFor();
    await tabTo(page, 'Open my triggers');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'My triggers', level: 1 }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await tabTo(page, 'Add a card');
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'If-then card' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await tabTo(page, 'Keep');
    await page.keyboard.press('Enter');
    await page.getByText('What sets you off goes first.').waitFor();
    await page.keyboard.type('when no answer comes by evening.');
    await tabTo(page, 'What my body does');
    await page.keyboard.type('my chest gets tight');
    await tabTo(page, 'I will …');
    await page.keyboard.type('I will walk around the block');
    await page.keyboard.press('Enter');
    await page.getByText('When no answer comes by evening, I will walk around the block.').waitFor();
    await page.getByText('My body: my chest gets tight').waitFor();
    await tabTo(page, 'Delete: no answer');
    await page.keyboard.press('Enter');
    await page.getByText('Card deleted.').waitFor();
    expect(await cards().count()).toBe(0);
    await page.keyboard.press('Enter');
    await cards().first().waitFor();
    await tabTo(page, 'Change: no answer');
    await page.keyboard.press('Enter');
    await page.getByText('I reach, chase or fight').click();
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.reload();
    await page.getByText('When no answer comes by evening').waitFor();
  });

  it('looks at one’s own moments only when asked, and says what they show', async () => {
    page = await tend.open('home.html#/triggers', WIDE);
    await page.getByRole('heading', { name: 'My triggers', level: 1 }).waitFor();
    await keepMoments('protest', 5);
    expect(await page.getByText('chasing an answer showed').count()).toBe(0);
    await page.getByRole('button', { name: 'Look at the last four weeks' }).click();
    await page.getByText('In the last weeks, chasing an answer showed 5 times, mostly in the evening.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make a card of it: chasing an answer' }).click();
    expect(await page.getByLabel('When …').inputValue()).toBe('it is evening and');
    expect(await page.getByRole('radio', { name: 'I reach, chase or fight' }).isChecked()).toBe(true);
    await page.getByLabel('I will …').fill('put the phone in the drawer');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('I will put the phone in the drawer.').waitFor();
  });

  it('fits at twice the text and 360 px, light and dark', async () => {
    page = await tend.open('home.html#/triggers', WIDE);
    await page.getByRole('button', { name: 'Add a card' }).click();
    await page.getByText('Where the card may show').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 600 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 720, height: 800 });
    await enlargeText(page);
    expect(await overflow(page)).toBe(0);
  });
});

it('asked nothing of the network', () => {
  expect(tend.requests).toEqual([]);
});
