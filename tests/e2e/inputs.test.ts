// Ways into the box other than plain keys: nothing breaks, nothing is sent early, and what is found follows the text.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ClosedRoot } from './closed-root.ts';
import { boxIn, FURIOUS, Harness, HEATED, type PageName, PLAIN, until } from './harness.ts';
import { pageHtml } from './pages/build-page.ts';

let tend: Harness;
let page: Page;
let cdp: CDPSession;
let prompt: ClosedRoot;

beforeAll(async () => {
  tend = await Harness.start();
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  await tend?.stop();
});

const draft = (): Promise<string> => page.evaluate(() => window.chat.read());
const log = (): Promise<string[]> => page.evaluate(() => window.chat.log);
const reads = (text: string): Promise<unknown> => until(async () => (await draft()) === text, `"${text}" in the box`);
const sends = (text: string): Promise<unknown> =>
  until(async () => (await log()).length > 0, 'the message in the log').then(async () => expect(await log()).toEqual([text]));

describe.each(['textarea', 'contenteditable', 'lexical', 'slate', 'prosemirror'] as const)('%s', (name) => {
  async function open(): Promise<void> {
    page = await tend.open(name);
    await boxIn(page, name).click();
    cdp = await page.context().newCDPSession(page);
    prompt = await tend.prompt(page);
  }
  async function type(text: string): Promise<void> {
    await page.keyboard.type(text, { delay: 2 });
  }
  async function heldAtEnter(): Promise<void> {
    await prompt.shows('Keep mine');
    await page.keyboard.press('Enter');
    await prompt.shows('Send as is');
    expect(await log()).toEqual([]);
  }

  test('a paste', async () => {
    await open();
    await type(FURIOUS);
    // Slate hears late of what is selected.
    await until(async () => {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+x');
      return (await draft()).trim() === '';
    }, 'an empty box');
    await prompt.goes();
    await page.keyboard.press('Control+v');
    await reads(FURIOUS);
    await heldAtEnter();
  });

  test('text that is dragged in', async () => {
    await open();
    await type('So. ');
    const place = await boxIn(page, name).boundingBox();
    const at = { x: (place?.x ?? 0) + 200, y: (place?.y ?? 0) + 10 };
    const data = { items: [{ mimeType: 'text/plain', data: FURIOUS }], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await cdp.send('Input.dispatchDragEvent', { ...at, type, data });
    await until(async () => (await draft()).includes(FURIOUS), 'what was dropped');
    await boxIn(page, name).focus();
    await heldAtEnter();
  });

  test('what is dictated, or comes from a panel of emoji', async () => {
    await open();
    await cdp.send('Input.insertText', { text: 'You never ' });
    await cdp.send('Input.insertText', { text: 'listen to me.' });
    await reads(HEATED);
    await prompt.press('Use this');
    await until(async () => !(await draft()).includes('never'), 'the wording');
    await page.keyboard.type(' 🙂');
    const wording = await draft();
    await page.keyboard.press('Enter');
    await sends(wording);
  });

  test('a composition while the card is open leaves the card, and what is composed, alone', async () => {
    await open();
    await type(FURIOUS);
    await prompt.shows('Keep mine');
    await cdp.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229, code: 'Enter' });
    await cdp.send('Input.insertText', { text: 'か' });
    await reads(`${FURIOUS}か`);
    expect((await prompt.outline()).join()).not.toMatch(/Send as is/);
    expect(await log()).toEqual([]);
  });

  test('what an input method, or a dead key, wrote is read again once it is written', async () => {
    await open();
    await type('You ');
    await cdp.send('Input.imeSetComposition', { text: 'never', selectionStart: 5, selectionEnd: 5 });
    await cdp.send('Input.insertText', { text: 'never listen to me.' });
    await reads(HEATED);
    await prompt.press('Use this');
    await until(async () => !(await draft()).includes('never'), 'the wording');
    const wording = await draft();
    await page.keyboard.press('Enter');
    await sends(wording);
  });

  test('the Enter that ends a composition neither sends nor is held; the next one is held', async () => {
    await open();
    await type('You are a pathetic idiot and you never ');
    await cdp.send('Input.imeSetComposition', { text: 'listen to me.', selectionStart: 13, selectionEnd: 13 });
    // Slate's own state follows only once it is written.
    if (name !== 'slate') await reads(FURIOUS);
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229, code: 'Enter' });
    await cdp.send('Input.insertText', { text: 'listen to me.' });
    await reads(FURIOUS);
    expect((await prompt.outline()).join()).not.toMatch(/Send as is/);
    expect(await log()).toEqual([]);
    await heldAtEnter();
  });

  test('undo and redo while the card is open', async () => {
    await open();
    await type(HEATED);
    await prompt.shows('Keep mine');
    for (let tries = 0; tries < 40 && (await draft()).includes('never'); tries += 1) await page.keyboard.press('Control+z');
    const left = await draft();
    expect(left).not.toContain('never');
    await prompt.goes();
    for (let tries = 0; tries < 40 && (await draft()) !== HEATED; tries += 1) await page.keyboard.press('Control+Shift+z');
    await reads(HEATED);
    await page.keyboard.press('Enter');
    await sends(HEATED);
  });

  test('a new line by Shift + Enter, in a draft that would be held', async () => {
    await open();
    await type(FURIOUS);
    await prompt.shows('Keep mine');
    await page.keyboard.press('Shift+Enter');
    await type('And more.');
    await until(async () => (await draft()).replace(/\n+/, '\n') === `${FURIOUS}\nAnd more.`, 'the new line');
    expect((await prompt.outline()).join()).not.toMatch(/Send as is/);
    expect(await log()).toEqual([]);
  });

  test('a plain Enter where Ctrl + Enter sends', async () => {
    const address = 'https://mail.proton.me/u/0/inbox';
    page = await tend.openHtml(address, await pageHtml(name), '?enter=line');
    // As that site marks its box for plain text.
    await boxIn(page, name).evaluate((box) => box.setAttribute('data-testid', 'editor-textarea'));
    await boxIn(page, name).click();
    prompt = await tend.prompt(page);
    await type(FURIOUS);
    await prompt.shows('Keep mine');
    await page.keyboard.press('Enter');
    await type('And more.');
    await until(async () => (await draft()).replace(/\n+/, '\n') === `${FURIOUS}\nAnd more.`, 'the new line');
    expect((await prompt.outline()).join()).not.toMatch(/Send as is/);
    expect(await log()).toEqual([]);
  });

  test('what another extension, or the browser’s form filler, writes by itself is found with the next key', async () => {
    await open();
    await type('So. ');
    await fillFrom(name, FURIOUS);
    await until(async () => (await draft()) === `So. ${FURIOUS}`, 'what was written');
    await type(' ');
    await heldAtEnter();
  });

  test('the marks of another extension, beside the box and on it', async () => {
    await open();
    await boxIn(page, name).evaluate((box) => {
      box.setAttribute('data-gramm', 'false');
      box.setAttribute('spellcheck', 'false');
      const overlay = document.createElement('other-extension');
      overlay.style.cssText = 'position: absolute; inset: 0; pointer-events: none; z-index: 9';
      overlay.attachShadow({ mode: 'open' }).innerHTML = '<div contenteditable="false">You never, you always</div><button>1</button>';
      box.after(overlay);
      document.documentElement.append(overlay.cloneNode());
    });
    await type(PLAIN);
    await page.keyboard.press('Enter');
    await sends(PLAIN);
    await type(HEATED);
    await prompt.press('Use this');
    await until(async () => !(await draft()).includes('never'), 'the wording');
    const wording = await draft();
    await page.keyboard.press('Enter');
    await until(async () => (await log()).length > 1, 'the message in the log');
    expect(await log()).toEqual([PLAIN, wording]);
  });
});

/** Writes `text` at the caret as scripts do, by events nobody's finger made: dictation of other extensions, or a form that is filled. */
async function fillFrom(name: PageName, text: string): Promise<void> {
  await boxIn(page, name).evaluate((box, words) => {
    if (box instanceof HTMLTextAreaElement) {
      box.value += words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      box.dispatchEvent(new Event('change', { bubbles: true }));
      return;
    }
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', words);
    const [options, data] = [
      { bubbles: true, cancelable: true },
      { inputType: 'insertReplacementText', data: words, dataTransfer },
    ];
    const left =
      box.dispatchEvent(new InputEvent('beforeinput', { ...options, ...data })) &&
      box.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: dataTransfer }));
    if (left) document.execCommand('insertText', false, words);
  }, text);
}

test('the marks of another extension inside the box, where there is no engine to clear them away', async () => {
  page = await tend.open('contenteditable');
  await boxIn(page, 'contenteditable').click();
  await page.keyboard.type(HEATED, { delay: 2 });
  await boxIn(page, 'contenteditable').evaluate((box) => {
    const words = box.firstChild as Text;
    const range = document.createRange();
    range.setStart(words, 4);
    range.setEnd(words, 9);
    range.surroundContents(Object.assign(document.createElement('g-mark'), { className: 'mark' }));
  });
  prompt = await tend.prompt(page);
  await prompt.press('Use this');
  await until(async () => !(await draft()).includes('never'), 'the wording');
  const wording = await draft();
  await boxIn(page, 'contenteditable').focus();
  await page.keyboard.press('Control+z');
  await reads(HEATED);
  await page.keyboard.press('Control+Shift+Z');
  await reads(wording);
  await page.keyboard.press('Enter');
  await sends(wording);
});
