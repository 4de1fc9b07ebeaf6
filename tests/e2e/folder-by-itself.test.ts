// Two devices kept in step without a press: in two real browsers, by the background of each.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ExtensionPages } from './extension-pages.ts';
import { until } from './harness.ts';
import { begin, carry, FOLDER_WORDS, files, inStep, openData, pages, said, writePage } from './synced-folder.ts';

interface Chrome {
  chrome: {
    alarms: {
      getAll(): Promise<{ name: string; periodInMinutes?: number }[]>;
      create(name: string, when: { when: number }): Promise<void>;
    };
  };
}

const WIDE = { width: 1100, height: 850 };
const here = new ExtensionPages();
const there = new ExtensionPages();
let one: Page;
let two: Page;

beforeAll(async () => {
  await here.start();
  await there.start();
  one = await openData(here);
  await begin(one, FOLDER_WORDS);
  await said(one, /Came in|All in step/);
  two = await openData(there);
  await carry(one, two);
  await begin(two, FOLDER_WORDS);
  await said(two, /Came in|All in step/);
});
afterAll(async () => {
  await here.stop();
  await there.stop();
});

it('what is written goes out without a press, and what others wrote comes in when the home page opens', async () => {
  const before = Object.values(await files(one)).join('');
  await writePage(here, 'Without a press.');
  await until(async () => Object.values(await files(one)).join('').length > before.length, 'the page to go out', 30_000);
  await carry(one, two);
  const opened = await there.open('home.html#/journal', WIDE);
  await opened.locator('.pages__open', { hasText: 'Without a press.' }).waitFor();
  await opened.close();
});

it('it goes on now and then, and soon after somebody was at a page of Tend’s', async () => {
  const alarms = () => there.worker().then((worker) => worker.evaluate(() => (globalThis as unknown as Chrome).chrome.alarms.getAll()));
  expect(await alarms()).toContainEqual(expect.objectContaining({ name: 'folder', periodInMinutes: 15 }));
  await (await there.open('popup.html')).close();
  await until(async () => (await alarms()).some(({ name }) => name === 'folder-soon'), 'the alarm of the page that was closed');
  await writePage(here, 'Now and then.');
  await inStep(one);
  await carry(one, two);
  for (const name of ['folder', 'folder-soon']) {
    const ring = (alarm: string) => (globalThis as unknown as Chrome).chrome.alarms.create(alarm, { when: Date.now() });
    await (await there.worker()).evaluate(ring, name);
  }
  await until(async () => (await pages(two)).includes('Now and then.'), 'what the other wrote', 30_000);
});
