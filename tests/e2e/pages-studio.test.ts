// The studio: any message, what Tend sees in it, another try, and sentences to build. Nothing of it is kept.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { barriers, ExtensionPages, enlargeText, overflow } from './extension-pages.ts';

const WIDE = { width: 1100, height: 850 };
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
beforeEach(async () => {
  page = await tend.open('home.html#/studio', WIDE);
  await message().waitFor();
});
afterEach(() => page?.close().catch(() => {}));

const message = () => page.getByLabel('Your message');
const seen = () => page.getByRole('region', { name: 'What Tend sees' });

describe('the studio', () => {
  it('says what it sees and why, then what a second try changed', async () => {
    await message().fill('You never listen to me.');
    await seen().getByText('can land as blame.').first().waitFor();
    await seen().getByText('Why?').first().click();
    await seen().getByText('From John Gottman’s work').or(seen().getByText("From John Gottman's work")).first().waitFor();
    await page.getByRole('button', { name: 'Try again, and compare' }).click();
    await seen().getByText('Tend sees the same as before.').waitFor();
    await message().fill('I feel sad when I am not heard. Could we talk tonight?');
    await seen()
      .getByText(/^No longer there: “.*never.*”$/i)
      .first()
      .waitFor();
    await seen().getByText('New: You speak of how it is for you.').waitFor();
    await page.getByRole('button', { name: 'Start over' }).click();
    await seen().getByText('What Tend sees will show here.').waitFor();
    expect(await message().inputValue()).toBe('');
  });

  it('leaves a no as it is, and answers danger with a way to help', async () => {
    await message().fill('No, I don’t want to come on Sunday.');
    await seen().getByText('This is a limit, or a no.').waitFor();
    await message().fill('I want to kill myself.');
    await seen().getByRole('link', { name: 'All help, for your country' }).waitFor();
    expect(await seen().locator('.seen__finding').count()).toBe(0);
  });

  it('builds a sentence, and looks at it', async () => {
    await page.getByText('Mend something').click();
    const builder = page.locator('.builder[open]');
    await builder.getByRole('button', { name: 'Copy' }).press('Enter');
    await builder.getByText('There is a blank to fill in first.').waitFor();
    await builder.getByLabel('I am sorry that I').fill('was late ');
    await builder.getByLabel('I imagine it felt').fill('lonely.');
    await builder.getByLabel('Next time I will').fill('call you first');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await builder.getByRole('button', { name: 'Copy' }).click();
    await builder.getByText('Copied.').waitFor();
    const built = 'I’m sorry that I was late. I imagine it felt lonely. Next time I will call you first.';
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(built);
    await builder.getByRole('button', { name: 'Look at it above' }).click();
    expect(await message().inputValue()).toBe(built);
    await seen().getByText('You own a part of it.').waitFor();
  });

  it('keeps nothing of what was written', async () => {
    await message().fill('You never listen to me, Wilhelmina.');
    await seen().getByText('can land as blame.').first().waitFor();
    await page.reload();
    await message().waitFor();
    expect(await message().inputValue()).toBe('');
    const kept = await page.evaluate(async () => {
      const texts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
      for (const { name = '' } of await indexedDB.databases()) {
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const open = indexedDB.open(name);
          open.onsuccess = () => resolve(open.result);
          open.onerror = () => reject(open.error);
        });
        for (const store of db.objectStoreNames) {
          const all = db.transaction(store).objectStore(store).getAll();
          await new Promise((resolve) => {
            all.onsuccess = resolve;
          });
          texts.push(JSON.stringify(all.result));
        }
        db.close();
      }
      return texts.join('\n');
    });
    expect(kept).not.toContain('Wilhelmina');
  });

  it('has no barrier axe can find while it has something to say, light and dark, and fits at twice the text and 360 px', async () => {
    await page.getByText('Set a limit').click();
    await message().fill('You never listen to me. You are a pathetic idiot.');
    await seen().locator('.seen__finding').first().waitFor();
    await page.getByRole('button', { name: 'Try again, and compare' }).click();
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
