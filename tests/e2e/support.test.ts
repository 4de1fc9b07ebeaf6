// Crisis, danger and the first hold, with the whole extension: help for the country, nothing stored, and what fear was told is minded.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { COUNTRIES } from '#lib/practice/help/countries.ts';
import type { ClosedRoot } from './closed-root.ts';
import { boxIn, FURIOUS, Harness, HEATED, until } from './harness.ts';

const CRISIS = "I can't go on, I want to end my life";
const FEAR = 'I am scared of you. You hit me last night.';
const CONTROL = "Send me your location right now or I'll post your photos";
const SILENCING = "No it's fine, it doesn't matter what I want, never mind, it's stupid.";
const LEAF = 'Open Tend';
let tend: Harness;
let chat: Page;
let prompt: ClosedRoot;

beforeAll(async () => {
  tend = await Harness.start();
  const worker = await tend.worker();
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({
      'help-country': 'GB',
    }),
  );
});
afterEach(async () => {
  for (const page of tend.context.pages().slice(1)) await page.close();
});
afterAll(async () => {
  await tend?.stop();
});

async function openChat(page: 'textarea' | 'contenteditable' = 'textarea'): Promise<void> {
  chat = await tend.open(page);
  prompt = await tend.prompt(chat);
}

async function write(text: string, page: 'textarea' | 'contenteditable' | 'lexical' = 'textarea'): Promise<void> {
  await boxIn(chat, page).click();
  await chat.keyboard.press('Control+a');
  await chat.keyboard.press('Delete');
  await chat.keyboard.type(text, { delay: 2 });
}

const says = (words: string) => prompt.waitFor(async () => (await prompt.outline()).join(' ').includes(words), words);
const silence = () => expect(prompt.waitFor(() => prompt.isThere(), 'a word', 2_500)).rejects.toThrow('a word');
const help = (kind: 'crisis' | 'abuse') =>
  COUNTRIES.find(({ country }) => country === 'GB')!.lines.find(({ kinds }) => kinds.includes(kind))!;

test('crisis: lines of the country the person chose, nothing held, nothing kept', async () => {
  await openChat();
  await write(CRISIS);
  await says(help('crisis').name);
  await says(help('crisis').call);
  await chat.keyboard.press('Enter');
  await until(() => chat.evaluate(() => window.chat.log.length === 1), 'the message in the log');
  expect(await tend.moments()).toEqual([]);
});

test('the first hold ever explains itself, and no later one', async () => {
  await openChat();
  await write(FURIOUS);
  await prompt.shows('Keep mine');
  await chat.keyboard.press('Enter');
  await says('This is the first time.');
  await prompt.press('Keep editing');
  await prompt.goes();
  await write('You are a selfish moron and you always ruin everything.');
  // So soon after a card only the leaf says that the words were read.
  await prompt.shows(LEAF);
  await chat.keyboard.press('Enter');
  await says('until you choose');
  expect((await prompt.outline()).join(' ')).not.toContain('This is the first time.');
});

test('control: nothing while writing, held at sending without a wording, sent as is if the person wants; never words to mend after', async () => {
  await openChat();
  await write(CONTROL);
  await silence();
  await chat.keyboard.press('Enter');
  await prompt.shows('Send as is');
  const shown = await prompt.outline();
  expect(shown.filter((line) => /^button: (Use this|Name it|Copy|Edit)/.test(line))).toEqual([]);
  expect(shown.join(' ')).toContain('takes a choice away from someone');
  expect(await chat.evaluate(() => window.chat.log)).toEqual([]);
  await prompt.press('Send as is');
  await until(() => chat.evaluate(() => window.chat.log.length === 1), 'the message in the log');
  const { host } = new URL((await tend.worker()).url());
  const popup = await tend.context.newPage();
  await popup.goto(`chrome-extension://${host}/popup.html`);
  await popup.clock.setFixedTime(Date.now() + 4 * 3_600_000);
  await popup.reload();
  await popup.getByRole('heading', { level: 1 }).waitFor();
  expect(await popup.getByRole('heading', { name: 'Want words to mend?' }).count()).toBe(0);
});

test('danger: a leaf, help at the second press; there, what may protect is not coached, and all else is', async () => {
  await openChat('contenteditable');
  await write(SILENCING, 'contenteditable');
  await prompt.shows('Keep mine');
  await chat.reload();
  const before = await tend.moments();
  await write(FEAR, 'contenteditable');
  await prompt.press(LEAF);
  await prompt.press('Show');
  await says(help('abuse').name);
  await prompt.press('Close');
  await write(SILENCING, 'contenteditable');
  await silence();
  await write(HEATED, 'contenteditable');
  await prompt.waitFor(() => prompt.isThere(), 'a word about something else');
  expect(await tend.moments()).toEqual(before);
});

test('danger: where all conversations have one address, the one it was told in is minded, and not the next', async () => {
  chat = await tend.open('lexical');
  prompt = await tend.prompt(chat);
  const talkTo = (name: string) =>
    chat.evaluate((heading) => {
      document.querySelector('#main header')?.remove();
      document.querySelector('#main')?.insertAdjacentHTML('afterbegin', `<header><span dir="auto">${heading}</span></header>`);
    }, name);
  await talkTo('Ann');
  await write(FEAR, 'lexical');
  await prompt.shows(LEAF);
  await write(SILENCING, 'lexical');
  await silence();
  await write('', 'lexical');
  await talkTo('Ben');
  await write(SILENCING, 'lexical');
  await prompt.shows('Keep mine');
  await write('', 'lexical');
  await prompt.goes();
  await talkTo('Ann');
  await write(SILENCING, 'lexical');
  await silence();
  const kept = await (await tend.worker()).evaluate(async () => {
    type Area = { get(): Promise<object> };
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area; session: Area } } }).chrome;
    return [JSON.stringify(await storage.local.get()), JSON.stringify(await storage.session.get())] as const;
  });
  expect(kept[0]).not.toMatch(/Ann|Ben|danger/);
  expect(kept[1]).not.toMatch(/Ann|Ben/);
  expect(kept[1]).toContain('danger');
});

test('danger: once asked not to, the leaf does not show again in that conversation', async () => {
  await openChat();
  await write(FEAR);
  await prompt.press(LEAF);
  await prompt.press("Don't show again");
  await prompt.goes();
  await chat.reload();
  await write(`${FEAR} Please stop.`);
  await silence();
  expect(await tend.moments()).toEqual(expect.not.arrayContaining([expect.objectContaining({ severity: 0 })]));
});
