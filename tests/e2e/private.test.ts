// A private window records nothing: what happens in it is answered, and forgotten with it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADDRESS, boxIn, FURIOUS, Harness, HEATED, type PageName, until } from './harness.ts';
import { pageHtml } from './pages/build-page.ts';
import { everyStore } from './stored.ts';

let tend: Harness;

beforeAll(async () => {
  tend = await Harness.start();
});
afterAll(async () => {
  await tend?.stop();
});

async function allowPrivateWindows(): Promise<void> {
  const { host } = new URL((await tend.worker()).url());
  const extensions = await tend.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (extensionId) => {
    const { developerPrivate } = (
      globalThis as unknown as { chrome: { developerPrivate: Record<string, (change: object) => Promise<void>> } }
    ).chrome;
    // Unpacked extensions do not come back outside of the developer mode.
    await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration?.({ extensionId, incognitoAccess: true });
  }, host);
  await extensions.close();
}

async function openPrivately(name: PageName): Promise<Page> {
  const { origin } = new URL(ADDRESS[name]);
  const html = await pageHtml(name);
  await tend.context.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  const opened = tend.context.waitForEvent('page');
  await (await tend.worker()).evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { create(options: object): Promise<unknown> } } };
    return chrome.windows.create({ incognito: true, url: 'about:blank' });
  });
  const page = await opened;
  await page.goto(ADDRESS[name]);
  return page;
}

/** All that Tend keeps: its database by store, and the browser's small storage. */
async function stored(): Promise<Record<string, unknown[]>> {
  const worker = await tend.worker();
  const small = await worker.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }).chrome.storage.local.get(),
  );
  return { small: [small], ...(await worker.evaluate(everyStore)) };
}

/** All that Tend keeps, once it has been the same for many looks. */
async function atRest(): Promise<Record<string, unknown[]>> {
  let last = '';
  let looks = 0;
  return until(async () => {
    const now = await stored();
    looks = JSON.stringify(now) === last ? looks + 1 : 0;
    last = JSON.stringify(now);
    return looks > 20 && now;
  }, 'what is kept to come to rest');
}

async function accept(page: Page, name: PageName): Promise<void> {
  await page.bringToFront();
  await boxIn(page, name).click();
  await page.keyboard.type(HEATED, { delay: 2 });
  await (await tend.prompt(page)).press('Use this');
  await until(() => page.evaluate((before) => window.chat.read() !== before, HEATED), 'the wording in the box');
}

async function sendAsIs(page: Page, name: PageName): Promise<void> {
  await page.bringToFront();
  await boxIn(page, name).click();
  // At once, so that what Tend shows is about all of it.
  await page.keyboard.insertText(FURIOUS);
  const prompt = await tend.prompt(page);
  await until(() => prompt.isThere(), 'Tend to have judged it');
  await page.keyboard.press('Enter');
  await prompt.press('Send as is');
  await until(async () => (await page.evaluate(() => window.chat.log)).length > 0, 'the message in the log');
}

test('a private window records nothing, while the same in another is kept', async () => {
  await allowPrivateWindows();
  await accept(await tend.open('textarea'), 'textarea');
  await sendAsIs(await tend.open('slate'), 'slate');
  await until(async () => (await tend.moments()).length === 2, 'the moments');
  const before = await atRest();

  // In other chats: where a card has been, the next one rests.
  await accept(await openPrivately('contenteditable'), 'contenteditable');
  await sendAsIs(await openPrivately('quill'), 'quill');
  // And once more, so that whatever the first would have left is there.
  await accept(await openPrivately('lexical'), 'lexical');
  expect(await stored()).toEqual(before);
});
