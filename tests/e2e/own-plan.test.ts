// One's own if-then card, from the page where it is written to the card beside a draft: only once it is chosen, only for its pattern.
import type { Page } from 'playwright-core';
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

/** Whether the database has it that the card may show. */
function keptChoice(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const open = indexedDB.open('tend');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const kept = open.result.transaction('settings').objectStore('settings').get('prompt');
          kept.onsuccess = () => {
            open.result.close();
            resolve(kept.result?.cards === true);
          };
        };
      }),
  );
}

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
  // A page closed or loaded anew sooner would take its choice with it.
  await until(() => keptChoice(page), 'the choice to be kept');
  expect(await cardText()).toContain(PLAN);
});
