// Three pages write at the same moment: nothing of any of them is lost.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionPages } from './extension-pages.ts';
import { stored } from './stored.ts';

const WIDE = { width: 1100, height: 850 };
const tend = new ExtensionPages();

beforeAll(() => tend.start());
afterAll(() => tend.stop());

const three = (path: string) => Promise.all([0, 1, 2].map(() => tend.open(path, WIDE)));
const close = (pages: readonly Page[]) => Promise.all(pages.map((page) => page.close()));

describe('three pages at once', () => {
  it('each write a page of the journal, and all three are there', async () => {
    const pages = await three('home.html#/journal');
    for (const page of pages) await page.getByRole('button', { name: 'A blank page' }).click();
    await Promise.all(pages.map((page, index) => page.getByRole('textbox', { name: 'Journal page' }).fill(`Page ${index}`)));
    await Promise.all(pages.map((page) => page.getByRole('status').getByText('Kept.', { exact: true }).waitFor()));
    const { journal = [] } = await stored(pages[0] as Page);
    expect(journal.map((entry) => (entry as { text: string }).text).sort()).toEqual(['Page 0', 'Page 1', 'Page 2']);
    await close(pages);
  });

  it('each keep a check-in, and all three are there, and counted', async () => {
    const pages = await three('popup.html');
    for (const [index, page] of pages.entries()) {
      await page.locator('.mood__field').click({ position: { x: 200, y: 120 } });
      await page.getByLabel('A line about it, if you like').fill(`Check-in ${index}`);
    }
    await Promise.all(pages.map((page) => page.getByRole('button', { name: 'Keep', exact: true }).click({ force: true })));
    await Promise.all(pages.map((page, index) => page.locator('.entry').getByText(`Check-in ${index}`).waitFor()));
    const { checkins = [], aggregates = [] } = await stored(pages[0] as Page);
    expect(checkins.map((record) => (record as { note: string }).note).sort()).toEqual(['Check-in 0', 'Check-in 1', 'Check-in 2']);
    expect(aggregates).toMatchObject([{ checkins: { n: 3 } }]);
    await close(pages);
  });

  it('each choose another part of the same setting, and all three choices stand', async () => {
    const pages = await three('newtab.html');
    const parts = ['Today’s affirmation', 'Today’s practices', 'Greeting and date'];
    for (const page of pages) await page.getByLabel('What this page shows').first().click();
    await Promise.all(
      pages.map((page, index) => page.getByRole('checkbox', { name: parts[index] as string }).uncheck({ noWaitAfter: true })),
    );
    await expect
      .poll(async () => (await stored(pages[0] as Page)).settings)
      .toMatchObject([{ key: 'newtab', parts: { affirmation: false, practices: false, greeting: false } }]);
    await close(pages);
  });
});
