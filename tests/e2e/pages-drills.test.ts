// The drills: one is chosen and answered by keyboard, told by its own words, compared, and tried again. Nothing of it is kept.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers, ExtensionPages, enlargeText, overflow } from './extension-pages.ts';
import { tabTo } from './keyboard.ts';

const WIDE = { width: 1100, height: 850 };
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

const answer = () => page.getByLabel('Your answer');
const told = () => page.locator('.drill__told');

describe('a drill', () => {
  it('is answered by keyboard, and told by the answer’s own words', async () => {
    page = await tend.open('home.html#/studio', WIDE);
    await page.getByRole('combobox', { name: 'With', exact: true }).selectOption({ label: 'a partner' });
    await page.getByRole('combobox', { name: 'What is hard' }).selectOption({ label: 'Waiting, and not chasing' });
    await page.getByRole('combobox', { name: 'For the step' }).selectOption({ label: 'Act in secure ways' });
    await tabTo(page, 'See what Tend sees');
    await page.keyboard.press('Enter');
    await page.getByText('Write a line or two first.').waitFor();
    await page.keyboard.type('I felt sad when dinner got cold. You never call.');
    await tabTo(page, 'See what Tend sees');
    await page.keyboard.press('Enter');
    await told().getByText('I felt sad when dinner got cold.', { exact: true }).waitFor();
    await told().getByText('You speak of how it is for you.').first().waitFor();
    await told().getByText('it shows, with something in its way').first().waitFor();
    await tabTo(page, 'One way to say it');
    await page.keyboard.press('Enter');
    await told().getByText('Yours may fit you better.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await tabTo(page, 'Try again');
    await page.keyboard.press('Enter');
    await answer().fill('I felt sad when dinner got cold. Would you call when you are late?');
    await page.getByRole('button', { name: 'See what Tend sees' }).click();
    await told().getByText('Would you call when you are late?', { exact: true }).waitFor();
    await page.getByText('Your try before').click();
    await page.locator('.drill__before').getByText('You never call.').first().waitFor();
  });

  it('gives way to the next, and says where one is', async () => {
    page = await tend.open('home.html#/studio', WIDE);
    const before = await page.locator('.drill__text').first().textContent();
    await page.getByRole('button', { name: 'Next drill' }).click();
    await page.getByText('2 of ', { exact: false }).waitFor();
    expect(await page.locator('.drill__text').first().textContent()).not.toBe(before);
    expect(await page.evaluate(() => document.activeElement?.closest('.drill') !== null)).toBe(true);
    await page.getByRole('button', { name: 'Drill before' }).click();
    expect(await page.locator('.drill__text').first().textContent()).toBe(before);
  });

  it('never coaches danger: there is a way to help', async () => {
    page = await tend.open('home.html#/studio', WIDE);
    await answer().fill('I want to kill myself.');
    await page.getByRole('button', { name: 'See what Tend sees' }).click();
    await told().getByRole('link', { name: 'All help, for your country' }).waitFor();
    expect(await told().locator('.feedback').count()).toBe(0);
  });

  it('has no barrier axe can find, light and dark, and fits at twice the text and 360 px', async () => {
    page = await tend.open('home.html#/studio', WIDE);
    await answer().fill('You never call. You are a pathetic idiot.');
    await page.getByRole('button', { name: 'See what Tend sees' }).click();
    await told().waitFor();
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
