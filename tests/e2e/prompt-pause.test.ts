// The pause at sending: the card takes focus politely, and nothing is sent or closed by a press meant for the page.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { button, gone, outcomes, PromptBrowser, settled, show } from './prompt/browser.ts';
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

describe('at a pause', () => {
  test('the card takes focus, and none of its controls', async () => {
    page = await browser.show(SCENES.pause);
    expect(await focused(page)).toBe('card: dialog');
  });

  test('presses still meant for the page do nothing', async () => {
    // The clock stands still, so that the first moment lasts as long as the test needs.
    page = await browser.show(SCENES.note);
    await page.evaluate(() => {
      const now = performance.now();
      performance.now = () => now;
    });
    await show(page, SCENES.pause);
    for (const key of ['Enter', 'Control+Enter', 'Escape', 'Tab', 'Enter']) await page.keyboard.press(key);
    await button(page, 'Send as is').click();
    expect(await outcomes(page)).toEqual([]);
    expect(await focused(page)).toBe('card: dialog');
  });

  test('a key held down sends nothing, however long', async () => {
    page = await browser.show(SCENES.pause);
    await settled(page);
    await page.keyboard.press('Tab');
    await page.keyboard.down('Control');
    const cdp = await page.context().newCDPSession(page);
    for (let times = 0; times < 5; times++) {
      await cdp.send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode: 13,
        text: '\r',
        autoRepeat: true,
        modifiers: 2,
      });
      await cdp.send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode: 13,
        text: '\r',
        autoRepeat: true,
      });
    }
    expect(await outcomes(page)).toEqual([]);
  });

  test('Ctrl+Enter sends as is, from anywhere in the card, and the page hears none of it', async () => {
    page = await browser.show(SCENES.pause);
    await listen(page);
    await settled(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => outcomes(page)).toEqual([[{ kind: 'sent-as-is' }, undefined]]);
    expect((await heard(page)).filter((event) => /Enter|click/.test(event))).toEqual([]);
    expect(await focused(page)).toBe('box');
  });

  test('Esc keeps editing: the card goes, the draft and the focus are in the box', async () => {
    page = await browser.show(SCENES.pause);
    await settled(page);
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await focused(page)).toBe('box');
    expect(await page.inputValue('#box')).toBe(SCENES.pause.draft);
    expect(await outcomes(page)).toEqual([[{ kind: 'closed' }, undefined]]);
  });

  test.each([
    ['Send as is', 'sent-as-is'],
    ['Keep editing', 'keep-editing'],
  ])('%s by keyboard', async (name, kind) => {
    page = await browser.show(SCENES.pause);
    await settled(page);
    await button(page, name).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => outcomes(page)).toEqual([[{ kind }, undefined]]);
    expect(await focused(page)).toBe('box');
  });

  test('where the page did not take the send, the card says so and lets the next press through', async () => {
    page = await browser.show(SCENES.pause);
    await settled(page);
    await button(page, 'Send as is').click();
    expect(await page.locator('tend-prompt .card').count()).toBe(0);
    await page.evaluate(() => window.stage.session.sendAgain());
    expect(await page.locator('tend-prompt .card').textContent()).toContain('one more press of send');
    await listen(page);
    await page.keyboard.press('Enter');
    expect(await heard(page)).toContain('keydown Enter');
  });
});
