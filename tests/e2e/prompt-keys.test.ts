// Focus and keys: the prompt takes none by itself, the pause takes them politely, and nothing passes between card and page.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { button, gone, outcomes, PromptBrowser, show } from './prompt/browser.ts';
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

const HEARD = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'paste',
  'pointerdown',
  'mousedown',
  'mouseup',
  'click',
  'focusin',
];

/** Starts noting every event that the page's own listeners hear, on the way down and up. */
async function listen(): Promise<void> {
  await page.evaluate((types) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of types) {
      for (const capture of [true, false]) {
        document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`.trim()), { capture });
      }
    }
  }, HEARD);
}

function heard(): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** The element that has focus, in the page or in the card. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement;
    return inner ? `card: ${inner.getAttribute('role') ?? (inner.getAttribute('aria-label') || inner.textContent)}` : (outer?.id ?? '');
  });
}

/** The first presses at a pause are those meant for the page; waits until they are over. */
async function settled(): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 320)));
}

describe('while writing', () => {
  test.each(['prompt', 'note', 'crisis', 'danger'] as const)('%s takes no focus', async (name) => {
    page = await browser.show(SCENES[name]);
    expect(await focused()).toBe('box');
    await page.keyboard.type(' and more');
    expect(await page.inputValue('#box')).toContain(' and more');
  });

  test('a press on a control leaves focus in the box', async () => {
    page = await browser.show(SCENES.prompt);
    await button(page, 'Name it').click();
    await button(page, 'Why').click();
    expect(await focused()).toBe('box');
  });

  test('Esc closes the card and goes no further', async () => {
    page = await browser.show(SCENES.prompt);
    await listen();
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await heard()).toEqual([]);
    expect(await outcomes(page)).toEqual([[{ kind: 'closed' }, undefined]]);
    await page.keyboard.press('Escape');
    expect(await heard()).toContain('keydown Escape');
  });

  test('Esc stays the page’s while there is only a leaf', async () => {
    page = await browser.show(SCENES.note);
    await listen();
    await page.keyboard.press('Escape');
    expect(await heard()).toContain('keydown Escape');
    expect(await outcomes(page)).toEqual([]);
  });

  test('the shortcut opens the leaf’s card and moves focus into it; Esc brings it back to the box', async () => {
    page = await browser.show(SCENES.note);
    await page.evaluate(() => window.stage.session.focus());
    expect(await focused()).toBe('card: dialog');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('card: Why?');
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await focused()).toBe('box');
  });

  test('all of the card can be reached and used by keyboard alone', async () => {
    page = await browser.show(SCENES.prompt);
    await page.evaluate(() => window.stage.session.focus());
    const stops: string[] = [];
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab');
      const stop = await focused();
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
    expect(await focused()).toBe('box');
  });

  test('what is typed and pressed in the card never reaches the page', async () => {
    page = await browser.show(SCENES.prompt);
    await listen();
    await button(page, 'Edit').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Sorry, Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+a');
    const field = page.locator('tend-prompt textarea');
    expect(await field.inputValue()).toContain('Sorry, Enter');
    // The page may see focus move to the one host, and nothing else.
    expect((await heard()).filter((event) => event !== 'focusin')).toEqual([]);
    expect(await page.inputValue('#box')).toBe(SCENES.prompt.draft);
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

describe('at a pause', () => {
  test('the card takes focus, and none of its controls', async () => {
    page = await browser.show(SCENES.pause);
    expect(await focused()).toBe('card: dialog');
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
    expect(await focused()).toBe('card: dialog');
  });

  test('a key held down sends nothing, however long', async () => {
    page = await browser.show(SCENES.pause);
    await settled();
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
    await listen();
    await settled();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => outcomes(page)).toEqual([[{ kind: 'sent-as-is' }, undefined]]);
    expect((await heard()).filter((event) => /Enter|click/.test(event))).toEqual([]);
    expect(await focused()).toBe('box');
  });

  test('Esc keeps editing: the card goes, the draft and the focus are in the box', async () => {
    page = await browser.show(SCENES.pause);
    await settled();
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await focused()).toBe('box');
    expect(await page.inputValue('#box')).toBe(SCENES.pause.draft);
    expect(await outcomes(page)).toEqual([[{ kind: 'closed' }, undefined]]);
  });

  test.each([
    ['Send as is', 'sent-as-is'],
    ['Keep editing', 'keep-editing'],
  ])('%s by keyboard', async (name, kind) => {
    page = await browser.show(SCENES.pause);
    await settled();
    await button(page, name).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => outcomes(page)).toEqual([[{ kind }, undefined]]);
    expect(await focused()).toBe('box');
  });

  test('where the page did not take the send, the card says so and lets the next press through', async () => {
    page = await browser.show(SCENES.pause);
    await settled();
    await button(page, 'Send as is').click();
    expect(await page.locator('tend-prompt .card').count()).toBe(0);
    await page.evaluate(() => window.stage.session.sendAgain());
    expect(await page.locator('tend-prompt .card').textContent()).toContain('one more press of send');
    await listen();
    await page.keyboard.press('Enter');
    expect(await heard()).toContain('keydown Enter');
  });
});
