// Boxes of engines nobody here knows, on an added site: one that keeps a history of its own, one that looks only at the end of keys.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Harness, HEATED, until } from './harness.ts';
import { addSite } from './permissions.ts';

const HOST = 'chat.example.org';
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

/** A page with a box that `script` drives; it keeps its own text in `state`. */
async function open(script: string): Promise<void> {
  page = await tend.openHtml(
    `https://${HOST}/`,
    `<!doctype html><main><div id="box" contenteditable="true" role="textbox"></div></main><script>
      const box = document.querySelector('#box');
      window.state = '';
      ${script}
    </script>`,
  );
  await page.locator('#box').click();
  await page.keyboard.type(HEATED, { delay: 2 });
}

const state = (): Promise<string> => page.evaluate(() => (window as unknown as { state: string }).state);
const wording = (): Promise<string> => until(async () => !(await state()).includes('never') && (await state()), 'the wording in its state');

/** Takes pastes in by itself, and has an undo that knows of them; the browser's own knows only of the keys before. */
const OWN_HISTORY = `
  const past = [];
  let last = '';
  const look = () => { state = box.textContent; if (state !== last) { past.push(last); last = state; } };
  box.addEventListener('input', look);
  box.addEventListener('paste', (event) => {
    event.preventDefault();
    const range = getSelection().getRangeAt(0);
    range.deleteContents();
    range.insertNode(document.createTextNode(event.clipboardData.getData('text/plain')));
    getSelection().collapseToEnd();
    look();
  });
  box.addEventListener('keydown', (event) => {
    if (event.code !== 'KeyZ' || !event.ctrlKey) return;
    event.preventDefault();
    state = last = box.textContent = past.pop() ?? '';
  });`;

test('a history of its own: the prompt’s undo goes by it', async () => {
  await open(OWN_HISTORY);
  const prompt = await tend.prompt(page);
  await prompt.press('Use this');
  const after = await wording();
  expect(await page.locator('#box').textContent()).toBe(after);
  await prompt.press('Undo');
  await until(async () => (await state()) === HEATED, 'the draft in its state');
  expect(await page.locator('#box').textContent()).toBe(HEATED);
});

/** Pastes as the browser would, and reads the box at the end of each key. */
const END_OF_KEYS = `
  box.addEventListener('keyup', () => { state = box.textContent; });
  box.addEventListener('paste', (event) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
  });`;

test('one that reads at the end of a key knows the wording, and the draft that came back', async () => {
  await open(END_OF_KEYS);
  const prompt = await tend.prompt(page);
  await prompt.press('Use this');
  await wording();
  await prompt.press('Undo');
  await until(async () => (await state()) === HEATED, 'the draft in its state');
});
