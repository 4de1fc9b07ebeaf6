// From keystroke to verdict and back, on one page per editor engine: the same scenarios on all.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESS, boxIn, FURIOUS, Harness, HEATED, MAIL, type PageName, PLAIN, until } from './harness.ts';
import { watchTraces } from './traces.ts';

let tend: Harness;
let page: Page;

beforeAll(async () => {
  tend = await Harness.start();
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  await tend?.stop();
});

/** Where engines do not work by themselves: they ask the document for a selection that is in the shadow root. */
const LOST: Record<string, PageName[]> = { shadow: ['draft', 'quill', 'tinymce'], dialog: ['tinymce'] };

const draft = (): Promise<string> => page.evaluate(() => window.chat.read());
const log = (): Promise<string[]> => page.evaluate(() => window.chat.log);

async function type(name: PageName, text: string): Promise<void> {
  await boxIn(page, name).click();
  await page.keyboard.type(text, { delay: 2 });
}

async function changed(from: string): Promise<string> {
  return until(async () => {
    const now = await draft();
    return now !== from && now;
  }, 'another text in the box');
}

describe.each(Object.keys(ADDRESS) as PageName[])('%s', (name) => {
  const sendKey = MAIL.includes(name) ? 'Control+Enter' : 'Enter';

  test('a plain draft leaves no trace', async () => {
    page = await tend.open(name);
    await boxIn(page, name).waitFor();
    const traces = await watchTraces((script) => page.evaluate(script));
    await type(name, PLAIN);
    expect(await draft()).toBe(PLAIN);
    await page.keyboard.press(sendKey);
    await until(async () => (await log()).length === 1, 'the message in the log');
    expect(await log()).toEqual([PLAIN]);
    expect(await traces()).toEqual([]);
  });

  test('an accepted wording is in the box once; undo, redo and typing go on', async () => {
    page = await tend.open(name);
    const before = (await tend.moments()).length;
    await type(name, HEATED);
    const prompt = await tend.prompt(page);
    await prompt.press('Use this');
    const wording = await changed(HEATED);
    expect(wording).not.toContain('never listen');
    const moment = await until(async () => (await tend.moments())[before], 'the moment');
    expect(moment).toMatchObject({ outcome: 'rephrased', severity: 2 });
    expect(JSON.stringify(moment)).not.toMatch(/listen/);
    await boxIn(page, name).focus();
    await page.keyboard.press('Control+z');
    await until(async () => (await draft()) === HEATED, 'the draft again');
    await page.keyboard.press('Control+Shift+Z');
    await until(async () => (await draft()) === wording, 'the wording again');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Thanks.');
    await until(async () => (await draft()) === `${wording} Thanks.`, 'what was typed after it');
    await page.keyboard.press(sendKey);
    await until(async () => (await log()).length === 1, 'the message in the log');
    expect(await log()).toEqual([`${wording} Thanks.`]);
  });

  test('the prompt’s own undo brings the draft back', async () => {
    page = await tend.open(name);
    await type(name, HEATED);
    const prompt = await tend.prompt(page);
    await prompt.press('Use this');
    await changed(HEATED);
    await prompt.press('Undo');
    await until(async () => (await draft()) === HEATED, 'the draft again');
  });

  test('a furious draft is held at Enter and at Send, kept, and sent once as it is', async () => {
    page = await tend.open(name);
    await type(name, FURIOUS);
    const prompt = await tend.prompt(page);
    await prompt.shows('Keep mine');
    await page.locator('.send-button').click();
    await prompt.press('Keep editing');
    await prompt.goes();
    expect(await log()).toEqual([]);
    expect(await draft()).toBe(FURIOUS);
    await page.keyboard.press(sendKey);
    await prompt.shows('Keep editing');
    expect(await log()).toEqual([]);
    await prompt.press('Send as is');
    await until(async () => (await log()).length > 0, 'the message in the log');
    await prompt.goes();
    expect(await log()).toEqual([FURIOUS]);
    expect((await draft()).trim()).toBe('');
  });
});

describe.each(Object.keys(ADDRESS) as PageName[])('%s elsewhere', (name) => {
  test.each(['shadow', 'iframe', 'dialog', 'trap'].filter((place) => !(LOST[place] ?? []).includes(name)))('in: %s', async (place) => {
    page = await tend.open(name, place);
    const frame = place === 'iframe' ? await until(async () => page.frames()[1], 'the frame') : page.mainFrame();
    await boxIn(frame, name).click();
    await page.keyboard.type(HEATED, { delay: 2 });
    const prompt = await tend.prompt(page);
    await prompt.press('Use this');
    const read = (): Promise<string> => frame.evaluate(() => window.chat.read());
    const wording = await until(async () => (await read()) !== HEATED && (await read()), 'the wording in the box');
    expect(wording).not.toContain('never');
    await page.keyboard.type(' Thanks.');
    await until(async () => (await read()) === `${wording} Thanks.`, 'what was typed after it');
  });

  test('late, gone and back again', async () => {
    page = await tend.open(name);
    await type(name, 'hello');
    await page.evaluate(() => window.remount());
    await type(name, HEATED);
    const prompt = await tend.prompt(page);
    await prompt.press('Use this');
    expect(await changed(HEATED)).not.toContain('never');
  });
});

test('nothing was asked of the network', () => {
  expect(tend.strayRequests).toEqual([]);
});
