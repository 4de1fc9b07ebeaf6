// Every section of the home page by keys alone: its main thing is reached from the top of the page, and done.
// The pictures of Insights are walked in pages-insights.test.ts.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionPages, stored } from './extension-pages.ts';
import { tabTo } from './keyboard.ts';

const WIDE = { width: 1100, height: 850 };
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
/** Moves focus on until it is on what `selector` names. */
async function tabInto(selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to “${selector}” by keyboard`);
}
const enter = async (name: string) => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};

const WALKS: Record<string, () => Promise<unknown>> = {
  async today() {
    await tabInto('input[type="range"]');
    await press('ArrowRight', 'Tab', 'ArrowLeft');
    await enter('Keep');
    await page.locator('.entry').waitFor();
  },
  async journal() {
    await enter('A blank page');
    await page.keyboard.type('By keys alone.');
    await enter('Done');
    await page.locator('.pages__page', { hasText: 'By keys alone.' }).waitFor();
  },
  async tools() {
    await enter('Begin: Kindness break');
    await enter('Begin');
    await page.getByText('Notice: this is hard.').waitFor();
    await enter('Stop here');
    await page.getByRole('button', { name: 'Begin: Kindness break' }).waitFor();
  },
  async people() {
    await enter('Add a person');
    await tabTo(page, 'Name or nickname');
    await page.keyboard.type('Mina');
    await enter('Keep');
    await page.getByRole('heading', { name: 'Mina' }).waitFor();
  },
  async grow() {
    await enter('Open: Act in secure ways');
    await page.locator('h1:focus, h2:focus', { hasText: 'Act in secure ways' }).waitFor();
  },
  async studio() {
    await tabInto('#studio-message');
    await page.keyboard.type('You never listen to me.');
    await page.getByText('What Tend sees will show here.').waitFor({ state: 'detached' });
    await page.locator('.seen').getByText('You never').first().waitFor();
  },
  async help() {
    await tabInto('select');
    await page.keyboard.type('Canada');
    await expect.poll(() => page.locator('select option:checked').innerText()).toBe('Canada');
  },
  async therapist() {
    await tabTo(page, 'Leave names in');
    await press('Space');
    expect(await page.getByRole('checkbox', { name: 'Leave names in' }).isChecked()).toBe(true);
    await tabTo(page, 'Print the page');
  },
  async welcome() {
    for (const title of ['Where it listens', 'How it speaks up']) {
      await enter('Next');
      await page.locator('h1:focus', { hasText: title }).waitFor();
    }
    await tabInto('input[type="radio"]');
    await press('ArrowDown');
    expect(await page.getByRole('radio', { name: 'More' }).isChecked()).toBe(true);
  },
  async settings() {
    await tabInto('input[type="radio"]');
    await press('ArrowDown');
    await expect.poll(async () => JSON.stringify(await stored(page, 'settings'))).toContain('"level"');
    await page.reload();
    await page.locator('main h1').waitFor();
    expect(await page.locator('input[type="radio"]').first().isChecked()).toBe(false);
  },
};

describe('by keys alone', () => {
  it.each(Object.keys(WALKS))('%s', async (route) => {
    page = await tend.open(`home.html#/${route}`, WIDE);
    await page.locator('main h1').waitFor();
    await WALKS[route]?.();
  });

  it('the note on safety is read and put away first, and every section is reached from every other', async () => {
    page = await tend.open('home.html#/today', WIDE);
    await page.locator('main h1').waitFor();
    await enter('I have read this');
    await page.getByText('If someone else can see this device').waitFor({ state: 'detached' });
    for (const section of ['Journal', 'Insights', 'Tools', 'My people', 'Grow', 'Studio', 'Help', 'Your data', 'Settings', 'Today']) {
      await tabTo(page, section);
      await page.keyboard.press('Enter');
      await page.locator('[aria-current="page"]', { hasText: section }).waitFor();
    }
  });
});
