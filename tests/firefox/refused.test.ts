// A box in Firefox that takes keys and nothing else: the wording goes to the clipboard, and the draft stays as it was.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ADDRESS, HEATED } from '../e2e/harness.ts';
import { chatOn, type FirefoxChat } from './chat.ts';
import { FirefoxHarness } from './harness.ts';
import { draft, says, write } from './steps.ts';

const BOXES = {
  textarea: '<textarea></textarea>',
  contenteditable: '<div class="input-message-input" contenteditable="true" style="min-height: 2em"></div>',
} as const;
/** Notes what was tried; the last box is for what the clipboard holds. */
const page = (box: string): string => `<!doctype html><title>Chat</title>${box}<input id="other" type="search">
  <script>
    const box = document.querySelector('textarea, [contenteditable]');
    window.tried = [];
    window.chat = { log: [], read: () => box.value ?? box.textContent };
    const refuse = (event) => { tried.push(event.type); event.preventDefault(); };
    box.addEventListener('paste', refuse);
    box.addEventListener('beforeinput', (event) => { if ((event.data ?? '').length > 1 || event.inputType === 'insertFromPaste') refuse(event); });
  </script>`;
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

test.each(['contenteditable'] as const)('%s: nothing is tried twice, the card says so, the words can be pasted', async (name) => {
  chat = await chatOn(tend, await tend.openHtml(ADDRESS[name], page(BOXES[name])), name);
  await write(chat, HEATED);
  await chat.prompt.shows('Use this');
  const shown = await chat.prompt.text();
  await chat.prompt.click('Use this');
  await says(chat.prompt, 'This box did not take the words. They are copied, so you can paste them.');
  expect(await draft(chat)).toBe(HEATED);
  const tried = await chat.page.evaluate(() => (window as unknown as { tried: string[] }).tried);
  expect(tried).toEqual(['paste', 'beforeinput']);
  expect((await tend.stored()).moments ?? []).toEqual([]);
  await chat.type(' Really.');
  expect(await draft(chat)).toBe(`${HEATED} Really.`);
  await chat.page.click('#other');
  await chat.press('Control+v');
  const pasted = await chat.page.$eval('#other', (field) => (field as HTMLInputElement).value);
  expect(pasted).not.toBe('');
  expect(shown).toContain(pasted);
});
