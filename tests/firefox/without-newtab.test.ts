// The package for people who keep their own new tab, in Firefox: a new tab is the browser's, and the rest of Tend is there.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageWithoutNewtab } from '../e2e/package.ts';
import { FirefoxHarness } from './harness.ts';
import { OwnPage } from './own-page.ts';

let unpacked: string;
let tend: FirefoxHarness;

beforeAll(async () => {
  unpacked = await packageWithoutNewtab('firefox');
  tend = await FirefoxHarness.start({ extension: unpacked });
});
afterAll(async () => {
  await tend?.stop();
  rmSync(unpacked, { recursive: true, force: true });
});

test('a new tab stays Firefox’s own', async () => {
  expect(await tend.window.evaluate('AboutNewTab.newTabURL')).toBe('about:newtab');
});

test('a check-in is there, and every section of the home page', async () => {
  const popup = new OwnPage(await tend.openOwn('popup.html'));
  await popup.says('How are you right now?');
  await popup.page.close();
  const home = new OwnPage(await tend.openOwn('home.html'));
  for (const section of ['Journal', 'Tools', 'My people', 'Grow', 'Studio', 'Help', 'Your data', 'Settings']) {
    await home.press(section);
    await home.page.waitForFunction((name: string) => document.querySelector('main h1')?.textContent === name, {}, section);
  }
  expect(tend.strayRequests).toEqual([]);
});
