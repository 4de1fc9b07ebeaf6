// In Firefox with the whole extension: quiet that was asked for, messages held at sending, and what is said instead of coaching.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FURIOUS, HEATED, type PageName, until } from '../e2e/harness.ts';
import type { FirefoxChat } from './chat.ts';
import { FirefoxHarness } from './harness.ts';
import { log, says, sent, speaks, write } from './steps.ts';

const CRISIS = "I can't go on, I want to end my life";
const FEAR = 'I am scared of you. You hit me last night.';
const CONTROL = "Send me your location right now or I'll post your photos";
const LIMIT = "No. Please don't message me again.";
let tend: FirefoxHarness;
let chats: FirefoxChat[] = [];

beforeAll(async () => {
  tend = await FirefoxHarness.start();
});
afterEach(async () => {
  for (const chat of chats) await chat.close();
  chats = [];
  await tend.forgetQuiet();
});
afterAll(async () => {
  await tend?.stop();
});

async function open(text: string, name: PageName = 'textarea'): Promise<FirefoxChat> {
  const chat = await tend.chat(name);
  chats.push(chat);
  await write(chat, text);
  return chat;
}

const moments = async () => (await tend.stored()).moments ?? [];

describe('quiet', () => {
  async function ask(scope: string): Promise<FirefoxChat> {
    const chat = await open(HEATED);
    await chat.prompt.press('Quiet');
    await chat.prompt.press(scope);
    await chat.prompt.goes();
    await tend.forgetRest();
    return chat;
  }

  test('for this message: until it is sent', async () => {
    const chat = await ask('For this message');
    await chat.type(' And you always leave.');
    expect(await speaks(chat.prompt)).toBe(false);
    await chat.press('Enter');
    await sent(chat);
    await write(chat, 'You always leave everything to me.');
    expect(await speaks(chat.prompt)).toBe(true);
  });

  test.each(['This conversation', 'On this site'])('%s: also once the page is loaded again, and not elsewhere', async (scope) => {
    const chat = await ask(scope);
    await chat.reload();
    await write(chat, HEATED);
    expect(await speaks(chat.prompt)).toBe(false);
    expect(await speaks((await open(HEATED, 'contenteditable')).prompt)).toBe(true);
  });

  test('everywhere, today: no card on any site, and a pause at sending all the same', async () => {
    await ask('Everywhere, today');
    const other = await open(FURIOUS, 'contenteditable');
    expect(await speaks(other.prompt)).toBe(false);
    await other.press('Enter');
    await other.prompt.shows('Send as is');
    expect(await log(other)).toEqual([]);
  });
});

describe('held at sending', () => {
  test('the card has focus, and Ctrl + Enter sends once as it is', async () => {
    const chat = await open(FURIOUS);
    await chat.prompt.shows('Keep mine');
    await chat.press('Enter');
    await chat.prompt.shows('Send as is');
    await until(async () => (await chat.prompt.focused()) === 'dialog', 'focus in the card');
    // Presses in the first instant are taken for ones still meant for the page.
    await until(async () => {
      await chat.press('Control+Enter');
      return (await log(chat)).length > 0;
    }, 'the message in the log');
    await chat.prompt.goes();
    expect(await log(chat)).toEqual([FURIOUS]);
    expect(await chat.page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  });

  test('Esc keeps draft and caret', async () => {
    const chat = await open(FURIOUS);
    await chat.prompt.shows('Keep mine');
    await chat.press('Enter');
    await chat.prompt.shows('Send as is');
    await chat.prompt.escape();
    await chat.type('!');
    expect(await chat.evaluate(() => window.chat.read())).toBe(`${FURIOUS}!`);
    expect(await log(chat)).toEqual([]);
  });

  test('control: nothing while writing, no wording, and sent as is if the person wants', async () => {
    const chat = await open(CONTROL);
    expect(await speaks(chat.prompt)).toBe(false);
    await chat.press('Enter');
    await says(chat.prompt, 'takes a choice away from someone');
    expect(await chat.prompt.text()).not.toMatch(/Use this|Name it|Say it directly/);
    expect(await log(chat)).toEqual([]);
    await chat.prompt.press('Send as is');
    expect(await sent(chat)).toEqual([CONTROL]);
  });
});

describe('never coached', () => {
  test('crisis: a quiet line of support, nothing held, nothing kept', async () => {
    const before = await moments();
    const chat = await open(CRISIS);
    await says(chat.prompt, "You don't have to carry it alone.");
    expect(await chat.prompt.text()).not.toMatch(/Use this|Name it/);
    await chat.press('Enter');
    expect(await sent(chat)).toEqual([CRISIS]);
    expect(await moments()).toEqual(before);
  });

  test('danger: a leaf that says nothing, help at the second press, nothing kept', async () => {
    const before = await moments();
    const chat = await open(FEAR);
    await chat.prompt.press('Open Tend');
    expect(await chat.prompt.text()).not.toMatch(/abuse|violence|safe/i);
    await chat.prompt.press('Show');
    await chat.prompt.press('Close');
    await chat.press('Enter');
    expect(await sent(chat)).toEqual([FEAR]);
    expect(await moments()).toEqual(before);
  });

  test('a limit is left alone', async () => {
    const chat = await open(LIMIT);
    expect(await speaks(chat.prompt)).toBe(false);
    await chat.press('Enter');
    expect(await sent(chat)).toEqual([LIMIT]);
  });
});
