// The core of the composer in Firefox: the scenarios of `tests/e2e/composer.test.ts` on the same pages, each with its real engine.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESS, FURIOUS, HEATED, MAIL, type PageName, PLAIN } from '../e2e/harness.ts';
import { watchTraces } from '../e2e/traces.ts';
import type { FirefoxChat } from './chat.ts';
import { FirefoxHarness } from './harness.ts';
import { changed, draft, log, reads, sent } from './steps.ts';

let tend: FirefoxHarness;
let chat: FirefoxChat;

beforeAll(async () => {
  tend = await FirefoxHarness.start();
});
afterEach(async () => {
  await chat?.close();
});
afterAll(async () => {
  await tend?.stop();
});

async function type(text: string): Promise<void> {
  await chat.clickBox();
  await chat.type(text);
}

describe.each(Object.keys(ADDRESS) as PageName[])('%s', (name) => {
  const sendKey = MAIL.includes(name) ? 'Control+Enter' : 'Enter';

  test('a plain draft leaves no trace', async () => {
    chat = await tend.chat(name);
    const traces = await watchTraces((script) => chat.evaluate(script));
    await type(PLAIN);
    await reads(chat, PLAIN);
    await chat.press(sendKey);
    expect(await sent(chat)).toEqual([PLAIN]);
    expect(await traces()).toEqual([]);
  });

  test('an accepted wording is in the box once; undo, redo and typing go on', async () => {
    chat = await tend.chat(name);
    await type(HEATED);
    await chat.prompt.press('Use this');
    const wording = await changed(chat, HEATED);
    expect(wording).not.toContain('never listen');
    await chat.clickBox();
    await chat.press('Control+z');
    await reads(chat, HEATED);
    await chat.press('Control+Shift+z');
    await reads(chat, wording);
    await chat.press('Control+End');
    await chat.type(' Thanks.');
    await reads(chat, `${wording} Thanks.`);
    await chat.press(sendKey);
    expect(await sent(chat)).toEqual([`${wording} Thanks.`]);
  });

  test('a furious draft is held, kept by Esc, and sent once as it is', async () => {
    chat = await tend.chat(name);
    await type(FURIOUS);
    await chat.prompt.shows('Keep mine');
    await chat.press(sendKey);
    await chat.prompt.shows('Send as is');
    await chat.prompt.escape();
    expect(await log(chat)).toEqual([]);
    expect(await draft(chat)).toBe(FURIOUS);
    await chat.clickSend();
    await chat.prompt.press('Send as is');
    await sent(chat);
    await chat.prompt.goes();
    expect(await log(chat)).toEqual([FURIOUS]);
    expect((await draft(chat)).trim()).toBe('');
  });

  test('gone and back again: the new box is listened to', async () => {
    chat = await tend.chat(name);
    await type('hello');
    await chat.evaluate(() => window.remount());
    await type(HEATED);
    await chat.prompt.press('Use this');
    expect(await changed(chat, HEATED)).not.toContain('never');
  });
});

describe.each(['textarea', 'lexical'] as const)('%s elsewhere', (name) => {
  test.each(['shadow', 'iframe', 'dialog'])('in: %s', async (place) => {
    chat = await tend.chat(name, place);
    await type(HEATED);
    await chat.prompt.press('Use this');
    const wording = await changed(chat, HEATED);
    expect(wording).not.toContain('never');
    await chat.type(' Thanks.');
    await reads(chat, `${wording} Thanks.`);
  });
});

test.each(['textarea', 'lexical', 'slate'] as const)('%s: the prompt’s own undo brings the draft back', async (name) => {
  chat = await tend.chat(name);
  await type(HEATED);
  await chat.prompt.press('Use this');
  await changed(chat, HEATED);
  await chat.prompt.press('Undo');
  await reads(chat, HEATED);
});

test('nothing was asked of the network', () => {
  expect(tend.strayRequests).toEqual([]);
});
