// The lock in a real browser: what lies on the disk, what every page shows while locked, and the ways in.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers, ExtensionPages, enlargeText, overflow } from './extension-pages.ts';

const WIDE = { width: 1100, height: 850 };
const NARROW = { width: 340, height: 700 };
const WORDS = 'paper kettle river';
const OTHER = 'seven quiet lamps';
const SECRET = 'The walk by the silver river';
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

const home = async (route: string, size = WIDE) => {
  page = await tend.open(`home.html#/${route}`, size);
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const isLocked = () => page.getByRole('heading', { name: 'Tend is locked' }).waitFor();
/** Everything a page holds, also what is not on show. */
const content = () => page.evaluate(() => document.documentElement.outerHTML);

/** All that lies in the database, bytes as characters. */
const stored = () =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open('tend');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const stores = [...request.result.objectStoreNames];
          const tx = request.result.transaction(stores);
          const all = stores.map((store) => tx.objectStore(store).getAll());
          tx.oncomplete = () => {
            request.result.close();
            const plain = (_: string, value: unknown) => (value instanceof Uint8Array ? String.fromCharCode(...value) : value);
            resolve(
              JSON.stringify(
                all.map(({ result }) => result),
                plain,
              ),
            );
          };
        };
      }),
  );

async function unlock(words: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await press('Unlock');
}

async function writeSecrets(): Promise<void> {
  await home('journal');
  await press('A blank page');
  await page.getByRole('textbox', { name: 'Journal page' }).fill(SECRET);
  await page.getByRole('status').getByText('Kept.', { exact: true }).waitFor();
  await press('Done');
  await page.close();
  await home('people');
  await press('Add a person');
  await page.getByLabel('Name or nickname').fill('Minotaura');
  await press('Keep');
  await page.getByRole('heading', { name: 'Minotaura' }).waitFor();
  await page.close();
}

async function setLock(): Promise<void> {
  await home('settings');
  await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
  await page.getByLabel('The same words again').fill(WORDS);
  await page.getByLabel('I have a way to remember it').check();
  await press('Set the lock');
  await page.getByText('The lock is on, and open right now.').waitFor();
}

describe('setting it', () => {
  it('says before that there is no way back, and asks for a yes to that', async () => {
    await writeSecrets();
    await home('settings');
    await page.getByText('There is no way back without the words.').waitFor();
    await page.getByLabel('Passphrase', { exact: true }).fill('short');
    await press('Set the lock');
    await page.getByText('Longer, please').waitFor();
    await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
    await press('Set the lock');
    await page.getByText('The two do not match yet.').waitFor();
    await page.getByLabel('The same words again').fill(WORDS);
    await press('Set the lock');
    await page.getByText('Please tick the last box first.').waitFor();
    expect(await stored()).toContain(SECRET);
    expect(await barriers(page)).toEqual([]);
  });

  it('leaves no word of it on the disk, and everything as it was to the person', async () => {
    await setLock();
    const disk = await stored();
    expect(disk).not.toContain(SECRET);
    expect(disk).not.toContain('Minotaura');
    expect(disk).not.toContain(WORDS);
    expect(await barriers(page)).toEqual([]);
    await page.close();
    await home('journal');
    await page.getByText(SECRET).waitFor();
    await page.close();
    await home('data');
    await page.getByText('The lock does not go with a copy.').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), press('Save a copy')]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(SECRET);
  });
});

describe('locked', () => {
  it('after the browser was closed: no page holds a word, and help is there', async () => {
    await tend.start();
    for (const [path, size] of [
      ['home.html#/journal', WIDE],
      ['home.html#/people', WIDE],
      ['home.html#/data', WIDE],
      ['popup.html', undefined],
    ] as const) {
      page = await tend.open(path, size);
      await isLocked();
      expect(await content()).not.toMatch(/silver river|Minotaura/);
      expect(await barriers(page)).toEqual([]);
      await page.close();
    }
    page = await tend.open('newtab.html', WIDE);
    await page.getByRole('link', { name: 'Tend is locked. Unlock' }).waitFor();
    expect(await page.getByRole('button', { name: 'Favorite' }).count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await page.close();
    await home('help');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('heading', { name: 'Tend is locked' }).count()).toBe(0);
  });

  it('a check-in cannot be written, and a page that was typed in is there again afterwards', async () => {
    await home('people');
    await isLocked();
    await unlock(WORDS);
    await press('Add a person');
    await page.getByLabel('Name or nickname').fill('Half a nam');
    const other = await tend.open('home.html#/settings', WIDE);
    await other.getByRole('button', { name: 'Lock now' }).click();
    await isLocked();
    expect(await content()).not.toMatch(/Half a nam|Minotaura/);
    await other.close();
    const popup = await tend.open('popup.html');
    await popup.getByRole('heading', { name: 'Tend is locked' }).waitFor();
    expect(await popup.getByRole('slider').count()).toBe(0);
    await popup.close();
    await unlock(WORDS);
    await page.getByLabel('Name or nickname').waitFor();
    expect(await page.getByLabel('Name or nickname').inputValue()).toBe('Half a nam');
  });

  it('by itself, once nobody was there for the chosen time', async () => {
    await home('journal');
    await page.getByText(SECRET).waitFor();
    await page.clock.install();
    await page.reload();
    await page.getByText(SECRET).waitFor();
    await page.clock.fastForward(4 * 60_000);
    await page.keyboard.press('Shift');
    await page.clock.fastForward(4 * 60_000);
    await page.getByText(SECRET).waitFor();
    await page.clock.fastForward(2 * 60_000);
    await isLocked();
    expect(await content()).not.toContain('silver river');
    // The worker's clock was not moved on with the pages': to it, what they do next lies in the future.
    await tend.start();
  });

  it('fits a narrow window and large text, and works by keyboard alone', async () => {
    // A clock that was set forward stays so for every page of a browser, and the background has another.
    await tend.start();
    await home('today', NARROW);
    await isLocked();
    await enlargeText(page);
    expect(await overflow(page)).toBe(0);
    await page.getByLabel('Passphrase', { exact: true }).focus();
    await page.keyboard.type('not these words');
    await page.keyboard.press('Enter');
    await page.getByText('Those are not the words.').waitFor();
    expect(await page.getByLabel('Passphrase', { exact: true }).inputValue()).toBe('');
    await page.keyboard.type(WORDS);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tend is locked' }).waitFor({ state: 'detached' });
  });
});

describe('changing it', () => {
  it('lets the new words in and the old ones no longer, also when the browser dies in the middle', async () => {
    await home('settings');
    await press('Change passphrase');
    await page.getByLabel('Passphrase now').fill(WORDS);
    await page.getByLabel('New passphrase').fill(OTHER);
    await page.getByLabel('The same words again').fill(OTHER);
    await page.getByRole('button', { name: 'Change passphrase' }).last().click();
    await page.getByText('Changed. The old words no longer open it.').waitFor();
    await press('Change passphrase');
    await page.getByLabel('Passphrase now').fill(OTHER);
    await page.getByLabel('New passphrase').fill(WORDS);
    await page.getByLabel('The same words again').fill(WORDS);
    await page.getByRole('button', { name: 'Change passphrase' }).last().click();
    await page.getByText('Sealing your words.').waitFor();
    await tend.crash();
    await tend.start();
    await home('journal');
    await isLocked();
    await unlock(WORDS);
    const wrong = page.getByText('Those are not the words.');
    await page.getByText(SECRET).or(wrong).waitFor();
    if (await wrong.isVisible()) await unlock(OTHER);
    await page.getByText(SECRET).waitFor();
    expect(await stored()).not.toContain(SECRET);
  });
});

describe('a forgotten passphrase', () => {
  it('waits longer and longer, and leaves one way: to begin again, asked twice', async () => {
    await tend.start();
    await home('today');
    await isLocked();
    for (let slip = 0; slip < 4; slip += 1) {
      await unlock(`slip ${slip}`);
      await page.getByText(slip < 3 ? 'Those are not the words.' : /Please wait \d seconds/).waitFor();
      await page.getByRole('status').filter({ hasNotText: 'Opening' }).first().waitFor();
    }
    await press('I forgot it');
    await press('Delete everything, begin again');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep it');
    expect(await barriers(page)).toEqual([]);
    await press('Delete for good');
    await page.getByRole('heading', { name: 'Tend is locked' }).waitFor({ state: 'detached' });
    await page.close();
    await home('people');
    await page.getByRole('button', { name: 'Add a person' }).waitFor();
    expect(await page.getByText('Minotaura').count()).toBe(0);
  });
});
