// Your data: copied out, deleted for good, taken in again, in a real browser with real files.
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers, ExtensionPages, enlargeText, overflow } from './extension-pages.ts';
import { stored } from './stored.ts';

const WIDE = { width: 1100, height: 850 };
const WORDS = 'paper kettle river lamp';
const HOSTILE = '<img src=x onerror="document.title=1"> 💚';
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

const open = async (route: string) => {
  page = await tend.open(`home.html#/${route}`, WIDE);
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** What pressing a button saves. */
async function saved(button: string): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(button)]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

/** Chooses a file of that name with that content. */
const give = (name: string, content: string | Buffer) =>
  page.getByLabel('A copy from Tend').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

const emptied = (stores: Record<string, unknown[]>) => Object.values(stores).every((records) => records.length === 0);

async function writeSomething(): Promise<void> {
  await open('journal');
  await press('A blank page');
  await page.getByRole('textbox', { name: 'Journal page' }).fill(HOSTILE);
  await page.getByRole('status').getByText('Kept.', { exact: true }).waitFor();
  await press('Done');
  await page.close();
  await open('people');
  await press('Add a person');
  await page.getByLabel('Name or nickname').fill('Mina');
  await press('Keep');
  await page.getByRole('heading', { name: 'Mina' }).waitFor();
  await page.close();
}

/** What stands in the storages beside the database: something is put there, or all of it is read. */
const beside = (what: 'set' | 'get') =>
  page.evaluate((put) => {
    const { local, session, sync } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session' | 'sync', Area> } }).chrome
      .storage;
    return Promise.all([local, session, sync].map((area) => (put ? area.set({ left: true }) : area.get('left'))));
  }, what === 'set');
interface Area {
  get(key: string): Promise<object>;
  set(values: object): Promise<object>;
}

async function deleteAll(): Promise<void> {
  await press('Delete everything');
  await page.getByText('Delete everything in Tend for good?').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep it');
  await press('Delete for good');
  await page.getByText('Deleted.', { exact: true }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Delete everything');
}

describe('a copy', () => {
  it('holds everything: saved, all deleted, taken in, all is back', async () => {
    await writeSomething();
    await open('data');
    const before = await stored(page);
    expect(before.journal).toHaveLength(1);
    const { name, path } = await saved('Save a copy');
    expect(name).toMatch(/^tend-\d{4}-\d\d-\d\d\.json$/);
    await beside('set');
    await deleteAll();
    expect(emptied(await stored(page))).toBe(true);
    expect(await beside('get')).toEqual([{}, {}, {}]);

    await give(name, readFileSync(path));
    await page.getByRole('region', { name: 'This would come in' }).getByText('1 new').first().waitFor();
    expect(emptied(await stored(page))).toBe(true);
    await press('Bring these in');
    await page.getByText('Brought in.').waitFor();
    expect(await stored(page)).toEqual(before);

    await press('Undo');
    await page.getByText('Taken back.').waitFor();
    expect(emptied(await stored(page))).toBe(true);
    await give(name, readFileSync(path));
    await press('Bring these in');
    await page.getByText('Brought in.').waitFor();
    await page.close();
    await open('journal');
    await page.getByText(HOSTILE).waitFor();
    expect(await page.title()).toBe('Tend');
  });

  it('sealed with a passphrase opens with it alone', async () => {
    await open('data');
    const before = await stored(page);
    await page.getByLabel('Seal it with a passphrase').check();
    await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
    await press('Save a copy');
    await page.getByText('The two do not match yet.').waitFor();
    await page.getByLabel('The same words again').fill(WORDS);
    const { name, path } = await saved('Save a copy');
    expect(name).toMatch(/\.json\.age$/);
    const bytes = readFileSync(path);
    expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(bytes.toString('latin1')).not.toContain('Mina');
    await deleteAll();

    await give(name, bytes);
    await page.getByLabel('The passphrase of this file').fill('other words');
    await press('Open it');
    await page.getByRole('alert').getByText('These words do not open it').waitFor();
    await page.getByLabel('The passphrase of this file').fill(WORDS);
    await press('Open it');
    await press('Bring these in');
    await page.getByText('Brought in.').waitFor();
    expect(await stored(page)).toEqual(before);
  });

  it('of the journal and of check-ins is readable elsewhere', async () => {
    await open('data');
    const journal = await saved('Journal as Markdown');
    expect(journal.name).toMatch(/^tend-journal-.*\.md$/);
    expect(readFileSync(journal.path, 'utf8')).toContain(HOSTILE);
    const checkins = await saved('Check-ins as CSV');
    expect(readFileSync(checkins.path, 'utf8')).toMatch(/^day,time,pleasantness,/);
    const moments = await saved('Moments as CSV');
    expect(readFileSync(moments.path, 'utf8')).toMatch(/^day,time,site,/);
  });
});

describe('a file that is not right', () => {
  it.each([
    ['not a copy', 'hello', 'This is no copy from Tend'],
    ['of a newer Tend', '{"format":"tend-backup","version":999}', 'A newer Tend made this copy'],
    ['damaged', '{"format":"tend-backup","version":1,"exportedAt":1,"stores":{"people":[{"id":1}]}}', 'damaged: people 1 id'],
    ['with keys of prototypes', '{"format":"tend-backup","version":1,"exportedAt":1,"stores":{"__proto__":{}}}', 'damaged: prototype'],
  ])('%s is refused, says why, and changes nothing', async (_name, content, why) => {
    await open('data');
    const before = await stored(page);
    await give('tend.json', content);
    await page.getByRole('alert').getByText(why).waitFor();
    await page.getByRole('alert').getByText('Nothing was changed.').waitFor();
    expect(await page.getByRole('button', { name: 'Bring these in' }).count()).toBe(0);
    expect(await stored(page)).toEqual(before);
  });

  it('of 50 MB is refused before it is read', async () => {
    await open('data');
    const folder = mkdtempSync(join(tmpdir(), 'tend-large-'));
    const path = join(folder, 'tend.json');
    writeFileSync(path, '');
    truncateSync(path, 50_000_000);
    await page.getByLabel('A copy from Tend').setInputFiles(path);
    await page.getByRole('alert').getByText('too large').waitFor();
    rmSync(folder, { recursive: true });
  });
});

describe('Daylio', () => {
  it('comes in as check-ins, and its day can be deleted again', async () => {
    await open('data');
    const before = await stored(page);
    const head = 'full_date,date,weekday,time,mood,activities,note_title,note';
    await give('daylio.csv', `${head}\n2020-02-29,February 29,Saturday,9:41 PM,good,"friends","",""\n`);
    await page.getByText('1 new').waitFor();
    await press('Bring these in');
    await page.getByText('Brought in.').waitFor();
    expect((await stored(page)).checkins).toHaveLength((before.checkins?.length ?? 0) + 1);

    await page.getByLabel('From', { exact: true }).fill('2020-02-29');
    await page.getByLabel('To', { exact: true }).fill('2020-02-01');
    await press('Delete these days');
    await page.getByText('Choose a first day and a last day.').waitFor();
    await page.getByLabel('To', { exact: true }).fill('2020-03-01');
    await press('Delete these days');
    await press('Keep it');
    expect((await stored(page)).checkins).toHaveLength((before.checkins?.length ?? 0) + 1);
    await press('Delete these days');
    await press('Delete for good');
    await page.getByText('Deleted.', { exact: true }).waitFor();
    expect(await stored(page)).toEqual(before);
  });
});

describe('the page', () => {
  it('has no barrier axe can find, light and dark, and fits at twice the text and 360 px', async () => {
    await open('data');
    await page.getByLabel('Seal it with a passphrase').check();
    await give('tend.json', 'hello');
    await press('Delete everything');
    await page.getByText('Delete everything in Tend for good?').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
    await enlargeText(page);
    await page.setViewportSize({ width: 720, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await page.setViewportSize({ width: 360, height: 600 });
    expect(await overflow(page)).toBe(0);
  });
});

it('asked nothing of the network', () => {
  expect(tend.requests).toEqual([]);
});
