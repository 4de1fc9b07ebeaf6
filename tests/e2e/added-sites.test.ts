// Sites a person adds by address: listened on from the moment they say yes until they take it back, and never before.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriers } from './extension-pages.ts';
import { boxIn, Harness, HEATED, until } from './harness.ts';
import { pageHtml } from './pages/build-page.ts';
import { ownPage, popupOver, sayYes, toolbarTitle } from './permissions.ts';

const HOST = 'chat.example.org';
const ADDRESS = `https://${HOST}/team/channels/town-square`;
let tend: Harness;

beforeAll(async () => {
  tend = await Harness.start();
  await sayYes(tend, `https://${HOST}/*`);
});
afterEach(async () => {
  for (const page of tend.context.pages().slice(1)) await page.close();
});
afterAll(async () => {
  await tend?.stop();
});

async function chat(): Promise<Page> {
  return tend.openHtml(ADDRESS, await pageHtml('textarea'));
}

async function write(page: Page): Promise<void> {
  await page.bringToFront();
  await boxIn(page, 'textarea').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(HEATED, { delay: 2 });
}

async function staysQuiet(page: Page): Promise<void> {
  const prompt = await tend.prompt(page);
  await expect(prompt.waitFor(() => prompt.isThere(), 'a card', 2_000)).rejects.toThrow('a card');
}

const registered = async (): Promise<string[]> =>
  (await tend.worker()).evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> } };
    };
    return (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);
  });

test('a site nobody added is not listened on; by its address in the settings it is, at once and at every load, until it is removed', async () => {
  const page = await chat();
  await write(page);
  await staysQuiet(page);
  expect(await toolbarTitle(tend, page)).toBe('Tend does not listen here');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');

  const settings = await ownPage(tend, 'home.html#/settings');
  await settings.getByLabel('Its address').fill('no address');
  await settings.getByRole('button', { name: 'Add', exact: true }).click();
  await settings.getByText('That does not look like an address.').waitFor();
  expect(await barriers(settings)).toEqual([]);
  await settings.getByLabel('Its address').fill(ADDRESS);
  await settings.keyboard.press('Enter');
  await settings.getByText(`Added: ${HOST}`).waitFor();
  expect(await barriers(settings)).toEqual([]);
  await until(async () => (await registered()).includes(`https://${HOST}/*`), 'the listener to be registered');

  await write(page);
  await (await tend.prompt(page)).shows('Use this');
  await until(async () => (await toolbarTitle(tend, page)) === 'Tend listens here', 'the toolbar to say so');
  await tend.forgetRest();
  await page.reload();
  await write(page);
  const prompt = await tend.prompt(page);
  await prompt.shows('Use this');

  await settings.bringToFront();
  await settings.getByRole('button', { name: `Remove: ${HOST}` }).click();
  await settings.getByText(`Removed: ${HOST}`).waitFor();
  await until(async () => (await registered()).length === 0, 'nothing to be registered');
  await prompt.goes();
  await tend.forgetRest();
  await write(page);
  await staysQuiet(page);
  await page.reload();
  await write(page);
  await staysQuiet(page);
});

test('the popup offers to listen on the page in front, and on the next chat it is there', async () => {
  const page = await chat();
  const popup = await popupOver(tend, page);
  await popup.getByText(`Tend does not listen on ${HOST}.`).waitFor();
  expect(await barriers(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'Listen here too' }).click();
  await popup.getByRole('heading', { name: `Tend on ${HOST}` }).waitFor();
  await write(page);
  await (await tend.prompt(page)).shows('Use this');
});

test('a no to the browser’s question changes nothing, and is said', async () => {
  // Without the yes before, the question opens a window of the browser. Here it is answered by another question, as a second press would.
  const settings = await ownPage(tend, 'home.html#/settings');
  await settings.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: { request: unknown } } };
    chrome.permissions.request = async () => false;
  });
  await settings.getByLabel('Its address').fill('other.example.org');
  await settings.getByRole('button', { name: 'Add', exact: true }).click();
  await settings.getByText('Nothing was changed.').waitFor();
  expect(await settings.getByRole('button', { name: 'Remove: other.example.org' }).count()).toBe(0);
});
