// Two devices kept in step through a folder, in two real browsers. The folder is one of each browser's own private file system; what a cloud's
// program would do between them, the test does: it carries the files across.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, ExtensionPages, enlargeText, overflow } from './extension-pages.ts';
import { begin, carry, changePage, FOLDER_WORDS, files, inStep, openData, pages, press, put, said, writePage } from './synced-folder.ts';

const WIDE = { width: 1100, height: 850 };
const here = new ExtensionPages();
const there = new ExtensionPages();

beforeAll(async () => {
  await here.start();
  await there.start();
});
afterAll(async () => {
  await here.stop();
  await there.stop();
});

describe('two devices', () => {
  let one: Page;
  let two: Page;
  /** The name of the first device's file. */
  let mine = '';

  it('bring a page from one to the other, sealed on the way', async () => {
    await writePage(here, 'By the river.');
    one = await openData(here);
    await begin(one, FOLDER_WORDS);
    await said(one, /Written for the others: [1-9]/);
    const [[name = '', text = ''] = []] = Object.entries(await files(one));
    mine = name;
    expect(name).toMatch(/^tend-[0-9a-f]{16}\.log$/);
    expect(text).toMatch(/^tend-sync 1 /);
    expect(text).not.toContain('river');

    two = await openData(there);
    await carry(one, two);
    await begin(two, 'other words entirely');
    await two.getByRole('alert').getByText('These words do not open').waitFor();
    expect(await pages(two)).toEqual([]);
    expect(Object.keys(await files(two))).toEqual([name]);
    await two.getByLabel('A passphrase for this folder').fill(FOLDER_WORDS);
    await press(two, 'Begin');
    await said(two, /Came in: [1-9]/);
    expect(await pages(two)).toEqual(['By the river.']);
  });

  it('keep both texts where both wrote, and end the same', async () => {
    await changePage(here, 'By the river.', 'By the river, alone.');
    await changePage(there, 'By the river.', 'By the river, with Mina.');
    await inStep(one);
    await carry(one, two);
    await inStep(two);
    await carry(two, one);
    await inStep(one);
    expect(await pages(one)).toEqual(['By the river, alone.', 'By the river, with Mina.']);
    expect(await pages(two)).toEqual(await pages(one));
  });

  it('heal a folder whose files are lost, cut off and doubled', async () => {
    const all = await files(one);
    const whole = all[mine] ?? '';
    await put(one, { [mine]: whole.slice(0, -20), 'tend-copy of another.log': whole });
    for (const name of Object.keys(all).filter((other) => other !== mine)) {
      await one.evaluate(async (gone) => {
        await (await (await navigator.storage.getDirectory()).getDirectoryHandle('cloud')).removeEntry(gone);
      }, name);
    }
    const before = await pages(one);
    await press(one, 'Bring in step now');
    await said(one, 'Lines that could not be read here: 1.');
    expect(await pages(one)).toEqual(before);
    await carry(one, two);
    await press(two, 'Bring in step now');
    await said(two, /step|Came/);
    expect(await pages(two)).toEqual(before);
  });

  it('let go on both of what one deletes, also from its file', async () => {
    const page = await here.open('home.html#/journal', WIDE);
    await page
      .getByRole('button', { name: /^Delete the page/ })
      .first()
      .click();
    // The list shows what is kept: one page less.
    await page
      .getByRole('button', { name: /^Delete the page/ })
      .nth(1)
      .waitFor({ state: 'detached' });
    await page.close();
    expect(await pages(one)).toHaveLength(1);
    const before = (await files(one))[mine] ?? '';
    await inStep(one);
    expect((await files(one))[mine]?.length).toBeLessThan(before.length);
    await carry(one, two);
    await inStep(two);
    expect(await pages(two)).toEqual(await pages(one));
  });

  it('are told, before everything is deleted, of the copies that would stay, and can delete them there', async () => {
    await press(two, 'Delete everything');
    const sure = two.getByRole('region', { name: 'Delete everything in Tend for good?' });
    await sure.getByText('Copies for your other devices lie in the folder cloud.').waitFor();
    const names = Object.keys(await files(two));
    await sure.getByRole('button', { name: 'Delete the copy: This device', exact: true }).click();
    await sure.getByRole('button', { name: 'Delete the copy: This device', exact: true }).waitFor({ state: 'detached' });
    expect(Object.keys(await files(two))).toHaveLength(names.length - 1);
    expect(await barriers(two)).toEqual([]);
    await press(two, 'Keep it');
  });

  it('list the copies, delete one, and stop, leaving what is here', async () => {
    await one.getByText('Copies in this folder').click();
    const count = Object.keys(await files(one)).length;
    await press(one, 'Delete the copy: This device');
    await one.getByRole('button', { name: 'Delete the copy: This device' }).waitFor({ state: 'detached' });
    expect(Object.keys(await files(one))).toHaveLength(count - 1);
    const kept = await pages(one);
    await press(one, 'Stop');
    await said(one, /^Stopped\./);
    await one.getByRole('button', { name: 'Choose a folder' }).waitFor();
    expect(await pages(one)).toEqual(kept);
  });
});

describe('the part of the page', () => {
  it('has no barrier axe can find, and fits at twice the text and 360 px', async () => {
    const page = await openData(there);
    await page.getByText('Copies in this folder').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
    await enlargeText(page);
    await page.setViewportSize({ width: 720, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  it('is not there where the browser cannot', async () => {
    const page = await here.open('home.html#/help', WIDE);
    await page.evaluate(() => {
      Object.assign(globalThis, { showDirectoryPicker: undefined });
      location.hash = '#/data';
    });
    await page.getByRole('heading', { name: 'Let it go' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Keep devices in step' }).count()).toBe(0);
    await page.close();
  });
});

it('asked nothing of the network', () => {
  expect([...here.requests, ...there.requests]).toEqual([]);
});
