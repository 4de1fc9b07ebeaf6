// Earlier and later versions of the database in a real Chromium: every saved profile is brought over whole, and whatever is in the way is said.
import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '#lib/store/schema.ts';
import { savedProfile } from '../store/fresh-database.ts';
import { ExtensionPages } from './extension-pages.ts';
import { broughtOver, plant, versionIs } from './saved-profiles.ts';
import { stored } from './stored.ts';

const WIDE = { width: 1100, height: 850 };
/** A page of the extension that runs none of its code. */
const BARE = 'icon/16.png';
const tend = new ExtensionPages();
const pages: Page[] = [];

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close().catch(() => {});
});

async function open(path: string): Promise<Page> {
  const page = await tend.open(path, WIDE);
  pages.push(page);
  return page;
}

/** Holds the database open at a version, and hangs: it lets nobody upgrade. */
const hold = (page: Page, version: number) =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('tend', wanted);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          Object.assign(globalThis, { letGo: () => request.result.close() });
          resolve();
        };
      }),
    version,
  );

describe('a profile', () => {
  it.each(Array.from({ length: VERSION - 1 }, (_, index) => index + 1))('of version %i is brought over whole', async (version) => {
    const bare = await open(BARE);
    await plant(bare, savedProfile(version));
    const page = await open('home.html#/people');
    await versionIs(page, VERSION);
    expect(await stored(page)).toMatchObject(await broughtOver(version));
  });

  it('of a newer Tend is left as it is, and that is said', async () => {
    const bare = await open(BARE);
    await plant(bare, savedProfile(VERSION - 1), 999);
    const before = await stored(bare);
    const page = await open('home.html#/people');
    await page.getByText('What you wrote was last kept by a newer Tend, and is safe.').waitFor();
    await versionIs(page, 999);
    expect(await stored(bare)).toEqual(before);
  });
});

describe('another tab', () => {
  it('that holds an older version and hangs is told of, and once it lets go all goes on', async () => {
    const bare = await open(BARE);
    await plant(bare, savedProfile(VERSION - 1));
    await hold(bare, VERSION - 1);
    const page = await open('home.html#/people');
    await page.getByText('Another Tend page is still finishing. Close other Tend tabs, then try again.').waitFor();
    await bare.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('heading', { name: 'Mina' }).waitFor();
    expect(await stored(page)).toMatchObject(await broughtOver(VERSION - 1));
  });

  it('of a newer Tend gets its upgrade at once, and the older page says so and keeps the words', async () => {
    const bare = await open(BARE);
    await plant(bare, savedProfile(VERSION - 1));
    const page = await open('home.html#/journal');
    await page.getByRole('button', { name: 'A blank page' }).click();
    await versionIs(page, VERSION);
    await hold(bare, 999);
    const box = page.getByRole('textbox', { name: 'Journal page' });
    await box.fill('Still here.');
    await page.getByText('What you wrote was last kept by a newer Tend, and is safe.').waitFor();
    expect(await box.inputValue()).toBe('Still here.');
    await page.getByRole('button', { name: 'Copy my words' }).waitFor();
  });
});

describe('when the browser takes the database away', () => {
  it('under an open page, the page goes on with a new one', async () => {
    const bare = await open(BARE);
    await plant(bare, savedProfile(VERSION - 1));
    const page = await open('home.html#/journal');
    await versionIs(page, VERSION);
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: tend.origin, storageTypes: 'indexeddb' });
    await page.getByRole('button', { name: 'A blank page' }).click();
    await page.getByRole('textbox', { name: 'Journal page' }).fill('After it was gone.');
    await page.getByRole('status').getByText('Kept.', { exact: true }).waitFor();
    expect((await stored(page)).journal).toMatchObject([{ text: 'After it was gone.' }]);
  });

  it('its files damaged, pages open, and words are kept or stay on screen', async () => {
    const bare = await open(BARE);
    await plant(bare, savedProfile(VERSION - 1));
    await tend.crash();
    const files = globSync(join(tend.profile, 'Default/IndexedDB/chrome-extension_*/{MANIFEST-*,*.log,*.ldb}'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) writeFileSync(file, 'damaged '.repeat(1000));
    await tend.start();
    const page = await open('home.html#/journal');
    await page.getByRole('button', { name: 'A blank page' }).click();
    const box = page.getByRole('textbox', { name: 'Journal page' });
    await box.fill('Written all the same.');
    await page
      .getByText('Kept.', { exact: true })
      .or(page.getByRole('button', { name: 'Copy my words' }))
      .first()
      .waitFor();
    expect(await box.inputValue()).toBe('Written all the same.');
  });
});
