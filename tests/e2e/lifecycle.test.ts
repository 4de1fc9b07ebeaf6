// The listener and its background through what happens to extensions: workers that sleep, updates, frames without an address.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { boxIn, FURIOUS, Harness, HEATED, until } from './harness.ts';

let tend: Harness;
let page: Page;

beforeAll(async () => {
  tend = await Harness.start();
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  await tend?.stop();
});

async function stopWorker(): Promise<void> {
  const { host } = new URL((await tend.worker()).url());
  const inside = await tend.context.newPage();
  await inside.goto(`chrome-extension://${host}/manifest.json`);
  const cdp = await tend.context.newCDPSession(inside);
  const stopped = new Promise<void>((resolve) => {
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await inside.close();
}

/** The ids of the workers that run. */
async function workers(): Promise<string[]> {
  const cdp = await tend.context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await cdp?.send('Target.getTargets')) ?? {};
  return targetInfos.filter(({ type }) => type === 'service_worker').map(({ targetId }) => targetId);
}

/** Loads the extension anew, as an update does. */
async function reload(): Promise<void> {
  const { host } = new URL((await tend.worker()).url());
  const extensions = await tend.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (id) => {
    const { developerPrivate } = (
      globalThis as unknown as { chrome: { developerPrivate: Record<string, (...args: unknown[]) => Promise<void>> } }
    ).chrome;
    // Unpacked extensions do not come back outside of the developer mode.
    await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
    await developerPrivate.reload?.(id);
  }, host);
  await until(async () => (await workers()).length > 0, 'the new worker');
  await extensions.close();
}

test('a worker that was put to sleep wakes for the next draft, and for the card that is open', async () => {
  page = await tend.open('textarea');
  await boxIn(page, 'textarea').click();
  await page.keyboard.type('hello ');
  await stopWorker();
  await page.bringToFront();
  await page.keyboard.type(HEATED, { delay: 2 });
  const prompt = await tend.prompt(page);
  await prompt.shows('Use this');
  await stopWorker();
  await prompt.press('Use this');
  await until(async () => !(await page.evaluate(() => window.chat.read())).includes('never'), 'the wording in the box');
});

test('a text that stood in the box before is read at focus', async () => {
  page = await tend.open('textarea');
  await boxIn(page, 'textarea').evaluate((box, text) => {
    (box as HTMLTextAreaElement).value = text;
  }, HEATED);
  await boxIn(page, 'textarea').focus();
  await (await tend.prompt(page)).shows('Use this');
});

test('a box in a frame that writes itself is found', async () => {
  page = await tend.openHtml('https://mail.proton.me/u/0/inbox', '<!doctype html><main></main>');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.querySelector('main')?.append(frame);
    const inside = frame.contentDocument;
    inside?.open();
    inside?.write('<!doctype html><body contenteditable="true"></body>');
    inside?.close();
  });
  await page.frameLocator('iframe').locator('body').click();
  await page.keyboard.type(HEATED, { delay: 2 });
  const prompt = await tend.prompt(page);
  await prompt.press('Use this');
  await until(async () => !(await page.frameLocator('iframe').locator('body').innerText()).includes('never'), 'the wording in the box');
});

test('a public part of a site is left alone, and private conversation is not, without a page load between', async () => {
  page = await tend.openHtml(
    'https://x.com/home',
    '<!doctype html><div id="box" contenteditable="true" role="textbox"></div><button>b</button>',
  );
  await page.locator('#box').click();
  await page.keyboard.type(HEATED, { delay: 2 });
  const prompt = await tend.prompt(page);
  await expect(prompt.waitFor(() => prompt.isThere(), 'a card', 1_500)).rejects.toThrow('a card');
  await page.evaluate(() => history.pushState(null, '', '/messages/1'));
  await page.locator('button').focus();
  await page.locator('#box').focus();
  await prompt.shows('Use this');
});

test('open chats are listened to after an update, once, and the old listener is silent', async () => {
  page = await tend.open('lexical');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await boxIn(page, 'lexical').click();
  await page.keyboard.type(HEATED, { delay: 2 });
  const prompt = await tend.prompt(page);
  await prompt.shows('Use this');
  await reload();
  await page.bringToFront();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(FURIOUS, { delay: 2 });
  await prompt.press('Keep mine');
  await prompt.goes();
  await page.keyboard.press('Enter');
  await until(async () => (await page.evaluate(() => window.chat.log)).length === 1, 'the message in the log');
  expect(errors).toEqual([]);
});
