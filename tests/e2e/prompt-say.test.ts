// Saying it directly: a wording taken, taken back, changed, copied, or refused by the box.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { button, gone, outcomes, PromptBrowser, show } from './prompt/browser.ts';
import { DRAFT, SCENES, WORDINGS } from './prompt/scenes.ts';

let browser: PromptBrowser;
let page: Page;

beforeAll(async () => {
  browser = await PromptBrowser.start();
  page = await browser.show(SCENES.prompt, { reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser?.stop();
});

const card = () => page.locator('tend-prompt .card');
const draft = () => page.inputValue('#box');
/** What a person would get by pasting into the emptied box. */
async function pasted(): Promise<string> {
  await page.locator('#box').fill('');
  await page.keyboard.press('Control+v');
  return draft();
}
const FIRST = WORDINGS[0]!.text;

describe('say it directly', () => {
  beforeEach(() => show(page, SCENES.prompt));

  test('use this puts the wording into the box, once, and undo brings the draft back', async () => {
    await button(page, 'Use this').click();
    await expect.poll(draft).toBe(FIRST);
    expect(await outcomes(page)).toEqual([[{ kind: 'rephrased', move: 'owning' }, undefined]]);
    await button(page, 'Undo').click();
    await expect.poll(draft).toBe(DRAFT);
    expect((await outcomes(page)).at(-1)).toEqual([{ kind: 'undone' }, undefined]);
    expect(await button(page, 'Use this').isVisible()).toBe(true);
    expect(await card().textContent()).toContain('Your first words are back.');
  });

  test('once the person writes on, undo is no longer offered', async () => {
    await button(page, 'Use this').click();
    await button(page, 'Undo').waitFor();
    await page.keyboard.type('x');
    await gone(page);
    expect(await outcomes(page)).toHaveLength(1);
  });

  test('undo is there for ten seconds, then the card goes by itself', async () => {
    await button(page, 'Use this').click();
    await button(page, 'Undo').waitFor();
    await gone(page);
    expect(await draft()).toBe(FIRST);
  });

  test('what Tend had to choose can be changed, and is what gets used', async () => {
    await button(page, 'by six, choose other words').click();
    await button(page, 'Use this').click();
    await expect.poll(draft).toBe(FIRST.replace('by six', 'an hour before'));
  });

  test('a wording with a blank asks for it, and is used as edited', async () => {
    await button(page, '2 other wordings').click();
    await button(page, 'Use this: I need ___').click();
    expect(await draft()).toBe(DRAFT);
    expect(await card().textContent()).toContain('a blank to fill in');
    // The blank is selected, so one types over it.
    await page.keyboard.type('an hour');
    await button(page, 'Use this: I need an hour').click();
    await expect.poll(draft).toBe('I need an hour before we talk. Can we try again at eight?');
  });

  test('what is being edited stays when other wordings come', async () => {
    await button(page, 'Edit').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Please.');
    await button(page, 'Name it').click();
    await button(page, 'hurt').click();
    await expect.poll(() => page.evaluate(() => window.stage.asked)).toEqual([undefined, 'hurt']);
    expect(await page.locator('tend-prompt textarea').inputValue()).toBe(`${FIRST} Please.`);
  });

  test('the words that changed are marked', async () => {
    const text = 'You get upset when I am late and I am done waiting alone.';
    await show(page, { ...SCENES.prompt, wordings: [{ move: 'owning', text }] });
    await button(page, 'Use this').waitFor();
    expect(await page.locator('tend-prompt mark').allTextContents()).toEqual(['get upset when I am late', 'alone']);
  });
});

describe.each(['https', 'http'] as const)('on a page with %s', (scheme) => {
  let own: Page;

  beforeAll(async () => {
    own = page;
    page = await browser.show(SCENES.prompt, { reducedMotion: 'reduce', scheme });
  });
  afterAll(async () => {
    await page.context().close();
    page = own;
  });

  test('copy puts the wording on the clipboard and leaves focus in the box', async () => {
    await show(page, SCENES.prompt);
    await button(page, 'Copy').click();
    await expect.poll(() => card().textContent()).toContain('Copied.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
    expect(await pasted()).toBe(FIRST);
  });

  test('a box that refuses stays as it is; the words are on the clipboard, and the card says so', async () => {
    await show(page, { ...SCENES.prompt, refuses: true });
    await button(page, 'Use this').click();
    await expect.poll(() => card().textContent()).toContain('This box did not take the words');
    expect(await draft()).toBe(DRAFT);
    expect(await outcomes(page)).toEqual([]);
    expect(await pasted()).toBe(FIRST);
  });
});

test('with no wording, and with the background gone, the card says so and stays kind', async () => {
  await show(page, { ...SCENES.prompt, wordings: [] });
  await expect.poll(() => card().textContent()).toContain('Your own words, a little slower');
  await show(page, { ...SCENES.prompt, gone: true });
  await expect.poll(() => card().textContent()).toContain('Reload this page');
});
