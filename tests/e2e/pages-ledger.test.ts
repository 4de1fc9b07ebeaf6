// What adds up, a look at oneself, and a harder week: by keyboard, kept, with nothing axe finds.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriers, ExtensionPages, enlargeText, overflow } from './extension-pages.ts';

const WIDE = { width: 1100, height: 800 };
const NARROW = { width: 360, height: 700 };
const DAY = 24 * 3_600_000;
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page.close());

/** Writes records as another page of Tend would. */
async function put(store: string, records: object[]): Promise<void> {
  await page.evaluate(
    async ([name, list]) => {
      const open = indexedDB.open('tend');
      const db = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result);
      });
      const change = db.transaction(name, 'readwrite');
      for (const record of list) change.objectStore(name).put(record);
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      db.close();
    },
    [store, records] as const,
  );
}

async function fits(): Promise<void> {
  expect(await barriers(page)).toEqual([]);
  await page.setViewportSize(NARROW);
  await enlargeText(page);
  expect(await overflow(page)).toBe(0);
}

describe('what adds up', () => {
  test('is empty at first, is reached from Grow by keyboard, and what one adds by hand stays', async () => {
    page = await tend.open('home.html#/grow', WIDE);
    const link = page.getByRole('link', { name: 'See what adds up' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'What adds up' }).waitFor();
    await page.getByText('Nothing here yet.').waitFor();
    await page.getByRole('button', { name: 'Mended something' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Added: Mended something.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2 times', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('2 times', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /remove|delete|take back/i }).count()).toBe(0);
    await fits();
  });

  test('reaching out counts', async () => {
    page = await tend.open('home.html#/today', WIDE);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // After a check-in the day shows what can be done.
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    const checkin = { id: crypto.randomUUID(), at: now.getTime(), day, valence: 0, arousal: 0, emotions: ['calm'], tags: [], updatedAt: 1 };
    await put('checkins', [checkin]);
    await page.reload();
    await page.getByRole('button', { name: /^Reach out/ }).click();
    await page.getByRole('button', { name: 'I reached out' }).click();
    await page.goto(page.url().replace('today', 'ledger'));
    await page.getByRole('listitem').filter({ hasText: 'Reached out' }).getByText('Once', { exact: true }).waitFor();
  });
});

describe('a look at oneself', () => {
  test('is made by keyboard, says what is missing, and is kept; the path shows it in words as well', async () => {
    page = await tend.open('home.html#/traits', WIDE);
    await page.getByRole('button', { name: 'Begin a look' }).focus();
    await page.keyboard.press('Enter');
    const groups = page.locator('form').getByRole('group');
    expect(await groups.count()).toBe(12);
    expect(await barriers(page)).toEqual([]);
    for (let at = 0; at < 11; at++) {
      await groups.nth(at).getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
    }
    await page.getByRole('button', { name: 'Keep this look' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('One is still open.').waitFor();
    await groups.nth(11).getByRole('radio', { name: 'very' }).check();
    await page.getByRole('button', { name: 'Keep this look' }).click();
    await page.getByText('Kept. Thank you for looking.').waitFor();
    const trust = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Trust' }) });
    expect(await trust.getByRole('listitem').allTextContents()).toEqual([expect.stringMatching(/: mostly$/)]);
    await page.getByText('Once a month is plenty.').waitFor();
    await page.reload();
    await trust.first().waitFor();
    await fits();
  });

  test('over time: a dot a look, and the same for a screen reader', async () => {
    page = await tend.open('home.html#/traits', WIDE);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const scores = { trust: 1, closeness: 2, conflict: 0, attunement: 3, reflection: 4, worth: 2.5 };
    await put('traits', [
      { day: '2026-01-10', scores, updatedAt: 1 },
      { day: '2026-02-10', scores, updatedAt: 2 },
    ]);
    await page.reload();
    const trust = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Trust' }) });
    await trust.first().waitFor();
    expect(await trust.getByRole('listitem').allTextContents()).toEqual([
      'January 10: a little',
      'February 10: a little',
      expect.stringMatching(/: mostly$/),
    ]);
    expect(await trust.locator('circle').count()).toBe(3);
    expect(await barriers(page)).toEqual([]);
  });
});

test('a harder week: something true, one small step, and beginning again resets nothing', async () => {
  page = await tend.open('home.html#/today', WIDE);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('heading', { name: 'A harder week' }).count()).toBe(0);
  const now = Date.now();
  const moment = (at: number, severity: number) => ({
    ...{ id: crypto.randomUUID(), at, day: new Date(at).toISOString().slice(0, 10), hour: 12, patterns: ['criticism'], secure: [] },
    ...{ severity, site: 'x.com', outcome: 'kept' },
  });
  await put('moments', [moment(now - 9 * DAY, 1), ...[1, 2, 3, 4].map((days) => moment(now - days * DAY, 2))]);
  await page.reload();
  await page.getByRole('heading', { name: 'A harder week' }).waitFor();
  await page.getByText('one long breath before one answer').waitFor();
  expect(await barriers(page)).toEqual([]);
  const begin = page.getByRole('button', { name: 'Begin again' });
  await begin.focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^Begun again\. Nothing was reset/).waitFor();
  expect(await page.getByRole('heading', { name: 'A harder week' }).count()).toBe(0);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('heading', { name: 'A harder week' }).count()).toBe(0);
  await page.goto(page.url().replace('today', 'ledger'));
  await page.getByText('2 times', { exact: true }).waitFor();
});
