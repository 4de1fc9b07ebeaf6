// The core of the composer in Firefox: the scenarios of `tests/e2e/composer.test.ts` on the same pages, each with its real engine.
import type { Page } from 'puppeteer-core';
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

async function clickBox(name: PageName): Promise<void> {
  const selector = 'textarea, [contenteditable="true"]';
  const frame = name === 'tinymce' ? await until(async () => page.frames()[1], 'the frame') : page.mainFrame();
  const box = await frame.waitForSelector(selector, { visible: true });
  await box?.click();
}

async function type(name: PageName, text: string): Promise<void> {
  await clickBox(name);
  await page.keyboard.type(text);
}

async function send(name: PageName): Promise<void> {
  if (MAIL.includes(name)) await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  if (MAIL.includes(name)) await page.keyboard.up('Control');
}

describe.each(Object.keys(ADDRESS) as PageName[])('%s', (name) => {
  test('a plain draft leaves no trace', async () => {
    page = await tend.open(name);
    const names = await page.evaluate(() => Object.getOwnPropertyNames(window));
    await type(name, PLAIN);
    expect(await draft()).toBe(PLAIN);
    await send(name);
    await until(async () => (await log()).length === 1, 'the message in the log');
    expect(await log()).toEqual([PLAIN]);
    const added = (await page.evaluate(() => Object.getOwnPropertyNames(window))).filter((added) => !names.includes(added));
    expect(added.filter((added) => added !== 'data-ck-expando')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML.replace(/<script>[\s\S]*?<\/script>/g, ''))).not.toMatch(/tend-/i);
  });

  test('an accepted wording is in the box once, and typing goes on', async () => {
    page = await tend.open(name);
    await type(name, HEATED);
    await tend.prompt(page).press('Use this');
    const wording = await until(async () => {
      const now = await draft();
      return now !== HEATED && now;
    }, 'another text in the box');
    expect(wording).not.toContain('never listen');
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

test('nothing was asked of the network', () => {
  expect(tend.strayRequests).toEqual([]);
});
