// A wording changes the sentences it is about; emphasis, mentions and lines around them are the person's.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ADDRESS, boxIn, Harness, HEATED, until } from './harness.ts';

let tend: Harness;

beforeAll(async () => {
  tend = await Harness.start();
});
afterEach(async () => {
  for (const page of tend.context.pages().slice(1)) await page.close();
});
afterAll(async () => {
  await tend?.stop();
});

const RICH = ['lexical', 'slate', 'quill', 'draft', 'prosemirror', 'tiptap', 'ckeditor', 'roosterjs', 'tinymce'] as const;

test.each(RICH)('emphasis, a mention and lines around it stay, with one undo and one redo, in %s', async (name) => {
  const page = await tend.open(name);
  await boxIn(page, name).click();
  await page.evaluate(() => window.chat.fill?.());
  await page.keyboard.press('Control+End');
  await page.keyboard.type('.', { delay: 2 });
  await page.keyboard.press('Backspace');
  const rich = (): Promise<string> => page.evaluate(() => window.chat.rich?.() ?? '');
  const before = await rich();
  const [head = '', tail = '', ...more] = before.split(HEATED);
  expect([head, tail].join()).toMatch(/Ann.*at eight/s);
  expect(more).toEqual([]);
  const prompt = await tend.prompt(page);
  await prompt.press('Use this');
  const after = await until(async () => (await rich()) !== before && (await rich()), 'the wording');
  expect(after.slice(0, head.length)).toBe(head);
  expect(after.slice(-tail.length)).toBe(tail);
  const wording = after.slice(head.length, -tail.length);
  expect(wording).not.toMatch(/never|[<{]|\\n/);
  await boxIn(page, name).focus();
  await page.keyboard.press('Control+z');
  await until(async () => (await rich()) === before, 'the draft as it was');
  await page.keyboard.press('Control+Shift+Z');
  await until(async () => (await rich()) === after, 'the wording again');
});

test.each(['lexical', 'quill', 'tiptap'] as const)('emphasis before it stays, in %s', async (name) => {
  const page = await tend.open(name);
  await boxIn(page, name).click();
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Hi Ann.', { delay: 2 });
  await page.keyboard.press('Control+b');
  await page.keyboard.type(` ${HEATED}`, { delay: 2 });
  await (await tend.prompt(page)).press('Use this');
  const read = (): Promise<string> => page.evaluate(() => window.chat.read());
  const wording = await until(async () => !(await read()).includes('never listen') && (await read()), 'the wording');
  expect(wording).toMatch(/^Hi Ann\. /);
  expect(await page.locator('[contenteditable="true"] strong').first().textContent()).toMatch(/^Hi Ann\./);
  await page.keyboard.type(' Thanks.');
  await until(async () => (await read()) === `${wording} Thanks.`, 'what was typed after it');
});

test('a mention and a line before it stay, where there is no engine', async () => {
  const page = await tend.openHtml(
    ADDRESS.contenteditable,
    '<!doctype html><div class="input-message-input" contenteditable="true"><div>Hi <span class="mention" contenteditable="false">@Ann</span>, one thing.</div><div id="last"><br></div></div>',
  );
  await page.locator('#last').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(HEATED, { delay: 2 });
  await (await tend.prompt(page)).press('Use this');
  await until(async () => !(await page.locator('.input-message-input').innerText()).includes('never listen'), 'the wording');
  expect(await page.locator('.mention').textContent()).toBe('@Ann');
  expect(await page.locator('.input-message-input > div').first().innerText()).toBe('Hi @Ann, one thing.');
});
