// Chat components of others, and the plain one-line field, each at an address of its own that a person added: no row names it, no line of Tend knows it.
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FURIOUS, Harness, HEATED, PLAIN, until } from './harness.ts';
import { pageHtml } from './pages/build-page.ts';
import { addSite } from './permissions.ts';

const HOST = 'chat.example.org';
/** Where each has its send control. */
const COMPONENTS = {
  chatscope: '.cs-button--send',
  'deep-chat': '.input-button',
  input: '.send-button',
  squire: '.send-button',
  trix: '.send-button',
  'vue-advanced-chat': '.vac-icon-textarea > .vac-svg-button:last-child',
} as const;
type Component = keyof typeof COMPONENTS;

let tend: Harness;
let page: Page;

beforeAll(async () => {
  tend = await Harness.start();
  await addSite(tend, HOST);
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  await tend?.stop();
});

const draft = (): Promise<string> => page.evaluate(() => window.chat.read());
const log = (): Promise<string[]> => page.evaluate(() => window.chat.log);
const box = (): Locator => page.locator('textarea:visible, input:visible, [contenteditable]:visible').first();
const changed = (from: string): Promise<string> =>
  until(async () => {
    const now = await draft();
    return now !== from && now;
  }, 'another text in the box');

async function open(name: Component): Promise<void> {
  page = await tend.openHtml(`https://${HOST}/${name}`, await pageHtml(name));
  await box().waitFor();
}

async function type(text: string): Promise<void> {
  await box().click();
  await page.keyboard.type(text, { delay: 2 });
}

describe.each(Object.keys(COMPONENTS) as Component[])('%s', (name) => {
  const send = (): Locator => page.locator(COMPONENTS[name]).first();

  test('a plain draft leaves no trace', async () => {
    await open(name);
    await type(PLAIN);
    expect(await draft()).toBe(PLAIN);
    await page.keyboard.press('Enter');
    await until(async () => (await log()).length === 1, 'the message in the log');
    expect(await log()).toEqual([PLAIN]);
    expect(await page.locator('tend-prompt').count()).toBe(0);
  });

  test('an accepted wording is in the box once; undo, redo and typing go on', async () => {
    await open(name);
    await type(HEATED);
    const prompt = await tend.prompt(page);
    await prompt.press('Use this');
    const wording = await changed(HEATED);
    expect(wording).not.toContain('never listen');
    await box().focus();
    await page.keyboard.press('Control+z');
    await until(async () => (await draft()) === HEATED, 'the draft again');
    // Trix takes the small letter only.
    await page.keyboard.press(name === 'trix' ? 'Control+Shift+z' : 'Control+Shift+Z');
    await until(async () => (await draft()) === wording, 'the wording again');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Thanks.');
    await until(async () => (await draft()) === `${wording} Thanks.`, 'what was typed after it');
    await page.keyboard.press('Enter');
    await until(async () => (await log()).length === 1, 'the message in the log');
    expect(await log()).toEqual([`${wording} Thanks.`]);
  });

  test('the prompt’s own undo brings the draft back', async () => {
    await open(name);
    await type(HEATED);
    const prompt = await tend.prompt(page);
    await prompt.press('Use this');
    await changed(HEATED);
    await prompt.press('Undo');
    await until(async () => (await draft()) === HEATED, 'the draft again');
  });

  test('a furious draft is held at Enter, kept, and sent once as it is', async () => {
    await open(name);
    await type(FURIOUS);
    const prompt = await tend.prompt(page);
    await prompt.shows('Keep mine');
    await page.keyboard.press('Enter');
    await prompt.press('Keep editing');
    await prompt.goes();
    expect(await log()).toEqual([]);
    expect(await draft()).toBe(FURIOUS);
    await page.keyboard.press('Enter');
    await prompt.press('Send as is');
    await until(async () => (await log()).length > 0, 'the message in the log');
    await prompt.goes();
    expect(await log()).toEqual([FURIOUS]);
    expect((await draft()).trim()).toBe('');
  });

  test('once its send control was used, a furious draft is held there, and sent once as it is', async () => {
    await open(name);
    await type(PLAIN);
    await send().click();
    await until(async () => (await log()).length === 1, 'the first message in the log');
    await type(FURIOUS);
    const prompt = await tend.prompt(page);
    await prompt.shows('Keep mine');
    await send().click();
    await prompt.shows('Send as is');
    expect(await log()).toEqual([PLAIN]);
    await prompt.press('Send as is');
    await until(async () => (await log()).length > 1, 'the message in the log');
    await prompt.goes();
    expect(await log()).toEqual([PLAIN, FURIOUS]);
  });
});
