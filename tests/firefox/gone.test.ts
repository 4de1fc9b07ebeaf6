// Tend is removed, switched off or updated in Firefox while its card is open: nothing of it is seen or in the way, and what was to be
// held is sent.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FURIOUS, HEATED, until } from '../e2e/harness.ts';
import type { FirefoxChat } from './chat.ts';
import { FirefoxHarness } from './harness.ts';
import { draft, log, sent, write } from './steps.ts';

let tend: FirefoxHarness;
let chat: FirefoxChat;

beforeEach(async () => {
  tend = await FirefoxHarness.start();
});
afterEach(async () => {
  await tend?.stop();
});

async function open(text: string): Promise<void> {
  chat = await tend.chat('textarea');
  await write(chat, text);
  await chat.prompt.shows('Keep mine');
}

const isGone = () => until(async () => (await chat.prompt.text()).trim() === '', 'the card to be seen no more');

test('removed: the card vanishes by itself, and the next Enter sends', async () => {
  await open(FURIOUS);
  await tend.remove();
  await isGone();
  await chat.clickBox();
  await chat.press('Enter');
  expect(await sent(chat)).toEqual([FURIOUS]);
});

test('switched off while a message is held: the pause vanishes, and the next Enter sends it once', async () => {
  await open(FURIOUS);
  await chat.press('Enter');
  await chat.prompt.shows('Send as is');
  expect(await log(chat)).toEqual([]);
  await tend.enable(false);
  await isGone();
  await chat.clickBox();
  await chat.press('Enter');
  expect(await sent(chat)).toEqual([FURIOUS]);
});

test('updated: the card of the old one vanishes by itself, the draft stays, and the new one holds what is to be held', async () => {
  await open(HEATED);
  await tend.install();
  await isGone();
  expect(await draft(chat)).toBe(HEATED);
  // Written again until the new one listens: the page cannot be asked. One that does not lets the message go.
  await until(
    async () => {
      await write(chat, FURIOUS);
      await until(async () => (await chat.prompt.text()).trim() !== '', 'a card', 4_000).catch(() => false);
      await chat.press('Enter');
      return until(async () => (await chat.prompt.text()).includes('Send as is'), 'the pause', 4_000).catch(() => false);
    },
    'the new one to hold',
    60_000,
  );
  expect(await draft(chat)).toBe(FURIOUS);
  expect(await chat.page.evaluate(() => document.querySelectorAll('tend-prompt').length)).toBe(1);
});
