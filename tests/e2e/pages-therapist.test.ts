// For a therapist: what is on the page, what is left out, and how it leaves Tend: on paper and as a file, only with what was chosen.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers, ExtensionPages, enlargeText, overflow } from './extension-pages.ts';
import { daysAgo, keepRecords } from './keep-records.ts';
import { tabTo } from './keyboard.ts';

const WIDE = { width: 1100, height: 850 };
const tend = new ExtensionPages();
let page: Page;
const id = () => crypto.randomUUID();

beforeAll(async () => {
  await tend.start();
  page = await tend.open('home.html#/therapist', WIDE);
  await page.getByText('There are too few check-ins').waitFor();
  const checkins = [1, 2, 3, 4].map((day) => ({
    ...daysAgo(day, 12),
    id: id(),
    valence: day === 1 ? 0.6 : -0.6,
    arousal: 0.6,
    emotions: ['hurt'],
    tags: [],
    updatedAt: 1,
  }));
  const place = { worry: { at: 5.5, spread: 0.5 }, distance: { at: 2, spread: 0.5 } };
  await keepRecords(page, {
    checkins,
    moments: [
      {
        ...daysAgo(2, 19),
        id: id(),
        hour: 19,
        patterns: ['protest'],
        secure: [],
        severity: 2,
        site: 'x.com',
        outcome: 'rephrased',
        move: 'request',
      },
    ],
    triggers: [{ id: id(), cue: 'Mina is late', instead: 'walk first', patterns: ['protest'], updatedAt: 1 }],
    sittings: [
      { ...daysAgo(2, 20), id: id(), tool: 'sigh', before: 1, after: 3, updatedAt: 1 },
      { ...daysAgo(1, 20), id: id(), tool: 'sigh', updatedAt: 1 },
      { ...daysAgo(60, 20), id: id(), tool: 'box', before: 1, after: 3, updatedAt: 1 },
    ],
    reflections: [
      { ...daysAgo(20, 9), id: id(), bond: 'Mina', ...place },
      { ...daysAgo(3, 9), id: id(), bond: 'Mina', worry: { at: 3, spread: 0.5 }, distance: { at: 2, spread: 0.5 } },
    ],
    journal: [
      { ...daysAgo(2, 20), id: id(), text: 'Mina came home late.\nI said what I need.', tags: [], updatedAt: 1 },
      { ...daysAgo(5, 20), id: id(), text: 'Something only for me.', tags: [], updatedAt: 1 },
    ],
    people: [
      { id: id(), name: 'Mina', kind: 'partner', available: 3, responsive: 3, respectful: 3, unsafe: false, reach: '', updatedAt: 1 },
    ],
  });
  await page.close();
});
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

const sheet = () => page.getByRole('article', { name: 'The page' });

describe('for a therapist', () => {
  it('says what was, without names and without a word that was not picked', async () => {
    page = await tend.open('home.html#/therapist', WIDE);
    await sheet().getByText('4 check-ins on 4 days.').waitFor();
    await sheet().getByText('1 felt pleasant, 3 unpleasant, 0 in between.').waitFor();
    await sheet().getByText('When [name] is late, I will walk first. · Goes with: chasing an answer').waitFor();
    await sheet().getByText('chasing an answer: seen once in messages.').waitFor();
    await sheet().getByText('chasing an answer: 1 of 1 put differently before sending. Wordings taken: a clear ask (1).').waitFor();
    await sheet().getByText('The long sigh: done 2 times. Ease told before and after once: more 1, the same 0, less 0.').waitFor();
    await sheet().getByText('worry has become less.').waitFor();
    const told = (await sheet().textContent()) ?? '';
    // Longer ago than the time asked for.
    expect(told).not.toContain('Box breath');
    expect(told).not.toContain('Mina');
    expect(told).not.toContain('only for me');
    expect(told).not.toContain('what I need');
  });

  it('by keyboard: a page is picked, names are let in, and the file holds that and no more', async () => {
    page = await tend.open('home.html#/grow', WIDE);
    await page.locator('main h1').waitFor();
    await tabTo(page, 'Make the page');
    await page.keyboard.press('Enter');
    await sheet().waitFor();
    await page.getByRole('checkbox', { name: /Mina came home late/ }).focus();
    await page.keyboard.press('Space');
    await sheet().getByText('[name] came home late.').waitFor();
    await tabTo(page, 'Save as Markdown');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const saved = readFileSync(await (await download).path(), 'utf8');
    expect(saved).toContain('> [name] came home late.\n> I said what I need.');
    expect(saved).not.toContain('Mina');
    expect(saved).not.toContain('only for me');
    await page.getByRole('checkbox', { name: /^Leave names in/ }).check();
    await sheet().getByText('Mina came home late.').waitFor();
    await page.getByRole('checkbox', { name: /^Leave names in/ }).uncheck();
    expect(await sheet().textContent()).not.toContain('Mina');
  });

  it('on paper there is the page and nothing else, on one sheet', async () => {
    page = await tend.open('home.html#/therapist', WIDE);
    await sheet().getByText('4 check-ins on 4 days.').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const part of ['nav', 'footer', '.therapist__choices']) expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(await sheet().isVisible()).toBe(true);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('has no barrier axe can find, light and dark, and fits at twice the text and 360 px', async () => {
    page = await tend.open('home.html#/therapist', WIDE);
    await page.getByRole('checkbox', { name: /Mina came home late/ }).check();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 600 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 720, height: 800 });
    await enlargeText(page);
    expect(await overflow(page)).toBe(0);
  });
});

it('asked nothing of the network', () => {
  expect(tend.requests).toEqual([]);
});
