// Where the card cannot be had, or goes away with its frame or with Tend itself, a page is as if Tend were not there.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { boxIn, FURIOUS, Harness, PLAIN, until } from './harness.ts';

let tend: Harness;
let errors: string[];

beforeEach(async () => {
  tend = await Harness.start();
  errors = [];
});
afterEach(async () => {
  await tend?.stop();
});

const log = (page: Page): Promise<string[]> => page.evaluate(() => window.chat.log);

function hearErrors(page: Page): void {
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
}

/** Has the browser refuse to bring the card's script, and counts how often it was asked to. */
async function refuseCard(): Promise<() => Promise<number>> {
  const worker = await tend.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { scripting: Record<string, unknown> } };
    Object.assign(globalThis, { refused: 0 });
    chrome.scripting.executeScript = async () => {
      (globalThis as unknown as { refused: number }).refused += 1;
      throw new Error('This page cannot be scripted');
    };
  });
  return () => worker.evaluate(() => (globalThis as unknown as { refused: number }).refused);
}

test.each(['textarea', 'lexical'] as const)('a card that cannot be brought holds nothing, in %s', async (name) => {
  const refused = await refuseCard();
  const page = await tend.open(name);
  hearErrors(page);
  await boxIn(page, name).click();
  await page.keyboard.type(FURIOUS, { delay: 2 });
  await until(async () => (await refused()) > 0, 'the verdict, which has the card made ready');
  await page.keyboard.press('Enter');
  await until(async () => (await log(page)).length > 0, 'the message in the log');
  expect(await log(page)).toEqual([FURIOUS]);
  await page.keyboard.type(PLAIN, { delay: 2 });
  await page.locator('.send-button').click();
  await until(async () => (await log(page)).length > 1, 'the second message in the log');
  expect(await log(page)).toEqual([FURIOUS, PLAIN]);
  expect(await (await tend.prompt(page)).isThere()).toBe(false);
  expect(errors).toEqual([]);
});

test('a frame that goes with its card takes nothing else along', async () => {
  const page = await tend.open('textarea', 'iframe');
  hearErrors(page);
  const frame = await until(async () => page.frames()[1], 'the frame');
  await boxIn(frame, 'textarea').click();
  await page.keyboard.type(FURIOUS, { delay: 2 });
  const prompt = await tend.prompt(page);
  await prompt.shows('Keep mine');
  await page.evaluate(() => window.remount());
  await prompt.goes();
  await boxIn(page, 'textarea').click();
  await page.keyboard.type(FURIOUS, { delay: 2 });
  await prompt.shows('Keep mine');
  await page.keyboard.press('Enter');
  await prompt.press('Send as is');
  await until(async () => (await log(page)).length > 0, 'the message in the log');
  expect(await log(page)).toEqual([FURIOUS]);
  expect(errors).toEqual([]);
});

/** Switches Tend off in the browser, and comes back to `page`. */
async function switchOff(page: Page): Promise<void> {
  const { host } = new URL((await tend.worker()).url());
  const extensions = await tend.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } } };
    await chrome.management.setEnabled(id, false);
  }, host);
  await page.bringToFront();
}

test('Tend is switched off in the browser while its card is open: the card goes by itself, and what was to be held is sent', async () => {
  const page = await tend.open('lexical');
  hearErrors(page);
  await boxIn(page, 'lexical').click();
  await page.keyboard.type(FURIOUS, { delay: 2 });
  const prompt = await tend.prompt(page);
  await prompt.shows('Keep mine');
  await switchOff(page);
  await until(async () => !(await prompt.isThere()), 'the card to go');
  await boxIn(page, 'lexical').focus();
  await page.keyboard.press('Enter');
  await until(async () => (await log(page)).length > 0, 'the message in the log');
  expect(await log(page)).toEqual([FURIOUS]);
  expect(errors).toEqual([]);
});

test('Tend is switched off while a message is held and the key is still down: the next Enter sends it, once', async () => {
  const page = await tend.open('textarea');
  hearErrors(page);
  await boxIn(page, 'textarea').click();
  await page.keyboard.type(FURIOUS, { delay: 2 });
  const prompt = await tend.prompt(page);
  await prompt.shows('Keep mine');
  await page.keyboard.down('Enter');
  await prompt.shows('Send as is');
  await switchOff(page);
  await until(async () => !(await prompt.isThere()), 'the card to go');
  // Back where the person was writing.
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await page.keyboard.up('Enter');
  expect(await log(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await until(async () => (await log(page)).length > 0, 'the message in the log');
  expect(await log(page)).toEqual([FURIOUS]);
  expect(errors).toEqual([]);
});
