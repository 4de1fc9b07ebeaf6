// The popup as a person meets it: a check-in by pointer and by keyboard, kept over restarts, changed, deleted and brought back.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers, ExtensionPages, enlargeText, overflow } from './extension-pages.ts';
import { tabTo } from './keyboard.ts';
import { stored } from './stored.ts';

const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page.close());

/** A new check-in form, whether or not there is a check-in today. */
async function openForm(): Promise<void> {
  page = await tend.open('popup.html');
  const again = page.getByRole('button', { name: 'Check in again' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (await again.isVisible()) await again.click();
}

/** Presses the mood field at a place from the left and the top, 0 to 1. */
async function pressField(x: number, y: number): Promise<void> {
  const box = await page.locator('.mood__field').boundingBox();
  await page.mouse.click(box!.x + box!.width * x, box!.y + box!.height * y);
}

/** Makes every write fail the way a full disk does (Chromium takes no quota override for extensions), until `makeRoom()`. */
async function fillDisk(): Promise<void> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const error = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'error')!;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: [unknown]) {
      const request = put.apply(this, args);
      this.transaction.abort();
      return request;
    };
    Object.defineProperty(IDBTransaction.prototype, 'error', {
      configurable: true,
      get: () => new DOMException('full', 'QuotaExceededError'),
    });
    Object.assign(globalThis, {
      makeRoom() {
        IDBObjectStore.prototype.put = put;
        Object.defineProperty(IDBTransaction.prototype, 'error', error);
      },
    });
  });
}

const entries = () => page.locator('.entry');
// Forced: a button that is `aria-disabled` still answers.
const keep = () => page.getByRole('button', { name: 'Keep', exact: true }).click({ force: true });

describe('a check-in', () => {
  it('comes after the note on safety, which is all in sight at first', async () => {
    page = await tend.open('popup.html');
    await page.locator('input[type="range"]:focus').waitFor();
    const note = await page.getByText('If someone else can see this device').boundingBox();
    expect(note?.y).toBeGreaterThan((await page.locator('.popup__head').boundingBox())?.height ?? Number.NaN);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('by pointer is kept, and there again after the browser was closed', async () => {
    page = await tend.open('popup.html');
    await page.getByRole('heading', { name: 'How are you right now?' }).waitFor();
    await pressField(0.25, 0.6);
    const words = page.getByRole('toolbar', { name: 'What fits? One word or more' }).getByRole('button');
    const word = await words.first().innerText();
    await words.first().click();
    await page.getByLabel('A line about it, if you like').fill('A long day.\nÜber “nothing” 💚');
    await keep();
    await page.getByText('A long day.').waitFor();
    await page.close();

    await tend.start();
    page = await tend.open('popup.html');
    await page.getByText('Über “nothing” 💚').waitFor();
    expect(await entries().count()).toBe(1);
    expect(await entries().innerText()).toContain(word);
  });

  it('by keyboard alone takes a few keys', async () => {
    await openForm();
    // The first slider has focus when the popup opens.
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    const word = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Tab');
    await page.keyboard.type('grate');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Tea with M.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Tea with M.').waitFor();
    expect(await entries().last().innerText()).toContain(`${word}, grateful`);
    // What had focus is gone; the day's title has it, and the way on begins there.
    await page.locator('h1:focus', { hasText: 'Today' }).waitFor();
    await page.getByRole('button', { name: 'All tools' }).press('Enter');
    await page.locator('.tool-list__one').first().waitFor();
    await page.locator('h1:focus').waitFor();
    await tabTo(page, 'Worry box');
    await page.keyboard.press('Enter');
    await page.locator('h2:focus', { hasText: 'Worry box' }).waitFor();
    await tabTo(page, 'Not now');
    await page.keyboard.press('Enter');
    await page.locator('h1:focus', { hasText: 'Today' }).waitFor();
  });

  it('is not kept without a mood, and says so', async () => {
    await openForm();
    await keep();
    await page.getByText('Choose a place on the field first.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('range');
  });

  it('offers a breath before the words at high, unpleasant energy', async () => {
    await openForm();
    await pressField(0.15, 0.1);
    await page.getByRole('button', { name: 'Take a breath' }).waitFor();
    expect(await page.getByRole('toolbar').count()).toBe(0);
    await page.getByRole('button', { name: 'Take a breath' }).click();
    await page.getByText('Breathe in').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(await page.getByRole('toolbar').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Start fresh' }).or(page.locator('.mood__field')).first().waitFor();
  });

  it('begun and left is there to go on with', async () => {
    await openForm();
    await pressField(0.3, 0.7);
    await page.getByLabel('A line about it, if you like').fill('half a sent');
    await expect.poll(async () => (await stored(page)).drafts).toMatchObject([{ note: 'half a sent' }]);
    await page.close();
    await openForm();
    await page.getByText('Your words from before are here.').waitFor();
    expect(await page.getByLabel('A line about it, if you like').inputValue()).toBe('half a sent');
    await page.getByRole('button', { name: 'Start fresh' }).click();
    await page.getByLabel('A line about it, if you like').waitFor({ state: 'detached' });
  });
});

describe('a check-in of today', () => {
  it('is changed in place', async () => {
    page = await tend.open('popup.html');
    await entries()
      .first()
      .getByRole('button', { name: /^Change/ })
      .click();
    const note = page.getByLabel('A line about it, if you like');
    await note.fill('A long day, and a good end.');
    await page.getByRole('button', { name: 'Keep changes' }).click();
    await page.getByText('A long day, and a good end.').waitFor();
    expect(await entries().count()).toBe(2);
  });

  it('is deleted, and brought back with focus on the way back', async () => {
    page = await tend.open('popup.html');
    await page.getByText('Tea with M.').waitFor();
    await entries()
      .last()
      .getByRole('button', { name: /^Delete/ })
      .click();
    await page.getByText('Tea with M.').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.keyboard.press('Enter');
    await page.getByText('Tea with M.').waitFor();
  });
});

describe('when the browser is out of room', () => {
  it('says so kindly, keeps the words on screen, and keeps them once there is room', async () => {
    await openForm();
    await pressField(0.4, 0.8);
    const note = page.getByLabel('A line about it, if you like');
    await note.fill('Every word of this.');
    await fillDisk();
    await keep();
    await page.getByText('Your browser is out of room.').waitFor();
    expect(await note.inputValue()).toBe('Every word of this.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save my words as a file' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Every word of this.');
    expect(await barriers(page)).toEqual([]);
    await page.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
    await page.getByRole('button', { name: 'Try again' }).click();
    await entries().getByText('Every word of this.').waitFor();
  });
});

describe('when notes cannot be opened', () => {
  it('says so, offers to try again, and never takes it for an empty day', async () => {
    page = await tend.open('popup.html');
    await entries().first().waitFor();
    const count = await entries().count();
    await page.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = () => {
        throw new DOMException('internal error', 'UnknownError');
      };
      Object.assign(globalThis, { mend: () => Object.assign(IDBFactory.prototype, { open }) });
    });
    await page.reload();
    await page.getByText('Your notes can’t be opened right now. Nothing was changed.').waitFor();
    // A sentence to dwell on needs no notes.
    expect(await page.locator('.affirmation__text').innerText()).not.toBe('');
    await page.evaluate(() => (globalThis as unknown as { mend(): void }).mend());
    await page.getByRole('button', { name: 'Try again' }).click();
    await entries().first().waitFor();
    expect(await entries().count()).toBe(count);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('has no barrier axe can find, in any of its states', async () => {
    await openForm();
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
    await pressField(0.15, 0.1);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'On to the words' }).click();
    await page.getByText('Body, and what it’s about').click();
    await page.getByRole('button', { name: 'How true does it feel?' }).click();
    await page.locator('summary', { hasText: 'Help' }).click();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Today', exact: true }).click();
    await entries().first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});

it('fits its width at twice the text', async () => {
  await openForm();
  await pressField(0.3, 0.7);
  expect(await overflow(page)).toBe(0);
  await enlargeText(page);
  expect(await overflow(page)).toBe(0);
});

it('asked nothing of the network', () => {
  expect(tend.requests).toEqual([]);
});
