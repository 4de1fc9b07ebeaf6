// What a person asks of the card: to open by its shortcut, and to read along while they edit a wording.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boxIn, Harness, HEATED, PLAIN } from './harness.ts';

let tend: Harness;

beforeAll(async () => {
  tend = await Harness.start();
});
afterAll(async () => {
  await tend?.stop();
});

/** The shortcut as the background hears it: headless browsers take no keys for extensions. */
async function pressShortcut(): Promise<void> {
  const worker = await tend.worker();
  await worker.evaluate(() => {
    const { commands } = (globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(command: string): void } } } }).chrome;
    commands.onCommand.dispatch('open-card');
  });
}

test('the shortcut opens the card with focus in it, also after it was closed; Esc gives focus back', async () => {
  const page = await tend.open('textarea');
  const prompt = await tend.prompt(page);
  await boxIn(page, 'textarea').click();
  await page.keyboard.type(HEATED, { delay: 2 });
  await prompt.shows('Keep mine');
  await page.keyboard.press('Escape');
  await prompt.goes();
  await pressShortcut();
  await prompt.shows('Keep mine');
  await prompt.waitFor(() => page.evaluate(() => document.activeElement?.localName === 'tend-prompt'), 'focus in the card');
  await page.keyboard.press('Escape');
  await prompt.goes();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await page.keyboard.type(' Really.');
  expect(await page.inputValue('textarea')).toBe(`${HEATED} Really.`);
  await page.close();
});

test('the shortcut does nothing at a draft that says nothing', async () => {
  const page = await tend.open('textarea');
  const prompt = await tend.prompt(page);
  await boxIn(page, 'textarea').click();
  await page.keyboard.type(PLAIN, { delay: 2 });
  await pressShortcut();
  await expect(prompt.waitFor(() => prompt.isThere(), 'a card', 1_500)).rejects.toThrow('a card');
  await page.close();
});

test('a wording that is edited is read along', async () => {
  const page = await tend.open('textarea');
  const prompt = await tend.prompt(page);
  await boxIn(page, 'textarea').click();
  await page.keyboard.type(HEATED, { delay: 2 });
  await prompt.press('Edit');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('You always ruin everything.');
  const says = (words: string) => prompt.waitFor(async () => (await prompt.outline()).some((line) => line.includes(words)), words);
  await says('“You always ruin everything”');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('I felt hurt when you left early. Could we talk tonight?');
  await says('That is direct and kind.');
  await page.close();
});

test('a phrase that is never to be flagged is not, anywhere, until it is to be again', async () => {
  const page = await tend.open('textarea');
  const prompt = await tend.prompt(page);
  const write = async () => {
    await boxIn(page, 'textarea').click();
    await page.keyboard.type(HEATED, { delay: 2 });
  };
  await write();
  await prompt.press('Quiet');
  await prompt.press('Never about “You never listen');
  await prompt.goes();
  await page.reload();
  await write();
  await expect(prompt.waitFor(() => prompt.isThere(), 'a card', 2_500)).rejects.toThrow('a card');

  const { host } = new URL((await tend.worker()).url());
  const settings = await tend.context.newPage();
  await settings.goto(`chrome-extension://${host}/home.html#/settings`);
  await settings.getByRole('button', { name: /^Flag again: you never listen/ }).click();
  await settings.getByText('Forgotten.').waitFor();
  await settings.getByRole('button', { name: 'Forget this' }).click();
  await settings.getByText('Nothing yet.').waitFor();
  await page.bringToFront();
  await tend.forgetRest();
  await page.reload();
  await write();
  await prompt.shows('Keep mine');
});
