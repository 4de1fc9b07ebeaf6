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
/** Notes what was tried. */
const page = (box: string): string => `<!doctype html><title>Chat</title>${box}
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

test.each([
  ['textarea', ['beforeinput']],
  ['contenteditable', ['paste', 'beforeinput']],
] as const)('%s: nothing is tried twice, the card says so, the words are on the clipboard', async (name, ways) => {
  chat = await chatOn(tend, await tend.openHtml(ADDRESS[name], page(BOXES[name])), name);
  await write(chat, HEATED);
  await chat.prompt.shows('Use this');
  const shown = await chat.prompt.text();
  await chat.prompt.click('Use this');
  await says(chat.prompt, 'This box did not take the words. They are copied, so you can paste them.');
  expect(await draft(chat)).toBe(HEATED);
  const tried = await chat.page.evaluate(() => (window as unknown as { tried: string[] }).tried);
  expect(tried).toEqual(ways);
  expect((await tend.stored()).moments ?? []).toEqual([]);
  await chat.type(' Really.');
  expect(await draft(chat)).toBe(`${HEATED} Really.`);
  const copied = await tend.window.clipboard();
  expect(copied).not.toContain('never');
  expect(shown.split('\n')).toContain(copied);
});
