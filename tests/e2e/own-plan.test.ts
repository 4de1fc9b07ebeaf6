// One's own if-then card, from the page where it is written to the card beside a draft: only once it is chosen, only for its pattern.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boxIn, Harness, HEATED, until } from './harness.ts';

const PLAN = 'When plans change late, I will breathe out twice.';
let tend: Harness;

beforeAll(async () => {
  tend = await Harness.start();
});
afterAll(async () => {
  await tend?.stop();
});

/** Everything the card says for a blaming draft, once its buttons are there. */
async function cardText(): Promise<string> {
  const chat = await tend.open('textarea');
  const prompt = await tend.prompt(chat);
  await boxIn(chat, 'textarea').click();
  await chat.keyboard.type(HEATED, { delay: 2 });
  await prompt.shows('Keep mine');
  const words = (await prompt.outline()).join(' ');
  await chat.close();
  return words;
}

test('is not shown until that is chosen, and then in the words it was written in', async () => {
  const { host } = new URL((await tend.worker()).url());
  const page = await tend.context.newPage();
  await page.goto(`chrome-extension://${host}/home.html#/triggers`);
  await page.getByRole('button', { name: 'Add a card' }).click();
  await page.getByLabel('When …').fill('plans change late');
  await page.getByLabel('I will …').fill('breathe out twice');
  await page.getByText('Where the card may show').click();
  await page.getByRole('checkbox', { name: 'blame', exact: true }).check();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText(PLAN).waitFor();
  expect(await cardText()).not.toContain('breathe out twice');

  await page.bringToFront();
  const choice = page.getByRole('checkbox', { name: /^Show my card while I write/ });
  await choice.check();
  await page.reload();
  await until(async () => (await choice.isVisible()) && choice.isChecked(), 'the choice to be kept');
  expect(await cardText()).toContain(PLAN);
});
