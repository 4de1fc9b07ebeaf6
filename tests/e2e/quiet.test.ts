// Asked to be quiet, Tend is quiet, and still holds what is heated.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boxIn, FURIOUS, Harness, HEATED } from './harness.ts';

let tend: Harness;

beforeAll(async () => {
  tend = await Harness.start();
});
afterAll(async () => {
  await tend?.stop();
});

test('quiet today: no card while writing, on any site, and a pause at sending all the same', async () => {
  const page = await tend.open('textarea');
  await boxIn(page, 'textarea').click();
  await page.keyboard.type(HEATED, { delay: 2 });
  const prompt = await tend.prompt(page);
  await prompt.press('Quiet');
  await prompt.press('Everywhere, today');
  await prompt.goes();

  const other = await tend.open('contenteditable');
  await boxIn(other, 'contenteditable').click();
  await other.keyboard.type(HEATED, { delay: 2 });
  const otherPrompt = await tend.prompt(other);
  await expect(otherPrompt.waitFor(() => otherPrompt.isThere(), 'a card', 2_000)).rejects.toThrow('a card');
  await other.keyboard.press('Control+a');
  await other.keyboard.type(FURIOUS, { delay: 2 });
  await expect(otherPrompt.waitFor(() => otherPrompt.isThere(), 'a card', 2_000)).rejects.toThrow('a card');
  await other.keyboard.press('Enter');
  await otherPrompt.shows('Send as is');
  expect(await other.evaluate(() => window.chat.log)).toEqual([]);
});
