// Asked to be quiet, Tend is quiet, and still holds what is heated.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { boxIn, FURIOUS, Harness, HEATED, until } from './harness.ts';
import { pageHtml } from './pages/build-page.ts';

let tend: Harness;

beforeAll(async () => {
  tend = await Harness.start();
});
afterEach(async () => {
  for (const page of tend.context.pages().slice(1)) await page.close();
  const worker = await tend.worker();
  await worker.evaluate(() => {
    type Area = { remove(key: string): Promise<void> };
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area; session: Area } } }).chrome;
    return Promise.all([storage.local.remove('quiet'), storage.session.remove('quiet')]);
  });
});
afterAll(async () => {
  await tend?.stop();
});

test('quiet today: no card while writing, on any site, and a pause at sending all the same', async () => {
  const page = await tend.open('textarea');
  await boxIn(page, 'textarea').click();
  await page.keyboard.type(HEATED, { delay: 2 });
  const prompt = await tend.prompt(page);
  await prompt.press('Quiet');
  await prompt.press('Everywhere, today');
  await prompt.goes();

  const other = await tend.open('contenteditable');
  await boxIn(other, 'contenteditable').click();
  await other.keyboard.type(HEATED, { delay: 2 });
  const otherPrompt = await tend.prompt(other);
  await expect(otherPrompt.waitFor(() => otherPrompt.isThere(), 'a card', 2_000)).rejects.toThrow('a card');
  await other.keyboard.press('Control+a');
  await other.keyboard.type(FURIOUS, { delay: 2 });
  await expect(otherPrompt.waitFor(() => otherPrompt.isThere(), 'a card', 2_000)).rejects.toThrow('a card');
  await other.keyboard.press('Enter');
  await otherPrompt.shows('Send as is');
  expect(await other.evaluate(() => window.chat.log)).toEqual([]);
});

/** One conversation of a site, as a page of its own. */
async function conversation(number: number): Promise<Page> {
  return tend.openHtml(`https://messages.google.com/web/conversations/${number}`, await pageHtml('textarea'), '?in=plain');
}

/** Writes something clear, and says whether Tend speaks. */
async function speaks(page: Page, text = HEATED, within = 10_000): Promise<boolean> {
  await page.bringToFront();
  await boxIn(page, 'textarea').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text, { delay: 2 });
  const prompt = await tend.prompt(page);
  return prompt.waitFor(() => prompt.isThere(), 'a card', within).catch(() => false);
}

/** Asks for quiet from the card that is there. */
async function ask(page: Page, scope: string): Promise<void> {
  const prompt = await tend.prompt(page);
  await prompt.press('Quiet');
  await prompt.press(scope);
  await prompt.goes();
}

test('for this message: until it is sent', async () => {
  const page = await conversation(1);
  expect(await speaks(page)).toBe(true);
  await ask(page, 'For this message');
  await page.keyboard.type(' And you always leave.', { delay: 2 });
  const prompt = await tend.prompt(page);
  await expect(prompt.waitFor(() => prompt.isThere(), 'a card', 2_000)).rejects.toThrow('a card');
  await page.keyboard.press('Enter');
  await until(() => page.evaluate(() => window.chat.log.length === 1), 'the message in the log');
  expect(await speaks(page, 'You always leave everything to me.')).toBe(true);
});

test('this conversation, for an hour: there, and not in another', async () => {
  const page = await conversation(1);
  expect(await speaks(page)).toBe(true);
  await ask(page, 'This conversation');
  await page.reload();
  expect(await speaks(page, HEATED, 2_500)).toBe(false);
  expect(await speaks(await conversation(2))).toBe(true);
});

test('on this site: in all its conversations, and not on another site', async () => {
  const page = await conversation(1);
  expect(await speaks(page)).toBe(true);
  await ask(page, 'On this site');
  expect(await speaks(await conversation(2), HEATED, 2_500)).toBe(false);
  const other = await tend.open('contenteditable');
  await boxIn(other, 'contenteditable').click();
  await other.keyboard.type(HEATED, { delay: 2 });
  await (await tend.prompt(other)).shows('Keep mine');
});

test('where quiet was asked for, what is clear still waits at sending', async () => {
  const page = await conversation(3);
  expect(await speaks(page, FURIOUS)).toBe(true);
  await ask(page, 'This conversation');
  await page.keyboard.press('Enter');
  await (await tend.prompt(page)).shows('Send as is');
  expect(await page.evaluate(() => window.chat.log)).toEqual([]);
});
