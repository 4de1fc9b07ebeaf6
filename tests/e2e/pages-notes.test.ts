// Markdown notes come in, and a copy is spoken of when a month of entries is in none.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers, ExtensionPages } from './extension-pages.ts';
import { stored } from './stored.ts';

const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

const open = async (route: string) => {
  page = await tend.open(`home.html#/${route}`, { width: 1100, height: 850 });
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('Markdown notes', () => {
  it('come in as pages, after a look, and can be taken back', async () => {
    await open('data');
    const before = await stored(page);
    const folder = mkdtempSync(join(tmpdir(), 'tend-notes-'));
    writeFileSync(join(folder, '2020-02-29 walk.md'), '---\ntags: [river]\n---\nA walk, and <b>rain</b>.');
    writeFileSync(join(folder, 'idea.md'), 'No day.');
    await page.getByLabel('Or a folder of Markdown notes').setInputFiles(folder);
    await page.getByRole('region', { name: 'This would come in' }).getByText('1 new').waitFor();
    await page.getByText('Notes that name no day stay out: 1.').waitFor();
    expect(await stored(page)).toEqual(before);
    await press('Bring these in');
    await page.getByText('Brought in.').waitFor();
    const added = (await stored(page)).journal?.find((entry) => (entry as { day: string }).day === '2020-02-29');
    expect(added).toMatchObject({ text: 'A walk, and <b>rain</b>.', tags: ['river'] });
    await press('Undo');
    await page.getByText('Taken back.').waitFor();
    expect(await stored(page)).toEqual(before);
    rmSync(folder, { recursive: true });
  });
});

describe('a month of entries in no copy', () => {
  const reminder = () => page.getByRole('region', { name: 'A copy, now and then' });

  it('is spoken of on both pages, until put off or copied', async () => {
    await open('data');
    const head = 'full_date,date,weekday,time,mood,activities,note_title,note';
    const buffer = Buffer.from(`${head}\n2020-02-29,February 29,Saturday,9:41 PM,good,"","",""\n`);
    await page.getByLabel('A copy from Tend').setInputFiles({ name: 'daylio.csv', mimeType: 'text/csv', buffer });
    await press('Bring these in');
    await reminder().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.close();
    await open('today');
    await reminder().getByRole('link', { name: 'Take a copy' }).click();
    await page.getByRole('heading', { name: 'Your data' }).waitFor();
    await Promise.all([page.waitForEvent('download'), press('Save a copy')]);
    await reminder().waitFor({ state: 'detached' });
  });
});

describe('choices', () => {
  /** What lies in the browser's own sync. */
  const shared = () =>
    page.evaluate(() => (globalThis as unknown as { chrome: { storage: { sync: { get(): Promise<object> } } } }).chrome.storage.sync.get());
  const share = () => page.getByRole('checkbox', { name: 'Share these choices between my browsers' });

  it('go over the browser’s own sync only once asked to, and nothing else goes', async () => {
    await open('settings');
    await page.getByRole('radio', { name: 'More' }).check();
    await page.close();
    await open('data');
    expect(await shared()).toEqual({});
    await share().check();
    await expect.poll(shared).toEqual({ choices: { level: 'more' } });
    await page.close();
    await open('settings');
    await page.getByRole('radio', { name: 'Only pauses' }).check();
    await expect.poll(shared).toEqual({ choices: { level: 'pauses' } });
    await page.close();
    await open('data');
    expect(await share().isChecked()).toBe(true);
    await share().uncheck();
    await page.close();
    await open('settings');
    await page.getByRole('radio', { name: 'Gentle' }).check();
    expect(await shared()).toEqual({ choices: { level: 'pauses' } });
  });
});
