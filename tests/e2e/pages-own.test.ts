// What a person makes their own: routines, affirmations, moments of care.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers, ExtensionPages, enlargeText, overflow, put, stored } from './extension-pages.ts';

const WIDE = { width: 1100, height: 850 };
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

const today = async () => {
  page = await tend.open('home.html#/today', WIDE);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const back = page.getByRole('button', { name: 'Today', exact: true });
  if (!(await page.locator('.day__today').isVisible()) && (await back.isVisible())) await back.click();
};
const checkIn = async () => {
  page = await tend.open('popup.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (await page.locator('.entry').first().isVisible()) return;
  await page.locator('.mood__field').click({ position: { x: 200, y: 150 } });
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.locator('.entry').first().waitFor();
};

describe('own routines', () => {
  it('are written once, ticked off in the popup and on the home page, changed, removed and brought back', async () => {
    await checkIn();
    await page.getByRole('button', { name: 'Add a routine' }).click();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('A moment and a small thing to do, then it can be kept.').waitFor();
    await page.getByRole('radio', { name: 'Evening' }).check();
    await page.getByLabel('After what?').fill('After I brush my teeth');
    await page.getByLabel('What then?').fill('I write one line');
    await page.getByLabel('About when').fill('22:00');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('After I brush my teeth: I write one line').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    const tick = () => page.getByRole('checkbox', { name: /22:00 · After I brush my teeth\s*I write one line/ });
    await tick().check();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.routine input')?.checked);
    expect(await barriers(page)).toEqual([]);
    await page.close();

    await today();
    await tick().waitFor();
    expect(await tick().isChecked()).toBe(true);
    await page.locator('.routines').getByRole('button', { name: 'Change' }).click();
    await page.getByRole('button', { name: 'Remove: I write one line' }).click();
    await page.locator(':focus', { hasText: 'Undo' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Change: I write one line' }).click();
    await page.getByLabel('What then?').fill('I write two lines');
    await page.getByRole('button', { name: 'Keep changes' }).click();
    await page.getByText('After I brush my teeth: I write two lines').waitFor();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    expect(await page.locator('.routine input').isChecked()).toBe(true);
  });
});

describe('own affirmations', () => {
  it('are written, paused, removed and brought back, and come up on the new tab', async () => {
    await today();
    await page.locator('summary', { hasText: 'Affirmations of my own' }).click();
    await page.getByRole('textbox', { name: 'A sentence that does me good' }).fill('I can be late and still be loved.');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.locator('.own__text', { hasText: 'I can be late' }).waitFor();
    await page.getByRole('button', { name: 'Pause: I can be late and still be loved.' }).click();
    await page.getByRole('button', { name: 'Show again: I can be late and still be loved.' }).click();
    await page.getByRole('button', { name: 'Remove: I can be late and still be loved.' }).click();
    await page.locator(':focus', { hasText: 'Undo' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.own__text', { hasText: 'I can be late' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    const [own] = await stored(page, 'ownAffirmations');
    expect(own).toMatchObject({ text: 'I can be late and still be loved.', paused: false });
  });
});

describe('moments of care', () => {
  it('show one a day on the new tab once it is asked for, and nothing moves', async () => {
    await today();
    await page.locator('summary', { hasText: 'Moments of care' }).click();
    await page.getByRole('textbox', { name: 'Who was there' }).fill('Grandma kept the light on for me.');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.locator('.own__text', { hasText: 'Grandma' }).waitFor();
    await page.close();

    page = await tend.open('newtab.html', WIDE);
    await page.locator('.affirmation__text').waitFor();
    await page.getByLabel('What this page shows').first().click();
    const part = page.getByRole('checkbox', { name: 'A moment of care, in my words' });
    expect(await part.isChecked()).toBe(false);
    expect(await page.getByText('Grandma kept').count()).toBe(0);
    await part.check();
    await page.getByText('Grandma kept the light on for me.').waitFor();
    await page.getByRole('checkbox', { name: 'One of my if-then cards' }).check();
    await page.getByText('A card of yours can wait here').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
    await page.reload();
    await page.getByText('Grandma kept the light on for me.').waitFor();
    await page.locator('.marks').waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift).toBe(0);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await enlargeText(page);
    await page.setViewportSize({ width: 720, height: 800 });
    expect(await overflow(page)).toBe(0);
  });

  it('and a card, both wait where they are asked for', async () => {
    page = await tend.open('newtab.html', WIDE);
    await put(page, 'triggers', {
      id: '99a0c1e2-3b4c-4d5e-8f60-718293a4b5c8',
      cue: 'When no answer comes in two hours…',
      instead: 'I will breathe five times and write one clear ask.',
      patterns: [],
      updatedAt: 1,
    });
    await page.reload();
    await page.getByText('When no answer comes in two hours', { exact: true }).waitFor();
    await page.getByText('I will breathe five times and write one clear ask', { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('are not there where nothing personal is to show, nor on a blank page', async () => {
    page = await tend.open('newtab.html', WIDE);
    await page.getByText('Grandma kept').waitFor();
    await page.getByLabel('What this page shows').first().click();
    await page.getByRole('radio', { name: 'Nothing personal' }).check();
    await page.getByText('Grandma kept').waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.affirmation__text').waitFor();
    await page.getByLabel('What this page shows').first().click();
    expect(await page.locator('.own-parts, .marks, .affirmation__controls').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Nothing at all' }).check();
    await page.locator('.affirmation__text').waitFor({ state: 'detached' });
    expect(await page.locator('.newtab__sky, .newtab__greeting, .affirmation').count()).toBe(0);
    await page.getByRole('radio', { name: 'These parts' }).check();
    await page.getByText('Grandma kept').waitFor();
  });
});

it('asked nothing of the network', () => {
  expect(tend.requests).toEqual([]);
});
