// In Firefox, once a message is sent: a kind word now and then, a promise that can be remembered and is asked about when its time
// has come, and words to mend after a heated one.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { FURIOUS, until } from '../e2e/harness.ts';
import type { FirefoxChat } from './chat.ts';
import { FirefoxHarness } from './harness.ts';
import { OwnPage } from './own-page.ts';
import { says, sent, speaks, write } from './steps.ts';

const SECURE = 'I felt hurt when you left early. Could we talk tonight?';
const PROMISE = "Sure. I'll call you tomorrow at 6";
const HOUR = 3_600_000;
let tend: FirefoxHarness;
let chat: FirefoxChat;
let popup: OwnPage | undefined;

beforeAll(async () => {
  tend = await FirefoxHarness.start();
});
afterEach(async () => {
  await popup?.page.close();
  popup = undefined;
  await chat.close();
});
afterAll(async () => {
  await tend?.stop();
});

async function send(text: string): Promise<void> {
  chat = await tend.chat('textarea');
  await write(chat, text);
  await chat.press('Enter');
  expect(await sent(chat)).toEqual([text]);
}

const kept = async (store: string): Promise<Record<string, unknown>[]> => ((await tend.stored())[store] ?? []) as Record<string, unknown>[];

test('a secure message gets a kind word, the ledger its moves, and nothing a word of it', async () => {
  await send(SECURE);
  await says(chat.prompt, 'That was direct and kind.');
  expect(await chat.page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  const ledger = await until(async () => (await kept('ledger')).length > 1 && kept('ledger'), 'entries');
  expect(ledger.map(({ act }) => act).sort()).toEqual(['owning', 'request']);
  expect(JSON.stringify(await tend.stored())).not.toMatch(/hurt when|talk tonight/);
});

test('a promise is kept only once it is said to be, asked about when it is due, and then counts', async () => {
  await send(PROMISE);
  await chat.prompt.shows('Remember it');
  expect(await kept('commitments')).toEqual([]);
  await chat.prompt.press('Remember it');
  const [promise] = await until(async () => (await kept('commitments')).length === 1 && kept('commitments'), 'the promise');
  expect(promise).toMatchObject({ words: "I'll call you", state: 'open' });
  expect(new Date(Number(promise?.due)).getHours()).toBe(18);

  popup = new OwnPage(await tend.openOwn('popup.html'));
  await popup.says('How are you');
  expect(await popup.text()).not.toContain('Did it happen?');
  await popup.page.close();
  await tend.kept.ago('commitments', Number(promise?.due) - Date.now() + 60_000);
  popup = new OwnPage(await tend.openOwn('popup.html'));
  await popup.says('Did it happen?');
  await popup.press('It happened');
  await popup.says('That is how trust grows.');
  expect((await kept('commitments'))[0]).toMatchObject({ state: 'kept' });
  expect((await kept('ledger')).map(({ act }) => act)).toContain('follow-through');
});

test('by keyboard alone: the shortcut leads to the offer, and Enter remembers', async () => {
  const before = (await kept('commitments')).length;
  await send("I'll bring you the recipe tomorrow at 9");
  await chat.prompt.shows('Remember it');
  await tend.pressShortcut(chat.page);
  await until(async () => (await chat.prompt.focused()) !== '', 'focus in the offer');
  for (let press = 0; !(await chat.prompt.focused()).startsWith('Remember it'); press += 1) {
    expect(press).toBeLessThan(8);
    await chat.press('Tab');
  }
  await chat.press('Enter');
  await until(async () => (await kept('commitments')).length > before, 'the promise');
});

test('after a heated message nothing is praised or offered; hours later, once, there are words to mend', async () => {
  chat = await tend.chat('textarea');
  await write(chat, `${FURIOUS} I'll call you tomorrow at 6`);
  await chat.prompt.shows('Keep mine');
  await chat.press('Enter');
  await chat.prompt.press('Send as is');
  await sent(chat);
  await chat.prompt.goes();
  expect(await speaks(chat.prompt)).toBe(false);

  popup = new OwnPage(await tend.openOwn('popup.html'));
  await popup.says('How are you');
  expect(await popup.text()).not.toContain('Want words to mend?');
  await popup.page.close();
  await tend.kept.ago('policy', 4 * HOUR);
  popup = new OwnPage(await tend.openOwn('popup.html'));
  await popup.says('Want words to mend?');
  await popup.press('Show me');
  await popup.press('Copy: ');
  await popup.says('Copied.');
  await popup.page.close();
  popup = new OwnPage(await tend.openOwn('popup.html'));
  await popup.says('How are you');
  expect(await popup.text()).not.toContain('Want words to mend?');
});
