// What a person writes down, in Firefox: kept while they write, taken out as a file, deleted for good, and brought back from the file.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { until } from '../e2e/harness.ts';
import { FirefoxHarness } from './harness.ts';
import { OwnPage } from './own-page.ts';

const WORDS = 'Before the rain. <img src=x onerror="document.title=1"> 💚';
const folder = mkdtempSync(join(tmpdir(), 'tend-saved-'));
let tend: FirefoxHarness;
let home: OwnPage;

beforeAll(async () => {
  tend = await FirefoxHarness.start();
  await tend.window.saveFilesIn(folder);
});
afterEach(async () => {
  await home?.page.close().catch(() => {});
});
afterAll(async () => {
  await tend?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(route: string): Promise<void> {
  home = new OwnPage(await tend.openOwn(`home.html#/${route}`));
  await home.page.setViewport({ width: 1100, height: 850 });
}

/** What was written down, by store, as the database has it. */
async function written(): Promise<Record<string, unknown[]>> {
  const { small: _, ...stores } = await tend.stored();
  return Object.fromEntries(Object.entries(stores).filter(([, records]) => records.length > 0));
}

test('a page of the journal is kept at every pause, and there after its tab was closed in mid-sentence', async () => {
  await open('journal');
  await home.press('A blank page');
  await home.type('Journal page', WORDS);
  await home.says('Kept.');
  // Somebody who makes no pause: what keeps the last words is the key that begins the shortcut for closing the tab.
  await home.page.evaluate(() => {
    Object.assign(globalThis, { setTimeout: () => 1 });
  });
  await home.page.keyboard.type(' And then it');
  await home.page.keyboard.down('Control');
  await home.says('Kept.');
  await home.page.close();
  await open('journal');
  await home.says(WORDS);
  expect(await home.page.title()).toBe('Tend');
  expect((await written()).journal).toEqual([expect.objectContaining({ text: `${WORDS} And then it` })]);
});

test('everything goes into a file, is deleted for good, and comes back from the file as it was', async () => {
  await open('data');
  const before = await written();
  expect(before.journal).toHaveLength(1);
  await home.press('Save a copy');
  const name = await until(async () => readdirSync(folder).find((file) => /^tend-\d{4}-\d\d-\d\d\.json$/.test(file)), 'the file');
  const path = join(folder, name);
  await until(async () => readFileSync(path, 'utf8').endsWith('}'), 'all of the file');
  expect(readFileSync(path, 'utf8')).toContain('Before the rain.');

  await home.press('Delete everything');
  await home.says('Delete everything in Tend for good?');
  expect(await home.focused()).toBe('Keep it');
  await home.press('Delete for good');
  await home.says('Deleted.');
  expect(await written()).toEqual({});

  const chooser = (await home.field('A copy from Tend')) as ElementHandle<HTMLInputElement>;
  await chooser.uploadFile(path);
  await home.says('1 new');
  expect(await written()).toEqual({});
  await home.press('Bring these in');
  await home.says('Brought in.');
  expect(await written()).toEqual(before);
  await home.page.close();
  await open('journal');
  await home.says('Before the rain.');
});

test('a file that is no copy is refused, says why, and changes nothing', async () => {
  await open('data');
  const before = await written();
  const chooser = (await home.field('A copy from Tend')) as ElementHandle<HTMLInputElement>;
  await chooser.uploadFile(join(import.meta.dirname, 'yours.test.ts'));
  await home.says('This is no copy from Tend');
  await home.says('Nothing was changed.');
  expect(await written()).toEqual(before);
});

test('nothing was asked of the network', () => {
  expect(tend.strayRequests).toEqual([]);
});
