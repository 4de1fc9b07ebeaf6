// When Tend speaks: rest between cards, what the popup and the settings say and do about it.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriers } from './extension-pages.ts';
import { boxIn, FURIOUS, Harness, HEATED, until } from './harness.ts';
import { ownPage } from './permissions.ts';

const LEAF = 'Open Tend';
const OTHER = 'You always leave everything to me.';
let tend: Harness;
let chat: Page;

beforeAll(async () => {
  tend = await Harness.start();
});
afterEach(async () => {
  for (const page of tend.context.pages().slice(1)) await page.close();
});
afterAll(async () => {
  await tend?.stop();
});

async function write(text: string): Promise<void> {
  await chat.bringToFront();
  await boxIn(chat, 'textarea').click();
  await chat.keyboard.press('Control+a');
  await chat.keyboard.press('Delete');
  await chat.keyboard.type(text, { delay: 2 });
}

/** How much Tend says, as the database has it: a page closed sooner takes its choice with it. */
async function keptLevel(): Promise<unknown> {
  const worker = await tend.worker();
  return worker.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open('tend');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const kept = open.result.transaction('settings').objectStore('settings').get('prompt');
          kept.onsuccess = () => {
            open.result.close();
            resolve(kept.result?.level);
          };
        };
      }),
  );
}

/** The same chat on another day. */
async function reload(): Promise<void> {
  await tend.forgetRest();
  await chat.reload();
}

/** The popup as it opens over the chat. */
async function popupOverChat(): Promise<Page> {
  const popup = await ownPage(tend, 'popup.html');
  await chat.bringToFront();
  await popup.reload();
  await popup.getByRole('heading', { name: 'Tend on messages.google.com' }).waitFor();
  return popup;
}

test('a second card in one conversation waits; a leaf is there at once, and the popup says why', async () => {
  chat = await tend.open('textarea');
  const prompt = await tend.prompt(chat);
  await write(HEATED);
  await prompt.press('Keep mine');
  await prompt.goes();
  await write(OTHER);
  await prompt.shows(LEAF);
  expect(await prompt.outline()).not.toContain('button: Keep mine');
  const popup = await popupOverChat();
  await popup.getByText('Why was Tend quiet here?').click();
  await popup.getByText('It had spoken here a moment before.').waitFor();
  expect(await barriers(popup)).toEqual([]);
});

test('off on a site: nothing is said or held there, until it is switched on again', async () => {
  chat = await tend.open('textarea');
  const popup = await popupOverChat();
  await popup.getByRole('button', { name: 'Off', exact: true }).click();
  await popup.getByText('Nothing is said or held here.').waitFor();
  await write(FURIOUS);
  await chat.keyboard.press('Enter');
  await until(() => chat.evaluate(() => window.chat.log.length === 1), 'the message in the log');

  await popup.getByRole('button', { name: 'Quiet', exact: true }).click();
  await popup.getByText(/^Quiet until/).waitFor();
  const prompt = await tend.prompt(chat);
  await write(HEATED);
  await expect(prompt.waitFor(() => prompt.isThere(), 'a card', 2_500)).rejects.toThrow('a card');

  await popup.getByRole('button', { name: 'On', exact: true }).click();
  await popup.getByText(/^Quiet until/).waitFor({ state: 'detached' });
  await write(OTHER);
  await prompt.shows('Keep mine');
});

test('only pauses: no card while writing, and a heated message waits all the same', async () => {
  const settings = await ownPage(tend, 'home.html#/settings');
  await settings.getByRole('radio', { name: /^Only pauses/ }).check();
  expect(await barriers(settings)).toEqual([]);
  await settings.reload();
  expect(await settings.getByRole('radio', { name: /^Only pauses/ }).isChecked()).toBe(true);

  chat = await tend.open('textarea');
  const prompt = await tend.prompt(chat);
  await write(FURIOUS);
  await expect(prompt.waitFor(() => prompt.isThere(), 'a card', 2_500)).rejects.toThrow('a card');
  await chat.keyboard.press('Enter');
  await prompt.shows('Send as is');
  await settings.getByRole('radio', { name: /^Gentle/ }).check();
  await until(async () => (await keptLevel()) === 'gentle', 'the choice to be kept');
});

test('what is not helpful is learned, shown, and forgotten when asked', async () => {
  chat = await tend.open('textarea');
  const prompt = await tend.prompt(chat);
  await write(HEATED);
  await prompt.press('Not helpful');
  await prompt.goes();
  const settings = await ownPage(tend, 'home.html#/settings');
  await settings.getByText('It says less about blame').waitFor();
  expect(await barriers(settings)).toEqual([]);

  await reload();
  await write(HEATED);
  await prompt.shows(LEAF);

  await settings.getByRole('button', { name: 'Forget this' }).click();
  await settings.getByText('Forgotten.').waitFor();
  await reload();
  await write(HEATED);
  await prompt.shows('Keep mine');
});

test('a heated message that was sent as it is: words to mend, hours later, once', async () => {
  chat = await tend.open('textarea');
  const prompt = await tend.prompt(chat);
  await write(FURIOUS);
  await prompt.shows('Keep mine');
  await chat.keyboard.press('Enter');
  await prompt.press('Send as is');
  await until(() => chat.evaluate(() => window.chat.log.length === 1), 'the message in the log');
  const popup = await ownPage(tend, 'popup.html');
  const ask = popup.getByRole('heading', { name: 'Want words to mend?' });
  await popup.getByRole('heading', { level: 1 }).waitFor();
  expect(await ask.count()).toBe(0);
  await popup.clock.setFixedTime(Date.now() + 4 * 3_600_000);
  await popup.reload();
  await popup.getByRole('button', { name: 'Show me' }).click();
  await popup
    .getByRole('button', { name: /^Copy: / })
    .first()
    .waitFor();
  expect(await barriers(popup)).toEqual([]);
  await popup.reload();
  await popup.getByRole('heading', { level: 1 }).waitFor();
  expect(await ask.count()).toBe(0);
});

test('teasing that twice was not helpful is left alone in that conversation', async () => {
  const teasing = 'You are a pathetic idiot lol';
  chat = await tend.open('textarea');
  const prompt = await tend.prompt(chat);
  await write(teasing);
  await prompt.press('Not helpful');
  await prompt.goes();
  await reload();
  await write(teasing);
  await prompt.press(LEAF);
  await prompt.press('Not helpful');
  await prompt.goes();
  await reload();
  await write(teasing);
  await expect(prompt.waitFor(() => prompt.isThere(), 'a leaf', 2_500)).rejects.toThrow('a leaf');
  const popup = await popupOverChat();
  await popup.getByText('Why was Tend quiet here?').click();
  await popup.getByText('The two of you seem to tease each other here.').waitFor();
});
