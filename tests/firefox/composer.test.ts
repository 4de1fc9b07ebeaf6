// The core of the composer in Firefox: the scenarios of `tests/e2e/composer.test.ts` on the same pages, each with its real engine.
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESS, FURIOUS, HEATED, type PageName, PLAIN, until } from '../e2e/harness.ts';
import { FirefoxHarness } from './harness.ts';

let tend: FirefoxHarness;
let page: Page;

beforeAll(async () => {
  tend = await FirefoxHarness.start();
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  await tend?.stop();
});

/** Mail sends by Ctrl + Enter. */
const MAIL: PageName[] = ['codemirror', 'roosterjs', 'tinymce'];

const draft = (): Promise<string> => page.evaluate(() => window.chat.read());
const log = (): Promise<string[]> => page.evaluate(() => window.chat.log);

async function findBox(name: PageName, scope: Page | Frame = page): Promise<ElementHandle | null> {
  const frame = name === 'tinymce' ? await until(async () => page.frames()[1], 'the frame') : scope;
  return frame.waitForSelector('>>> textarea, >>> [contenteditable="true"]', { visible: true });
}

async function clickBox(name: PageName): Promise<void> {
  await (await findBox(name))?.click();
}

async function type(name: PageName, text: string): Promise<void> {
  await clickBox(name);
  await page.keyboard.type(text);
}

/** Presses keys together; the last is the one that counts. */
async function chord(...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

function send(name: PageName): Promise<void> {
  return MAIL.includes(name) ? chord('Control', 'Enter') : chord('Enter');
}

describe.each(Object.keys(ADDRESS) as PageName[])('%s', (name) => {
  test('a plain draft leaves no trace', async () => {
    page = await tend.open(name);
    await findBox(name);
    // What any script of the page could see of somebody else: messages, events, nodes, attributes, names.
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      // Draft.js brings a `setImmediate` that talks to itself by messages.
      window.addEventListener('message', ({ data }) => /^setImmediate/.test(data) || seen.push(`message ${JSON.stringify(data)}`));
      new MutationObserver((records) => {
        for (const { target, attributeName, addedNodes } of records) {
          // What the engines do in their own place, or to nodes they have thrown away, is theirs.
          if (!target.isConnected || (target instanceof Element && target.closest('main, .tox, .ck'))) continue;
          seen.push(`${target.nodeName} ${attributeName ?? ''} ${[...addedNodes].map((node) => node.nodeName).join()}`);
        }
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    const names = await page.evaluate(() => Object.getOwnPropertyNames(window));
    await type(name, PLAIN);
    expect(await draft()).toBe(PLAIN);
    await send(name);
    await until(async () => (await log()).length === 1, 'the message in the log');
    expect(await log()).toEqual([PLAIN]);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    const added = (await page.evaluate(() => Object.getOwnPropertyNames(window))).filter((added) => !names.includes(added));
    // CKEditor counts its elements on the window.
    expect(added.filter((added) => added !== 'data-ck-expando')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML.replace(/<script>[\s\S]*?<\/script>/g, ''))).not.toMatch(/tend-/i);
  });

  test('an accepted wording is in the box once; undo, redo and typing go on', async () => {
    page = await tend.open(name);
    await type(name, HEATED);
    await tend.prompt(page).press('Use this');
    const wording = await until(async () => {
      const now = await draft();
      return now !== HEATED && now;
    }, 'another text in the box');
    expect(wording).not.toContain('never listen');
    await clickBox(name);
    await chord('Control', 'z');
    await until(async () => (await draft()) === HEATED, 'the draft again');
    await chord('Control', 'Shift', 'z');
    await until(async () => (await draft()) === wording, 'the wording again');
    await chord('Control', 'End');
    await page.keyboard.type(' Thanks.');
    await until(async () => (await draft()) === `${wording} Thanks.`, 'what was typed after it');
    await send(name);
    await until(async () => (await log()).length === 1, 'the message in the log');
    expect(await log()).toEqual([`${wording} Thanks.`]);
  });

  test('a furious draft is held, kept by Esc, and sent once as it is', async () => {
    page = await tend.open(name);
    await type(name, FURIOUS);
    const prompt = tend.prompt(page);
    await prompt.shows('Keep mine');
    await send(name);
    await prompt.shows('Send as is');
    await prompt.escape();
    expect(await log()).toEqual([]);
    expect(await draft()).toBe(FURIOUS);
    await page.click('.send-button');
    await prompt.press('Send as is');
    await until(async () => (await log()).length > 0, 'the message in the log');
    await prompt.goes();
    expect(await log()).toEqual([FURIOUS]);
    expect((await draft()).trim()).toBe('');
  });
});

describe.each(['textarea', 'lexical'] as const)('%s elsewhere', (name) => {
  test.each(['shadow', 'iframe', 'dialog'])('in: %s', async (place) => {
    page = await tend.open(name, place);
    const frame = place === 'iframe' ? await until(async () => page.frames()[1], 'the frame') : page.mainFrame();
    await (await findBox(name, frame))?.click();
    await page.keyboard.type(HEATED);
    const read = (): Promise<string> => frame.evaluate(() => window.chat.read());
    await tend.prompt(page).press('Use this');
    const wording = await until(async () => (await read()) !== HEATED && (await read()), 'the wording in the box');
    expect(wording).not.toContain('never');
    await page.keyboard.type(' Thanks.');
    await until(async () => (await read()) === `${wording} Thanks.`, 'what was typed after it');
  });
});

test.each(['textarea', 'lexical', 'slate'] as const)('%s: the prompt’s own undo brings the draft back', async (name) => {
  page = await tend.open(name);
  await type(name, HEATED);
  const prompt = tend.prompt(page);
  await prompt.press('Use this');
  await until(async () => (await draft()) !== HEATED, 'another text in the box');
  await prompt.press('Undo');
  await until(async () => (await draft()) === HEATED, 'the draft again');
});

test('nothing was asked of the network', () => {
  expect(tend.strayRequests).toEqual([]);
});
