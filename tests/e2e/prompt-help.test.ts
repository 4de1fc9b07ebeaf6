// Crisis, danger and control: few words, and a way to a human where the person is.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { button, gone, outcomes, PromptBrowser, show } from './prompt/browser.ts';
import { focused } from './prompt/listening.ts';
import { HELP, SCENES } from './prompt/scenes.ts';

/** What would tell somebody who looks over the shoulder. */
const TELLING = /safe|abuse|violen|danger|hurt|help|emergency|scared|line|number/i;
let browser: PromptBrowser;
let page: Page;

beforeAll(async () => {
  browser = await PromptBrowser.start();
  page = await browser.show(SCENES.note, { reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser?.stop();
});

const card = () => page.locator('tend-prompt .card');
const text = () => card().innerText();
const spoken = () => page.locator('tend-prompt output.unseen').textContent();
const names = () => page.locator('tend-prompt').getByRole('button').allInnerTexts();

describe('crisis', () => {
  test('says that nobody has to carry it alone, with lines for the country, and close; nothing else', async () => {
    await show(page, SCENES.crisis);
    await expect.poll(text).toContain('000 111');
    const words = await text();
    for (const part of [
      "You don't have to carry it alone.",
      'A line that listens',
      'or text HELLO to 000 112',
      'day and night',
      '000 222',
      'For Freedonia',
    ]) {
      expect(words).toContain(part);
    }
    expect(words).toContain('If you may be in danger right now: 000');
    expect(await names()).toEqual(['Close']);
    await expect.poll(spoken).toContain("You don't have to carry it alone.");
    expect(await focused(page)).toBe('box');
    await button(page, 'Close').click();
    await gone(page);
    expect(await outcomes(page)).toEqual([[{ kind: 'closed' }, undefined]]);
  });

  test('without a country it names no number, and says where every country has lines', async () => {
    await show(page, SCENES.nowhere);
    const words = await text();
    expect(words).toContain('findahelpline.com');
    expect(words).toContain('your local emergency number');
    expect(words).not.toMatch(/\d/);
  });
});

describe('danger', () => {
  test('neither the leaf, nor what it opens, nor what is spoken tells what it is about; the help comes at a second press', async () => {
    await show(page, SCENES.danger);
    expect(await page.locator('tend-prompt').innerText()).toBe('');
    expect(await button(page, 'Open Tend').getAttribute('aria-label')).not.toMatch(TELLING);
    await button(page, 'Open Tend').click();
    expect(await text()).not.toMatch(TELLING);
    expect(await spoken()).not.toMatch(TELLING);
    expect(await names()).toEqual(['Show', 'Close', "Don't show again here"]);
    await button(page, 'Show').click();
    await expect.poll(text).toContain('000 111');
    expect(await text()).toContain('You deserve to be safe.');
    expect(await text()).toContain('may see which sites were opened');
    expect(await focused(page)).toBe('box');
  });

  test('by keyboard alone, and Esc takes it away at once', async () => {
    await show(page, SCENES.danger);
    await button(page, 'Open Tend').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('card: Show');
    await page.keyboard.press('Enter');
    await expect.poll(text).toContain('000 111');
    expect(await focused(page)).toBe('card: dialog');
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await focused(page)).toBe('box');
  });

  test('don’t show again', async () => {
    await show(page, SCENES.danger);
    await button(page, 'Open Tend').click();
    await button(page, "Don't show again here").click();
    await gone(page);
    expect(await outcomes(page)).toEqual([[{ kind: 'quiet', scope: 'conversation' }, undefined]]);
  });
});

test('control: where people worried about how they act are heard, a breath, and no wording', async () => {
  await show(page, SCENES.control);
  await expect.poll(text).toContain('000 111');
  const words = await text();
  expect(words).toContain('takes a choice away from someone');
  expect(words).not.toContain(`now: ${HELP.emergency}`);
  expect(await names()).toEqual(['Why?', 'Take a breath', 'Send as is', 'Keep editing']);
  expect(await page.evaluate(() => window.stage.asked)).toEqual([]);
});

test('the first hold ever says what a hold is; later ones are short', async () => {
  await show(page, SCENES.first);
  expect(await text()).toContain('This is the first time.');
  await show(page, SCENES.pause);
  expect(await text()).not.toContain('This is the first time.');
  expect(await text()).toContain('Tend holds a heated message until you choose.');
});
