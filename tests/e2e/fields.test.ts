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

test('are left alone, each of them, while a message box beside them is not', async () => {
  const fields = Object.values(FIELDS).map((html, index) => html.replace('id="x"', `id="field-${index}"`));
  const message = '<div id="message" contenteditable="true"></div>';
  page = await tend.openHtml(ADDRESS, `<!doctype html><main id="main">${fields.join('')}${message}</main>`);
  const prompt = await tend.prompt(page);
  for (const [index, kind] of Object.keys(FIELDS).entries()) {
    await page.locator(`#field-${index}`).click();
    await page.keyboard.type(FURIOUS);
    // Longer than the typing pause after which a card would open for a message.
    await expect(
      prompt.waitFor(() => prompt.isThere(), kind, 1_200),
      kind,
    ).rejects.toThrow(kind);
  }
  await page.locator('#message').click();
  await page.keyboard.type(HEATED, { delay: 1 });
  await prompt.shows('Use this');
  expect((await prompt.outline()).join()).not.toMatch(/idiot/);
});
