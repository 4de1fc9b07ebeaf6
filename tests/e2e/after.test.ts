// A message is sent: what is secure in it is affirmed and noted, what it promises can be remembered, and is asked about when the time comes.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriers } from './extension-pages.ts';
import { boxIn, FURIOUS, Harness, until } from './harness.ts';
import { ownPage } from './permissions.ts';

const SECURE = 'I felt hurt when you left early. Could we talk tonight?';
const PROMISE = "Sure. I'll call you tomorrow at 6";
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

/** Everything the background keeps in one store. */
async function kept(store: string): Promise<Record<string, unknown>[]> {
  const worker = await tend.worker();
  return worker.evaluate(async (name) => {
    const open = indexedDB.open('tend');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const all = db.transaction(name).objectStore(name).getAll();
    const found = await new Promise<Record<string, unknown>[]>((resolve) => {
      all.onsuccess = () => resolve(all.result);
    });
    db.close();
    return found;
  }, store);
}

async function say(text: string): Promise<void> {
  await chat.bringToFront();
  await boxIn(chat, 'textarea').click();
  const before = await chat.evaluate(() => window.chat.log.length);
  await chat.keyboard.type(text, { delay: 2 });
  await chat.keyboard.press('Enter');
  await until(() => chat.evaluate((count) => window.chat.log.length > count, before), 'the message in the log');
}

test('a secure message is affirmed once sent, in the quiet, and not again soon; the ledger has its moves and no word of it', async () => {
  chat = await tend.open('textarea');
  const prompt = await tend.prompt(chat);
  await say(SECURE);
  await prompt.waitFor(async () => (await prompt.outline()).some((line) => line.includes('That was direct and kind.')), 'a kind word');
  expect(await chat.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await prompt.goes();
  const ledger = await until(async () => (await kept('ledger')).length > 0 && kept('ledger'), 'entries');
  expect(ledger.map(({ act }) => act).sort()).toEqual(['owning', 'request']);
  for (const entry of ledger) expect(Object.keys(entry).sort()).toEqual(['act', 'at', 'id']);
  await say(SECURE);
  await expect(prompt.waitFor(() => prompt.isThere(), 'another', 2_500)).rejects.toThrow('another');
  expect(await kept('ledger')).toHaveLength(2);
});

test('words that are pasted and sent at once are heard like others', async () => {
  chat = await tend.open('textarea');
  const prompt = await tend.prompt(chat);
  const box = boxIn(chat, 'textarea');
  await box.click();
  const cdp = await chat.context().newCDPSession(chat);
  // Not one after the other: both are there before anybody looks.
  await Promise.all([
    cdp.send('Input.insertText', { text: PROMISE }),
    cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 }),
  ]);
  await until(() => chat.evaluate(() => window.chat.log.length > 0), 'the message in the log');
  expect(await chat.evaluate(() => window.chat.log)).toEqual([PROMISE]);
  await prompt.shows('Remember it');
});

test.each([
  ['plain words', 'The train is late.'],
  ['a question', 'Will you call me tomorrow at 6?'],
])('%s: nothing is said after it', async (_, text) => {
  chat = await tend.open('textarea');
  const prompt = await tend.prompt(chat);
  await say(text);
  await expect(prompt.waitFor(() => prompt.isThere(), 'a word', 2_000)).rejects.toThrow('a word');
});

test('words that are cleared, and not sent, are nothing', async () => {
  chat = await tend.open('textarea');
  const prompt = await tend.prompt(chat);
  await boxIn(chat, 'textarea').click();
  await chat.keyboard.type(PROMISE, { delay: 2 });
  await chat.keyboard.press('Control+a');
  await chat.keyboard.press('Delete');
  await expect(prompt.waitFor(() => prompt.isThere(), 'an offer', 2_000)).rejects.toThrow('an offer');
});

test('a promise is remembered if the person wants it, asked about when it is due, and counts once kept', async () => {
  chat = await tend.open('textarea');
  const prompt = await tend.prompt(chat);
  await say(PROMISE);
  await prompt.shows('Remember it');
  expect(await kept('commitments')).toEqual([]);
  await prompt.press('Remember it');
  const [promise] = await until(async () => (await kept('commitments')).length === 1 && kept('commitments'), 'the promise');
  expect(promise).toMatchObject({ words: "I'll call you", state: 'open' });
  const due = Number(promise?.due);
  expect(new Date(due).getHours()).toBe(18);
  const alarm = () =>
    tend
      .worker()
      .then((worker) =>
        worker.evaluate(() =>
          (globalThis as unknown as { chrome: { alarms: { getAll(): Promise<{ scheduledTime: number }[]> } } }).chrome.alarms.getAll(),
        ),
      );
  await until(async () => (await alarm()).some(({ scheduledTime }) => Math.abs(scheduledTime - due) < 1_000), 'the alarm');

  const home = await ownPage(tend, 'home.html#/today');
  await home.getByRole('heading', { name: 'You said you would' }).waitFor();
  expect(await barriers(home)).toEqual([]);

  const popup = await ownPage(tend, 'popup.html');
  const ask = popup.getByRole('heading', { name: 'Did it happen?' });
  await popup.getByRole('heading', { level: 1 }).waitFor();
  expect(await ask.count()).toBe(0);
  await popup.clock.setFixedTime(due + 60_000);
  await popup.reload();
  await ask.waitFor();
  expect(await barriers(popup)).toEqual([]);
  await popup.getByRole('button', { name: /^It happened/ }).click();
  await popup.getByText('That is how trust grows.').waitFor();
  expect((await kept('commitments'))[0]).toMatchObject({ state: 'kept' });
  expect((await kept('ledger')).map(({ act }) => act)).toContain('follow-through');
});

test('another time, by keyboard: moved, with words to say so', async () => {
  chat = await tend.open('textarea');
  const prompt = await tend.prompt(chat);
  await say("I'll bring you the recipe tomorrow at 9");
  await prompt.press('Remember it');
  await until(async () => (await kept('commitments')).some(({ state }) => state === 'open'), 'the promise');
  const popup = await ownPage(tend, 'popup.html');
  await popup.clock.setFixedTime(Date.now() + 2 * 24 * 3_600_000);
  await popup.reload();
  const another = popup.getByRole('button', { name: /^Another time/ });
  await another.focus();
  await popup.keyboard.press('Enter');
  await popup.getByText('Telling them early').waitFor();
  expect(await barriers(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'Tomorrow' }).focus();
  await popup.keyboard.press('Enter');
  await popup.getByText(/^Moved to/).waitFor();
  const states = (await kept('commitments')).map(({ words, state }) => [words, state]);
  expect(states).toEqual(
    expect.arrayContaining([
      ["I'll bring you the recipe", 'renegotiated'],
      ["I'll bring you the recipe", 'open'],
    ]),
  );
});

test('after a heated message nothing is praised, offered or noted', async () => {
  chat = await tend.open('textarea');
  const prompt = await tend.prompt(chat);
  const before = (await kept('ledger')).length;
  await boxIn(chat, 'textarea').click();
  await chat.keyboard.type(`${FURIOUS} I'll call you tomorrow at 6`, { delay: 2 });
  await prompt.shows('Keep mine');
  await chat.keyboard.press('Enter');
  await prompt.press('Send as is');
  await until(() => chat.evaluate(() => window.chat.log.length === 1), 'the message in the log');
  await expect(
    prompt.waitFor(async () => (await prompt.outline()).some((line) => line.includes('Remember')), 'an offer', 2_000),
  ).rejects.toThrow();
  expect(await kept('ledger')).toHaveLength(before);
});
