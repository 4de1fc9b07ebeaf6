// The home page: a journal that loses nothing, tools, and a circle of support.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers, ExtensionPages, enlargeText, overflow } from './extension-pages.ts';

const WIDE = { width: 1100, height: 850 };
const ROUTES = [
  ...['today', 'journal', 'insights', 'tools', 'people', 'grow', 'studio', 'help', 'data', 'settings'],
  ...['triggers', 'ledger', 'moments', 'traits', 'therapist', 'reflection', 'welcome', 'not'],
];
const HOME = readFileSync(join(import.meta.dirname, '../../components/HomePage.tsx'), 'utf8');
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

const open = async (route: string) => {
  page = await tend.open(`home.html#/${route}`, WIDE);
};
const kept = () => page.getByRole('status').getByText('Kept.', { exact: true }).waitFor();

describe('the journal', () => {
  it('keeps a page at every pause: it is there after the browser died', async () => {
    await open('journal');
    await page.getByRole('button', { name: 'A blank page' }).click();
    await page.getByRole('textbox', { name: 'Journal page' }).fill('What I wrote before the lights went out. 💚');
    await kept();
    await tend.crash();
    await tend.start();
    await open('journal');
    await page.getByText('What I wrote before the lights went out. 💚').waitFor();
  });

  it('is written to a question, tagged, searched, deleted and brought back', async () => {
    await open('journal');
    const question = page.locator('.journal__question').first();
    const asked = await question.innerText();
    await question.click();
    await page.getByRole('textbox', { name: asked }).fill('Somebody to talk to.');
    await page.getByRole('textbox', { name: 'Tags' }).fill('Evening, talk');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('searchbox').fill('evening SOMEBODY');
    await page.getByText('Somebody to talk to.').waitFor();
    expect(await page.locator('.pages__page').count()).toBe(1);
    await page.getByRole('button', { name: /^Delete the page/ }).click();
    await page.getByText('Nothing found.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.keyboard.press('Enter');
    await page.getByText('Somebody to talk to.').waitFor();
  });

  it('makes no page of nothing', async () => {
    await open('journal');
    await page.locator('.pages__page').first().waitFor();
    const before = await page.locator('.pages__page').count();
    await page.getByRole('button', { name: 'A blank page' }).click();
    await page.getByRole('textbox', { name: 'Journal page' }).fill('  ');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.locator('.pages__page').first().waitFor();
    expect(await page.locator('.pages__page').count()).toBe(before);
  });
});

describe('a tool', () => {
  it('goes step by step, and is marked when it was gone through', async () => {
    await open('tools');
    await page.getByRole('button', { name: 'Begin: Kindness break' }).click();
    await page.getByText('Neff & Germer 2013').waitFor();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByText('Notice: this is hard.').waitFor();
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Done. How is it now?').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Begin: Kindness break' }).waitFor();
    await page.close();
    page = await tend.open('popup.html');
    await page.locator('.mood__field').click({ position: { x: 200, y: 150 } });
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByRole('button', { name: /^Breathe, done today/ }).waitFor();
  });

  it('that touches old hurt begins with grounding, and can be left at any step', async () => {
    await open('tools');
    await page.getByRole('button', { name: 'Begin: Letter to my younger self' }).click();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByText('Feel both feet on the floor.').waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Stop here' }).click();
    await page.getByRole('button', { name: 'Begin: The long sigh' }).waitFor();
  });
});

describe('my people', () => {
  const add = async (name: string, unsafe: boolean) => {
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByLabel('Name or nickname').fill(name);
    if (unsafe) await page.getByLabel('Not safe to lean on').check();
    await page.getByLabel('How to reach them').fill('in the evening');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByRole('heading', { name }).waitFor();
  };

  it('are suggested when it is time to reach out, never the one who is not safe', async () => {
    await open('people');
    await add('Mina', false);
    await add('Rex', true);
    await page.close();
    page = await tend.open('popup.html');
    await page.getByRole('button', { name: /^Reach out, open/ }).click();
    await page.getByText('You could reach out to Mina.').waitFor();
    expect(await page.getByRole('button', { name: 'Someone else' }).count()).toBe(0);
    await page.getByRole('button', { name: 'I reached out' }).click();
    await page.getByRole('button', { name: /^Reach out, done today/ }).waitFor();
    await page.close();
    await open('people');
    await page.getByText('Last contact on').waitFor();
  });

  it('are changed, removed and brought back', async () => {
    await open('people');
    await page.getByRole('button', { name: 'Change Mina' }).click();
    await page.getByLabel('Name or nickname').fill('Mina M.');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByRole('heading', { name: 'Mina M.' }).waitFor();
    await page.getByRole('button', { name: 'Remove Mina M.' }).click();
    await page.getByText('Mina M. was removed.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'Mina M.' }).waitFor();
  });
});

it('every route is looked at below', () => {
  const named = [...HOME.matchAll(/import\('\.\/home\/(\w+)Route\.tsx'\)/g)].map(([, name]) => name?.toLowerCase());
  expect(ROUTES.toSorted()).toEqual(named.toSorted());
});

describe.each(ROUTES)('%s', (route) => {
  it('has no barrier axe can find, light and dark, and fits at twice the text and 360 px', async () => {
    await open(route);
    await page.locator('main h1').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
    await enlargeText(page);
    await page.setViewportSize({ width: 720, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await page.setViewportSize({ width: 360, height: 600 });
    expect(await overflow(page)).toBe(0);
  });
});

it('asked nothing of the network', () => {
  expect(tend.requests).toEqual([]);
});
