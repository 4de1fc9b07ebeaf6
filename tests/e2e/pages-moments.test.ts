// Moments, one by one: looked at, deleted and brought back.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localTime } from '#lib/store/ids.ts';
import { barriers, ExtensionPages, enlargeText, overflow, put, stored } from './extension-pages.ts';
import { until } from './harness.ts';

const WIDE = { width: 1100, height: 850 };
const HOUR = 3_600_000;
/** Noon, so that an hour before is the same day. */
const NOW = new Date().setHours(12, 0, 0, 0);
const moment = (hoursAgo: number, more: object = {}) => ({
  id: crypto.randomUUID(),
  at: NOW - hoursAgo * HOUR,
  ...localTime(NOW - hoursAgo * HOUR),
  patterns: ['protest'],
  secure: [],
  severity: 2,
  site: 'x.com',
  outcome: 'kept',
  ...more,
});
const tend = new ExtensionPages();
let page: Page;

const rows = () => page.locator('.moments__one');
const deletes = () => page.getByRole('button', { name: /^Delete the moment from/ });
const counted = async () => (await stored(page, 'aggregates')).map(({ moments }) => moments);

beforeAll(async () => {
  await tend.start();
  page = await tend.open('home.html#/moments', WIDE);
});
afterAll(() => tend.stop());

it('says that there are none, and nothing is half there', async () => {
  await page.getByText('No moments yet.').waitFor();
  expect(await barriers(page)).toEqual([]);
});

it('shows each with its day, what it was about and what was done; one is deleted, and brought back as it was', async () => {
  const all = [moment(0, { patterns: ['contempt'], outcome: 'rephrased', move: 'owning', emotion: 'hurt' }), moment(1), moment(48)];
  await put(page, 'moments', ...all);
  await page.reload();
  await rows().nth(2).waitFor();
  expect(await page.locator('.moments__day').count()).toBe(2);
  const first = await rows().first().innerText();
  for (const words of ['stinging words', 'you took other words', 'x.com', 'felt: hurt']) expect(first).toContain(words);

  await deletes().first().focus();
  await page.keyboard.press('Enter');
  await rows().nth(2).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  expect(await stored(page, 'moments')).toHaveLength(2);
  expect(JSON.stringify(await counted())).not.toContain('contempt');

  await page.keyboard.press('Enter');
  await rows().nth(2).waitFor();
  const byId = (list: object[]) => new Map(list.map((one) => [(one as { id: string }).id, one]));
  expect(byId(await stored(page, 'moments'))).toEqual(byId(all));
  expect(JSON.stringify(await counted())).toContain('contempt');
});

it('goes for good once the page is left', async () => {
  await deletes().last().click();
  await rows().nth(2).waitFor({ state: 'detached' });
  await page.reload();
  await rows().nth(1).waitFor();
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  expect(await stored(page, 'moments')).toHaveLength(2);
});

it('shows many a part at a time', async () => {
  await put(page, 'moments', ...Array.from({ length: 60 }, (_, index) => moment(72 + index)));
  await page.reload();
  await rows().nth(49).waitFor();
  expect(await rows().count()).toBe(50);
  await page.getByRole('button', { name: 'Show more' }).click();
  await until(async () => (await rows().count()) === 62, 'all of them');
});

it('is reached from your data', async () => {
  await page.goto(`${tend.origin}/home.html#/data`);
  await page.getByRole('link', { name: 'Moments', exact: true }).click();
  await page.getByRole('heading', { name: 'Moments with Tend' }).waitFor();
});

it('has no barrier axe can find in light and dark, and fits at twice the text and 360 px', async () => {
  await rows().first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
  }
  await enlargeText(page);
  await page.setViewportSize({ width: 720, height: 800 });
  expect(await overflow(page)).toBe(0);
});
