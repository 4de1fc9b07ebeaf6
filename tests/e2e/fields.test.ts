// Fields that are never read, on a site where messages are: nothing typed there reaches the background, and no card opens.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FURIOUS, Harness, HEATED } from './harness.ts';

let tend: Harness;
let page: Page;

/** On this host boxes of every kind are messages, as far as the site's row goes: what keeps Tend away is the field itself. */
const ADDRESS = 'https://mail.proton.me/u/0/inbox';

const FIELDS = {
  password: '<input id="x" type="password">',
  email: '<input id="x" type="email">',
  search: '<input id="x" type="search">',
  'url field': '<input id="x" type="url">',
  'a plain input, such as a subject line': '<input id="x" name="subject">',
  'one-time code': '<textarea id="x" data-testid="editor-textarea" autocomplete="one-time-code"></textarea>',
  'payment field': '<textarea id="x" data-testid="editor-textarea" autocomplete="cc-number"></textarea>',
  'numeric keyboard': '<div id="x" contenteditable="true" inputmode="numeric"></div>',
  'search landmark': '<search><div id="x" contenteditable="true"></div></search>',
  'search role': '<div role="search"><div id="x" contenteditable="true"></div></div>',
  searchbox: '<div id="x" contenteditable="true" role="searchbox"></div>',
  combobox: '<div id="x" contenteditable="true" role="combobox"></div>',
  'search key': '<div id="x" contenteditable="true" enterkeyhint="search"></div>',
  'code editor': '<div class="monaco-editor"><div id="x" contenteditable="true"></div></div>',
  'read-only by role': '<div id="x" contenteditable="true" aria-readonly="true"></div>',
};

beforeAll(async () => {
  tend = await Harness.start();
});
afterAll(async () => {
  await tend?.stop();
});

async function openWith(html: string): Promise<void> {
  page = await tend.openHtml(ADDRESS, `<!doctype html><main id="main">${html}<div id="message" contenteditable="true"></div></main>`);
}

test.each(Object.entries(FIELDS))('%s', async (_, html) => {
  await openWith(html);
  await page.locator('#x').click();
  await page.keyboard.type(FURIOUS, { delay: 1 });
  // The same words in a message box beside it: by the time they are noticed, those in the field would have been, too.
  await page.locator('#message').click();
  const prompt = await tend.prompt(page);
  expect(await prompt.isThere()).toBe(false);
  await page.keyboard.type(HEATED, { delay: 1 });
  await prompt.shows('Use this');
  expect((await prompt.outline()).join()).not.toMatch(/idiot/);
  await page.close();
});
