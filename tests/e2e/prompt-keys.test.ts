// Focus and keys while writing: the prompt takes none by itself, and nothing passes between card and page.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { button, gone, outcomes, PromptBrowser } from './prompt/browser.ts';
import { focused, heard, listen } from './prompt/listening.ts';
import { SCENES } from './prompt/scenes.ts';

let browser: PromptBrowser;
let page: Page;

beforeAll(async () => {
  browser = await PromptBrowser.start();
});
afterEach(async () => {
  await page?.context().close();
});
afterAll(async () => {
  await browser?.stop();
});

describe('while writing', () => {
  test.each(['prompt', 'note', 'crisis', 'danger'] as const)('%s takes no focus', async (name) => {
    page = await browser.show(SCENES[name]);
    expect(await focused(page)).toBe('box');
    await page.keyboard.type(' and more');
    expect(await page.inputValue('#box')).toContain(' and more');
  });

  test('a press on a control leaves focus in the box', async () => {
    page = await browser.show(SCENES.prompt);
    await button(page, 'Name it').click();
    await button(page, 'Why').click();
    expect(await focused(page)).toBe('box');
  });

  test('Esc closes the card and goes no further', async () => {
    page = await browser.show(SCENES.prompt);
    await listen(page);
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await heard(page)).toEqual([]);
    expect(await outcomes(page)).toEqual([[{ kind: 'closed' }, undefined]]);
    await page.keyboard.press('Escape');
    expect(await heard(page)).toContain('keydown Escape');
  });

  test('Esc stays the page’s while there is only a leaf', async () => {
    page = await browser.show(SCENES.note);
    await listen(page);
    await page.keyboard.press('Escape');
    expect(await heard(page)).toContain('keydown Escape');
    expect(await outcomes(page)).toEqual([]);
  });

  test('the shortcut opens the leaf’s card and moves focus into it; Esc brings it back to the box', async () => {
    page = await browser.show(SCENES.note);
    await page.evaluate(() => window.stage.session.focus());
    expect(await focused(page)).toBe('card: dialog');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('card: Why?');
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await focused(page)).toBe('box');
  });

  test('all of the card can be reached and used by keyboard alone', async () => {
    page = await browser.show(SCENES.prompt);
    await page.evaluate(() => window.stage.session.focus());
    const stops: string[] = [];
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (!stop.startsWith('card: ')) break;
      stops.push(stop.slice(6).split(':')[0] ?? '');
    }
    expect(stops).toEqual([
      ...['Why?', 'Take a breath', 'Name it', 'by six, choose other words', 'Use this', 'Edit this wording', 'Copy this wording'],
      ...['2 other wordings', 'Keep mine', 'Not helpful', 'Quiet'],
    ]);
    await page.evaluate(() => window.stage.session.focus());
    for (let press = 0; press < 5; press++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.inputValue('#box')).toBe(SCENES.prompt.wordings?.[0]?.text);
    expect(await focused(page)).toBe('box');
  });

  test('what is typed and pressed in the card never reaches the page', async () => {
    page = await browser.show(SCENES.prompt);
    await listen(page);
    await button(page, 'Edit').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Sorry, Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+a');
    const field = page.locator('tend-prompt textarea');
    expect(await field.inputValue()).toContain('Sorry, Enter');
    // The page may see focus move to the one host, and nothing else.
    expect((await heard(page)).filter((event) => event !== 'focusin')).toEqual([]);
    expect(await page.inputValue('#box')).toBe(SCENES.prompt.draft);
  });

  test('a control that goes when pressed leaves focus in the card', async () => {
    page = await browser.show(SCENES.prompt);
    await page.evaluate(() => window.stage.session.focus());
    await button(page, 'Take a breath').focus();
    await page.keyboard.press('Enter');
    await button(page, 'Skip').focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('card: dialog');
    await button(page, '2 other wordings').focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('card: dialog');
  });

  test('other words can be tried one after the other', async () => {
    page = await browser.show(SCENES.prompt);
    await page.evaluate(() => window.stage.session.focus());
    await button(page, 'by six').focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('card: an hour before, choose other words');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('card: by six, choose other words');
  });

  test('a leaf pressed by keyboard hands its focus on to the card', async () => {
    page = await browser.show(SCENES.danger);
    await button(page, 'Open Tend').focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('card: dialog');
  });

  test('a slider moves by keyboard and brings other words', async () => {
    page = await browser.show(SCENES.prompt);
    await button(page, 'Name it').click();
    await button(page, 'More words').click();
    const words = () => page.locator('tend-prompt fieldset .pill').allTextContents();
    const before = await words();
    await page.locator('tend-prompt').getByRole('slider', { name: 'Energy' }).focus();
    await page.keyboard.press('Home');
    expect(await words()).not.toEqual(before);
    expect(await page.locator('tend-prompt').getByRole('slider', { name: 'Energy' }).getAttribute('aria-valuetext')).toBe('calm');
  });
});
