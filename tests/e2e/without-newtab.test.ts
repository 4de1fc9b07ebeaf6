// The package for people who keep their own new tab, as a store gives it to them: everything else is in it.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUILT, builtFile, ExtensionPages } from './extension-pages.ts';
import { packageWithoutNewtab } from './package.ts';

let unpacked: string;
const manifestOf = (file: Buffer) => JSON.parse(file.toString()) as Record<string, unknown>;

beforeAll(async () => {
  unpacked = await packageWithoutNewtab('chrome');
});
afterAll(() => rmSync(unpacked, { recursive: true, force: true }));

it('leaves the browser’s new tab alone', () => {
  expect(manifestOf(readFileSync(join(unpacked, 'manifest.json')))).not.toHaveProperty('chrome_url_overrides');
  expect(existsSync(join(unpacked, 'newtab.html'))).toBe(false);
});

it('is the same in all the rest', () => {
  const { chrome_url_overrides: newtab, ...rest } = manifestOf(builtFile('manifest.json'));
  expect(newtab).toEqual({ newtab: 'newtab.html' });
  expect(manifestOf(readFileSync(join(unpacked, 'manifest.json')))).toEqual(rest);
  for (const page of ['popup.html', 'home.html']) expect(existsSync(join(unpacked, page))).toBe(true);
});

it.each([
  ['with', () => BUILT],
  ['without', () => unpacked],
] as const)('loaded %s it, the popup and the home page are there', async (name, folder) => {
  const tend = new ExtensionPages(folder());
  try {
    await tend.start();
    const page = await tend.open('popup.html');
    await page.getByRole('heading', { name: 'How are you right now?' }).waitFor();
    await page.goto(`${tend.origin}/home.html#/tools`);
    await page.getByRole('button', { name: 'Begin: Kindness break' }).waitFor();
    // The browser's own may ask the network, as it likes; no page of Tend's is there to open in its place.
    if (name === 'without') return expect(await page.goto(`${tend.origin}/newtab.html`).catch(() => null)).toBeNull();
    await page.goto('chrome://newtab/');
    expect(await page.evaluate(() => location.href)).toBe(`${tend.origin}/newtab.html`);
    await page.locator('.affirmation__text').waitFor();
  } finally {
    await tend.stop();
  }
});
