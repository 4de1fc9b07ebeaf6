// Tend's own pages in Firefox: a check-in that is kept, a sentence for the day where a new tab opens.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../e2e/harness.ts';
import { FirefoxHarness } from './harness.ts';

let tend: FirefoxHarness;

beforeAll(async () => {
  tend = await FirefoxHarness.start();
});
afterAll(async () => {
  await tend?.stop();
});

const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

test('a check-in by pointer and keys is kept, and there when the popup opens again', async () => {
  const popup = await tend.openOwn('popup.html');
  await popup.setViewport({ width: 360, height: 600 });
  const field = await popup.waitForSelector('.mood__field', { visible: true });
  await field?.click();
  const word = await popup.waitForSelector('[role="toolbar"] button', { visible: true });
  const name = await word?.evaluate((button) => button.textContent);
  await word?.click();
  const note = await popup.waitForSelector('textarea', { visible: true });
  await note?.click();
  await popup.keyboard.type('A long day.');
  await popup.keyboard.down('Control');
  await popup.keyboard.press('Enter');
  await popup.keyboard.up('Control');
  await popup.waitForSelector('.entry', { visible: true });
  await popup.close();

  const again = await tend.openOwn('popup.html');
  const entry = await again.waitForSelector('.entry', { visible: true });
  expect(await entry?.evaluate((node) => node.textContent)).toContain(name);
  expect(await text(again)).toContain('A long day.');
  await again.close();
});

test('a new tab is Tend’s, and says the same sentence all day', async () => {
  const address = await until(async () => {
    const now = String(await tend.window.evaluate('AboutNewTab.newTabURL'));
    return now.startsWith('moz-extension:') && now;
  }, 'the new tab to be Tend’s');
  expect(address).toMatch(/\/newtab\.html$/);
  const read = async (): Promise<string> => {
    const page = await tend.openOwn('newtab.html');
    const sentence = await page.waitForSelector('.affirmation__text', { visible: true });
    const said = await sentence?.evaluate((node) => node.textContent);
    await page.close();
    return said ?? '';
  };
  const today = await read();
  expect(today).not.toBe('');
  expect(await read()).toBe(today);
});

test('nothing was asked of the network', () => {
  expect(tend.strayRequests).toEqual([]);
});
