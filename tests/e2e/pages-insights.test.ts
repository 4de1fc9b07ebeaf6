// Insights in a real browser: each state, by keyboard, and without what other pages do not need.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { localDay } from '#lib/store/ids.ts';
import { fillProfile } from '../../scripts/bench/fill-profile.ts';
import { type LifeSize, madeLife } from '../../scripts/bench/made-life.ts';
import { barriers, builtFile, ExtensionPages, enlargeText, overflow } from './extension-pages.ts';

const WIDE = { width: 1100, height: 850 };
const NARROW = { width: 360, height: 740 };
/** Charts there are in all. */
const CHARTS = 21;
const ONE_DAY: LifeSize = { days: 1, checkins: 1, moments: 1, journal: 0, practices: 1 };
const ONE_WEEK: LifeSize = { days: 7, checkins: 12, moments: 15, journal: 4, practices: 15 };
const ONE_YEAR: LifeSize = { days: 365, checkins: 500, moments: 1500, journal: 300, practices: 1200 };

let tend: ExtensionPages;
let page: Page;
const troubles: string[] = [];

afterEach(() => page?.close().catch(() => {}));

const open = async (size = WIDE) => {
  page = await tend.open('home.html#/insights', size);
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
};
const allCharts = () =>
  page
    .locator('.chart')
    .nth(CHARTS - 1)
    .waitFor();
const fill = async (size: LifeSize) => {
  page = await tend.open('home.html#/data', WIDE);
  await fillProfile(page, madeLife(size, localDay(new Date())));
  await page.close();
};
const chart = (id: string) => page.locator(`#chart-${id}`);
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

describe.each([
  ['nothing yet', undefined],
  ['one day', ONE_DAY],
  ['one week', ONE_WEEK],
] as const)('with %s', (_name, size) => {
  beforeAll(async () => {
    tend = new ExtensionPages();
    await tend.start();
    if (size) await fill(size);
  });
  afterAll(() => tend.stop());

  it('says what there is, claims no more, and fits in light, dark, narrow and twice the text', async () => {
    await open(NARROW);
    if (size) await allCharts();
    else await page.getByText('Nothing is noted yet.').waitFor();
    const words = await page.locator('main').innerText();
    if (!size) expect(await page.locator('.chart').count()).toBe(0);
    else {
      expect(words).toContain('Not enough yet');
      const titles = (await page.locator('.chart__title').allInnerTexts()).join('\n');
      expect(titles).not.toMatch(/went with|than before|stands out|grew more|more pleasant|heavier|asked for a pause (?:on|from)/);
    }
    expect(words).not.toMatch(/because|caused?|leads? to|streak|NaN|undefined|Infinity/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
    await enlargeText(page);
    expect(await overflow(page)).toBe(0);
  });
});

describe('with a year', () => {
  beforeAll(async () => {
    tend = new ExtensionPages();
    await tend.start();
    await fill(ONE_YEAR);
  });
  afterAll(() => tend.stop());

  it('shows every chart of every period without a barrier, a breach of the policy or a number that is none', async () => {
    await open();
    for (const period of ['A week', 'A month', 'Three months', 'A year', 'All of it']) {
      await page.getByRole('radio', { name: period, exact: true }).check();
      await allCharts();
      await page.locator('#chart-traits').scrollIntoViewIfNeeded();
      const words = await page.locator('main').innerText();
      expect(words).not.toMatch(/because|caused?|leads? to|streak|NaN|undefined|Infinity/);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
    expect(await page.locator('main style, main [style*="NaN"], main [d*="NaN"]').count()).toBe(0);
    await page.setViewportSize(NARROW);
    await enlargeText(page);
    expect(await overflow(page)).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('is walked by keyboard: period, points, numbers', async () => {
    await open();
    await allCharts();
    await page.getByRole('radio', { name: 'A month' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radio', { name: 'A year', exact: true, checked: true }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('#chart-mood .point > *').length > 50);
    await page.keyboard.press('Tab');
    const first = await focused();
    expect(first).toMatch(/^\w+ \d+, \d{4}: /);
    await page.keyboard.press('ArrowRight');
    const second = await focused();
    expect(second).not.toBe(first);
    expect(await chart('mood').locator('.chart__said').innerText()).toBe(second);
    await page.keyboard.press('End');
    const last = await focused();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(last);
    await page.keyboard.press('Home');
    expect(await focused()).toBe(first);
    // One stop for the points, then the numbers.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Numbers, and saving');
    await page.keyboard.press('Enter');
    const table = chart('mood').getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBe(1 + (await chart('mood').locator('.point > *').count()));
    expect(await barriers(page)).toEqual([]);
  });

  it('takes own dates, says when they run backwards, and keeps what is shown', async () => {
    await open();
    await allCharts();
    await page.getByRole('radio', { name: 'Own dates' }).check();
    const before = await chart('mood').innerText();
    await page.getByRole('textbox', { name: 'From' }).fill('2999-01-01');
    await page.getByText('The first day comes after the last.').waitFor();
    expect(await chart('mood').innerText()).toBe(before);
    await page.getByRole('textbox', { name: 'From' }).fill('0001-01-01');
    await page.waitForFunction((old) => document.querySelector<HTMLElement>('#chart-mood')?.innerText !== old, before);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined/);
  });

  it('shows what was written on another page at once', async () => {
    await open();
    await allCharts();
    const before = await chart('mood').innerText();
    const other = await tend.open('popup.html');
    await other.getByRole('button', { name: 'Check in again' }).click();
    await other.getByRole('slider', { name: 'How pleasant' }).press('ArrowRight');
    await other.getByRole('button', { name: 'Keep', exact: true }).click();
    await other.getByText('Kept.', { exact: true }).waitFor();
    await other.close();
    await page.waitForFunction((old) => document.querySelector<HTMLElement>('#chart-mood')?.innerText !== old, before);
  });

  it('writes a letter about the week, and on a Sunday today leads to it', async () => {
    page = await tend.open('home.html#/help', WIDE);
    const sunday = new Date();
    sunday.setDate(sunday.getDate() - sunday.getDay());
    sunday.setHours(10);
    const link = page.getByRole('link', { name: 'Your week in a few words is here.' });
    for (const [day, there] of [
      [new Date(sunday.getTime() - 3 * 86_400_000), 0],
      [sunday, 1],
    ] as const) {
      await page.clock.setFixedTime(day);
      await page.goto(`${tend.origin}/home.html#/today`);
      await page.reload();
      await page
        .getByRole('heading', { level: 1 })
        .or(page.getByRole('button', { name: 'Check in' }))
        .first()
        .waitFor();
      await page.getByRole('complementary').first().waitFor();
      expect(await link.count()).toBe(there);
    }
    await link.click();
    const letter = page.getByRole('article', { name: /^Your week/ });
    await letter.getByText('Here is your week in a few words.').waitFor();
    await letter.getByText('One thing that may have helped').waitFor();
    await letter.getByText('One thing to try').waitFor();
  });

  it('weighs nothing on any page but its own', async () => {
    page = await tend.open('home.html#/help', WIDE);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(`${tend.origin}/home.html#/today`);
    await page.reload();
    await page.getByRole('navigation').waitFor();
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((url) => /Insights/.test(url))).toEqual([]);
    await page.getByRole('link', { name: 'Insights' }).first().click();
    await allCharts();
    expect(loaded.some((url) => /Insights/.test(url))).toBe(true);
    for (const html of ['popup.html', 'newtab.html']) expect(builtFile(html).toString()).not.toMatch(/Insights/);
    expect(tend.requests).toEqual([]);
  });
});
