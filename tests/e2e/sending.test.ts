// The gate as pages and keyboards really behave: nothing sent early, nothing sent twice, nothing delayed.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ClosedRoot } from './closed-root.ts';
import { FURIOUS, Harness, HEATED, until } from './harness.ts';

let tend: Harness;
let page: Page;

beforeAll(async () => {
  tend = await Harness.start();
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  await tend?.stop();
});

const WHATSAPP = 'https://web.whatsapp.com/';

/** A chat whose page listens as `script` says; it has `box`, `button`, `log` and `send()` at hand. */
async function chat(
  script: string,
  footer = '<div id="box" contenteditable="true" role="textbox"></div><button class="send">➤</button>',
): Promise<void> {
  page = await tend.openHtml(
    WHATSAPP,
    `<!doctype html><main id="main"><footer>${footer}</footer></main><script>
      const box = document.querySelector('#box');
      const button = document.querySelector('button');
      const text = () => box.value ?? box.innerText;
      const log = (window.log = []);
      const send = () => { if (text().trim()) { log.push(text()); if ('value' in box) box.value = ''; else box.textContent = ''; } };
      ${script}
    </script>`,
  );
}

async function furious(): Promise<ClosedRoot> {
  await page.locator('#box').click();
  await page.keyboard.type(FURIOUS, { delay: 2 });
  const prompt = await tend.prompt(page);
  await prompt.shows('Keep mine');
  return prompt;
}

const SENDS_ON_ENTER =
  "box.addEventListener('keydown', (e) => { if (e.key === 'Enter' && !e.shiftKey && !e.isComposing && e.keyCode !== 229) { e.preventDefault(); send(); } })";
const log = (): Promise<string[]> => page.evaluate(() => (window as unknown as { log: string[] }).log);
const sent = (): Promise<unknown> => until(async () => (await log()).length > 0, 'the message in the log');

describe('a held message', () => {
  test.each([
    ['keydown', "box.addEventListener('keydown', (e) => { if (e.key === 'Enter' && !e.shiftKey) { e.preventDefault(); send(); } })"],
    ['keypress', "box.addEventListener('keypress', (e) => { if (e.key === 'Enter' && !e.shiftKey) { e.preventDefault(); send(); } })"],
    ['keyup', "box.addEventListener('keyup', (e) => { if (e.key === 'Enter' && !e.shiftKey) send(); })"],
    [
      'a window listener that was first',
      "window.addEventListener('keydown', (e) => { if (e.key === 'Enter') { e.preventDefault(); send(); } }, true)",
    ],
  ])('is sent once where the page sends on %s', async (_, script) => {
    await chat(script);
    const prompt = await furious();
    await page.keyboard.press('Enter');
    await prompt.shows('Send as is');
    expect(await log()).toEqual([]);
    await prompt.press('Send as is');
    await sent();
    await prompt.goes();
    expect(await log()).toEqual([FURIOUS]);
  });

  test.each(['click', 'mousedown', 'pointerdown', 'mouseup', 'pointerup'])(
    'is held and sent once where the button sends on %s',
    async (type) => {
      await chat(`button.addEventListener('${type}', send)`);
      const prompt = await furious();
      await page.locator('button').click();
      await prompt.shows('Send as is');
      expect(await log()).toEqual([]);
      await prompt.press('Send as is');
      await sent();
      await prompt.goes();
      expect(await log()).toEqual([FURIOUS]);
    },
  );

  test('is sent once by a form', async () => {
    await chat(
      "document.querySelector('form').addEventListener('submit', (e) => { e.preventDefault(); send(); })",
      '<form><div id="box" contenteditable="true" role="textbox"></div><button>➤</button></form>',
    );
    const prompt = await furious();
    await page.locator('button').click();
    await prompt.press('Send as is');
    await sent();
    await prompt.goes();
    expect(await log()).toEqual([FURIOUS]);
  });

  test('is known by a button that was learned', async () => {
    await chat(
      "button.addEventListener('click', send)",
      '<div id="box" contenteditable="true" role="textbox"></div><button class="x1 y2">➤</button>',
    );
    await page.locator('#box').click();
    await page.keyboard.type('hello');
    await page.locator('button').click();
    await sent();
    const prompt = await furious();
    await page.locator('button').click();
    await prompt.shows('Send as is');
    expect(await log()).toEqual(['hello']);
  });

  test('where the page takes no replay, the next Enter passes, and the card says so', async () => {
    await chat("box.addEventListener('keydown', (e) => { if (e.key === 'Enter' && e.isTrusted) { e.preventDefault(); send(); } })");
    const prompt = await furious();
    await page.keyboard.press('Enter');
    await prompt.press('Send as is');
    await until(async () => (await prompt.outline()).join(' ').match(/again|one more/i), 'the card to say so');
    expect(await log()).toEqual([]);
    await page.locator('#box').focus();
    await page.keyboard.press('Enter');
    await sent();
    expect(await log()).toEqual([FURIOUS]);
  });

  test.each(['Control', 'Meta'])('is sent once by %s + Enter in the box, where focus went back to it', async (modifier) => {
    await chat(SENDS_ON_ENTER);
    const prompt = await furious();
    await page.keyboard.press('Enter');
    await prompt.shows('Send as is');
    await page.locator('#box').click();
    await page.keyboard.press('Enter');
    expect(await log()).toEqual([]);
    await prompt.shows('Send as is');
    await page.locator('#box').click();
    // Keys that come with the card itself are still the hold's.
    await until(async () => {
      await page.keyboard.press(`${modifier}+Enter`);
      return (await log()).length > 0;
    }, 'the message in the log');
    await prompt.goes();
    expect(await log()).toEqual([FURIOUS]);
  });

  test('goes nowhere by holding the key down', async () => {
    await chat("box.addEventListener('keydown', (e) => { if (e.key === 'Enter') { e.preventDefault(); send(); } })");
    const prompt = await furious();
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await prompt.shows('Send as is');
    expect(await log()).toEqual([]);
  });
});

describe('never held', () => {
  test('a draft that is only clear, not heated', async () => {
    await chat(SENDS_ON_ENTER);
    await page.locator('#box').click();
    await page.keyboard.type(HEATED, { delay: 2 });
    const prompt = await tend.prompt(page);
    await prompt.shows('Keep mine');
    await page.keyboard.press('Enter');
    expect(await log()).toEqual([HEATED]);
    await prompt.goes();
  });

  test('a new line by Shift + Enter', async () => {
    await chat(SENDS_ON_ENTER);
    const prompt = await furious();
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('and more');
    await until(async () => (await page.locator('#box').innerText()).includes('\nand more'), 'the new line');
    expect((await prompt.outline()).join()).not.toMatch(/Send as is/);
  });

  test('Enter that ends a composition', async () => {
    await chat(`window.keys = []; box.addEventListener('keydown', (e) => keys.push(e.key + e.isComposing)); ${SENDS_ON_ENTER}`);
    const prompt = await furious();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229, code: 'Enter' });
    await cdp.send('Input.insertText', { text: 'か' });
    await until(async () => (await page.locator('#box').innerText()).includes('か'), 'the composed character');
    expect((await prompt.outline()).join()).not.toMatch(/Send as is/);
    expect(await log()).toEqual([]);
  });

  test('Enter that picks from an open list', async () => {
    await chat(
      `window.picked = 0; box.addEventListener('keydown', (e) => { if (e.key === 'Enter') { e.preventDefault(); picked += 1; } })`,
    );
    await furious();
    await page.evaluate(() => document.querySelector('#box')?.setAttribute('aria-activedescendant', 'option-1'));
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (window as unknown as { picked: number }).picked)).toBe(1);
  });

  test('keys and clicks the page makes itself', async () => {
    await chat(`${SENDS_ON_ENTER}; button.addEventListener('click', send)`);
    await furious();
    await page.evaluate(() =>
      document.querySelector('#box')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })),
    );
    expect(await log()).toEqual([FURIOUS]);
  });
});
