// One device of several kept in step through a folder: a browser whose folder is one of its own private file system.
import type { Page } from 'playwright-core';
import type { ExtensionPages } from './extension-pages.ts';

export const FOLDER_WORDS = 'paper kettle river lamp';
const WIDE = { width: 1100, height: 850 };

/** The page of one's data, whose picker picks the folder without asking. */
export async function openData(tend: ExtensionPages): Promise<Page> {
  const page = await tend.open('home.html#/data', WIDE);
  await page.evaluate(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('cloud', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: pick });
  });
  return page;
}

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The files in a device's folder, by name. */
export const files = (page: Page) =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('cloud', { create: true });
    const all: [string, string][] = [];
    for await (const [name, file] of folder.entries()) all.push([name, await (await (file as FileSystemFileHandle).getFile()).text()]);
    return Object.fromEntries(all.sort());
  });

/** Puts files into a device's folder. */
export const put = (page: Page, given: Record<string, string>) =>
  page.evaluate(async (all) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('cloud', { create: true });
    for (const [name, text] of Object.entries(all)) {
      const writing = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writing.write(text);
      await writing.close();
    }
  }, given);

export async function carry(from: Page, to: Page): Promise<void> {
  await put(to, await files(from));
}

export async function begin(page: Page, words: string): Promise<void> {
  await press(page, 'Choose a folder');
  await page.getByLabel('A passphrase for this folder').fill(words);
  await press(page, 'Begin');
}

/** Brings a device in step at a press. Tend may have done it by itself just before: then there is nothing left to say. */
export async function inStep(page: Page): Promise<void> {
  await press(page, 'Bring in step now');
  await said(page, /Came in|All in step/);
}

export const said = (page: Page, words: string | RegExp) => page.getByRole('status').getByText(words).waitFor();

export async function writePage(tend: ExtensionPages, text: string): Promise<void> {
  const page = await tend.open('home.html#/journal', WIDE);
  await press(page, 'A blank page');
  await page.getByRole('textbox', { name: 'Journal page' }).fill(text);
  await page.getByRole('status').getByText('Kept.', { exact: true }).waitFor();
  await page.close();
}

export async function changePage(tend: ExtensionPages, from: string, text: string): Promise<void> {
  const page = await tend.open('home.html#/journal', WIDE);
  await page.getByText(from).click();
  await press(page, 'Write on');
  await page.getByRole('textbox', { name: 'Journal page' }).fill(text);
  await page.getByRole('status').getByText('Kept.', { exact: true }).waitFor();
  await page.close();
}

/** The texts of all pages of the journal. */
export const pages = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('tend');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all: IDBRequest<{ text: string }[]> = request.result.transaction('journal').objectStore('journal').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result.map(({ text }) => text).sort());
          };
        };
      }),
  );
