// What was said one would do, let go and taken up again by keyboard, where it is ahead and where it is due.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers, ExtensionPages, put, stored } from './extension-pages.ts';
import { tabTo } from './keyboard.ts';

const HOUR = 3_600_000;
const tend = new ExtensionPages();
let page: Page;

beforeAll(async () => {
  await tend.start();
  page = await tend.open('home.html#/today', { width: 1100, height: 850 });
  await page.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(() => tend.stop());

it.each([
  ['ahead', HOUR],
  ['due', -HOUR],
])('%s: let go, it can be brought back, and focus stays where it is', async (where, away) => {
  const words = `call Mina, ${where}`;
  await put(page, 'commitments', {
    id: crypto.randomUUID(),
    words,
    due: Date.now() + away,
    state: 'open',
    at: 1,
    updatedAt: 1,
  });
  await page.reload();
  await page.getByText(words).waitFor();
  const state = async () => (await stored(page, 'commitments')).find((one) => one.words === words)?.state;
  await tabTo(page, `Let it go: ${words}`);
  await page.keyboard.press('Enter');
  await page.locator(':focus', { hasText: 'Undo' }).waitFor();
  await page.getByText(words).waitFor({ state: 'detached' });
  expect(await state()).toBe('let-go');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
  }
  await page.keyboard.press('Enter');
  await page.locator(':focus', { hasText: 'It is back.' }).waitFor();
  await page.getByText(words).waitFor();
  await page.locator(':focus', { hasText: 'It is back.' }).waitFor();
  expect(await state()).toBe('open');
});
