// A wording changes the sentences it is about; emphasis, mentions and lines around them are the person's.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADDRESS, boxIn, Harness, HEATED, until } from './harness.ts';

let tend: Harness;

beforeAll(async () => {
  tend = await Harness.start();
});
afterAll(async () => {
  await tend?.stop();
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
  await page.close();
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
  await page.close();
});
