// Help: there without a network and without the database, for the place the clock tells of, and quick to leave.

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionPages } from './extension-pages.ts';

const WIDE = { width: 1100, height: 850 };
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

/** The page as somebody sees it whose clock is set to this place. */
async function openIn(timezoneId: string): Promise<void> {
  page = await tend.open('home.html', WIDE);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTimezoneOverride', { timezoneId });
  await page.goto(`${tend.origin}/home.html#/help`);
  await page.reload();
  await page.getByRole('heading', { name: 'Help', level: 1 }).waitFor();
}

describe('help', () => {
  it('shows the numbers of the place, and those of another when asked to, from then on', async () => {
    await openIn('Pacific/Auckland');
    const country = page.getByLabel('Country');
    expect(await country.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe('New Zealand');
    await page.getByText('1737', { exact: true }).waitFor();
    await country.selectOption({ label: 'Ireland' });
    await page.getByText('999 / 112', { exact: true }).waitFor();
    await page.getByText('1800 341 900', { exact: true }).waitFor();
    expect(await page.getByText('1737', { exact: true }).count()).toBe(0);
    await page.reload();
    await page.getByText('1800 341 900', { exact: true }).waitFor();
    await page.evaluate(() => localStorage.clear());
  });

  it('shows no country’s numbers where it has none for the place, and always the way to find one', async () => {
    await openIn('Asia/Tokyo');
    await page.getByText('call your local emergency number').first().waitFor();
    expect(await page.locator('main .number').count()).toBe(0);
    await page.locator('main').getByText('findahelpline.com lists').waitFor();
  });

  it('is there when the database is not', async () => {
    page = await tend.open('home.html', WIDE);
    await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    await page.goto(`${tend.origin}/home.html#/help`);
    await page.reload();
    await page.getByRole('button', { name: 'Leave now' }).first().waitFor();
  });

  it('is one press away from the popup', async () => {
    page = await tend.open('popup.html');
    await page.locator('summary', { hasText: 'Help' }).click();
    expect(await page.getByRole('link', { name: 'All help, for your country' }).getAttribute('href')).toBe('/home.html#/help');
  });
});

it('leaving closes every Tend page, the new tab too, and leaves an empty one', async () => {
  page = await tend.open('home.html#/journal', WIDE);
  const context = page.context();
  const newtab = await tend.open('newtab.html', WIDE);
  const help = await tend.open('home.html#/help', WIDE);
  const empty = context.waitForEvent('page');
  await help.getByRole('button', { name: 'Leave now' }).first().click();
  expect((await empty).url()).toBe('about:blank');
  for (const left of [page, newtab, help]) if (!left.isClosed()) await left.waitForEvent('close');
  expect(context.pages().filter((open) => open.url().startsWith(tend.origin))).toEqual([]);
});

it('asked nothing of the network', () => {
  expect(tend.requests).toEqual([]);
});
