// The lock in Firefox, once all the way: set, locked, opened, taken off; and nothing personal where it is locked.
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../e2e/harness.ts';
import { FirefoxHarness } from './harness.ts';

const WORDS = 'paper kettle river';
const SECRET = 'The walk by the silver river';
/** A key is made of the passphrase in 600,000 rounds, on whatever machine this is. */
const PATIENCE = 60_000;

let tend: FirefoxHarness;
let page: Page;

beforeAll(async () => {
  tend = await FirefoxHarness.start();
});
afterAll(async () => {
  await tend?.stop();
});

const open = async (path: string) => {
  page = await tend.openOwn(path);
};
const says = (words: string) =>
  until(async () => (await page.evaluate(() => document.body.innerText)).includes(words), `“${words}”`, PATIENCE);
const disk = async () => JSON.stringify(await tend.stored());

/** The last that is shown of these, by its words: a button, or a field by its label. */
async function find(selector: string, words: string) {
  const look = () =>
    page.evaluateHandle(
      (of, wanted) =>
        [...document.querySelectorAll<HTMLElement>(of)]
          .filter((one) => one.checkVisibility())
          .filter((one) => {
            const labels = [...((one as HTMLInputElement).labels ?? [])].map((label) => label.textContent?.trim());
            return [one.textContent?.trim(), one.getAttribute('aria-label'), ...labels].includes(wanted);
          })
          .at(-1),
      selector,
      words,
    );
  return until(async () => (await look()).asElement() as ElementHandle<HTMLElement> | null, `“${words}”`, PATIENCE);
}
const press = async (name: string) => (await find('button, input[type=checkbox]', name)).click();
const fill = async (label: string, words: string) => (await find('input, textarea', label)).type(words);

test('set, locked, opened, taken off: nothing is lost, and locked it shows no word', async () => {
  await open('home.html#/journal');
  await press('A blank page');
  await fill('Journal page', SECRET);
  await says('Kept.');
  await press('Done');
  await page.close();
  expect(await disk()).toContain(SECRET);

  await open('home.html#/settings');
  await fill('Passphrase', WORDS);
  await fill('The same words again', WORDS);
  await press('I have a way to remember it');
  await press('Set the lock');
  await says('The lock is on, and open right now.');
  await until(async () => !(await disk()).includes(SECRET), 'every word to be sealed', PATIENCE);
  await press('Lock now');
  await says('Tend is locked');
  await page.close();

  await open('home.html#/journal');
  await says('Tend is locked');
  expect(await page.content()).not.toContain('silver river');
  await fill('Passphrase', WORDS);
  await press('Unlock');
  await says(SECRET);
  await page.close();

  await open('home.html#/settings');
  await press('Take the lock off');
  await fill('Passphrase now', WORDS);
  await press('Take the lock off');
  await says('A lock for what you write');
  await find('button', 'Set the lock');
  expect(await disk()).toContain(SECRET);
});

test('nothing was asked of the network', () => {
  expect(tend.strayRequests).toEqual([]);
});
