// A hostile page acts for the person: clicks, types, sends, records, covers. What a person did not do is not done.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FURIOUS, Harness, HEATED, until } from '../harness.ts';
import { card, chat, draft, held, log, middleOf, type } from './stage.ts';

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

/** Fails where anything was accepted, sent or recorded since `before`. */
async function nothingDone(before: { moments: number; draft: string }): Promise<void> {
  expect(await draft(page)).toBe(before.draft);
  expect(await log(page)).toEqual([]);
  expect((await tend.moments()).length).toBe(before.moments);
}
const standing = async () => ({ moments: (await tend.moments()).length, draft: await draft(page) });

describe('a hostile page presses for the person', () => {
  test('by clicks on the card it makes itself, wherever they land: none is taken', async () => {
    page = await chat(tend);
    const prompt = await card(tend, page);
    const before = await standing();
    const at = await middleOf(page, 'button');
    await page.evaluate(({ x, y }) => {
      const host = document.querySelector('tend-prompt') as HTMLElement;
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        for (const target of [host, document.elementFromPoint(x, y), window])
          target?.dispatchEvent(
            new MouseEvent(type, { clientX: x, clientY: y, detail: 1, bubbles: true, composed: true, cancelable: true }),
          );
      host.click();
    }, at);
    await prompt.shows('Use this');
    await nothingDone(before);
  });

  test('by keys on the card it makes itself, with focus in it: none is taken', async () => {
    page = await chat(tend);
    const prompt = await held(tend, page);
    const before = await standing();
    await page.evaluate(() => {
      const host = document.querySelector('tend-prompt');
      for (const key of ['Enter', ' ', 'Tab', 'Escape'])
        for (const target of [host, document.activeElement, document.body, window])
          for (const type of ['keydown', 'keypress', 'keyup'])
            target?.dispatchEvent(
              new KeyboardEvent(type, { key, code: key, ctrlKey: key === 'Enter', bubbles: true, composed: true, cancelable: true }),
            );
    });
    await prompt.shows('Send as is');
    expect((await tend.moments()).length).toBe(before.moments);
  });

  test('with events that say of themselves that they are real: they are not', async () => {
    page = await chat(
      tend,
      `Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true, configurable: true });
       window.forge = (type, at) => { const e = new MouseEvent(type, { clientX: at.x, clientY: at.y, detail: 1, bubbles: true, composed: true });
         try { Object.defineProperty(e, 'isTrusted', { value: true }); } catch {} return e; };`,
    );
    const prompt = await card(tend, page);
    const before = await standing();
    const at = await middleOf(page, 'button');
    await page.evaluate((place) => {
      const { forge } = window as unknown as { forge(type: string, at: object): Event };
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        document.querySelector('tend-prompt')?.dispatchEvent(forge(type, place));
    }, at);
    await prompt.shows('Use this');
    await nothingDone(before);
  });

  test('by a heated draft it writes itself: nothing is read, shown or recorded', async () => {
    page = await chat(tend);
    await page.locator('#box').click();
    const before = await standing();
    await page.evaluate((text) => {
      const box = document.querySelector('#box') as HTMLElement;
      box.textContent = text;
      for (const type of ['beforeinput', 'input', 'keydown', 'keyup', 'compositionend', 'paste', 'focusin'])
        box.dispatchEvent(
          type.startsWith('key')
            ? new KeyboardEvent(type, { key: 'k', bubbles: true })
            : new InputEvent(type, { bubbles: true, data: 'x' }),
        );
    }, FURIOUS);
    // A draft of the person's own in the same box is read: by then the page's own would have been, too.
    await page.evaluate(() => {
      const box = document.querySelector('#box') as HTMLElement;
      box.textContent = '';
    });
    expect(await page.locator('tend-prompt').count()).toBe(0);
    await type(page, HEATED);
    await (await tend.prompt(page)).shows('Use this');
    expect((await tend.moments()).length).toBe(before.moments);
  });

  test('by sending by itself while a draft is held: what it does is its own, and is not recorded as the person’s', async () => {
    page = await chat(tend);
    await held(tend, page);
    const before = await standing();
    await page.evaluate(() => (document.querySelector('.send') as HTMLElement).click());
    expect((await tend.moments()).length).toBe(before.moments);
    expect(await log(page)).toEqual([FURIOUS]);
  });
});

describe('a hostile page forges messages', () => {
  test('of Tend’s protocol, by every channel a page has: none is heard', async () => {
    page = await chat(tend);
    const prompt = await card(tend, page);
    const before = await standing();
    await page.evaluate(() => {
      const outcome = { type: 'outcome', outcome: { kind: 'kept' }, site: 'whatsapp', patterns: [], secure: [], severity: 2 };
      for (const message of [outcome, 'open-card', { type: 'verdict', rev: 1, voice: 'prompt' }, { type: 'leave', matches: ['*'] }]) {
        postMessage(message, '*');
        for (const name of ['tend', 'tend:changes', 'tend:exit', 'composer', 'message']) {
          const channel = new BroadcastChannel(name);
          channel.postMessage(message);
          channel.close();
          dispatchEvent(new CustomEvent(name, { detail: message }));
          document.dispatchEvent(new CustomEvent(name, { detail: message }));
        }
      }
      (globalThis as Record<symbol, unknown>)[Symbol.for('tend.prompt')] = { open: () => ({}) };
      (globalThis as Record<symbol, unknown>)[Symbol.for('tend.hands')] = () => ({});
    });
    await prompt.shows('Use this');
    await nothingDone(before);
  });

  test('on the channels of Tend’s pages, to close or stir them: they stay as they are', async () => {
    const base = (await tend.worker()).url().split('/', 3).join('/');
    const own = await tend.context.newPage();
    await own.goto(`${base}/home.html#/help`);
    await own.getByRole('heading', { level: 1 }).waitFor();
    page = await chat(tend);
    await page.evaluate(() => {
      for (const name of ['tend:exit', 'tend:changes']) new BroadcastChannel(name).postMessage('leave');
    });
    await type(page, HEATED);
    await (await tend.prompt(page)).shows('Use this');
    expect(own.isClosed()).toBe(false);
    expect(await own.evaluate(() => document.documentElement.style.visibility)).toBe('');
    await own.close();
  });
});

describe('a hostile page gets in the way', () => {
  test('covers the card with something higher: the card stays on top', async () => {
    page = await chat(
      tend,
      '',
      '<div style="position:fixed;inset:0;z-index:2147483647;background:red;opacity:.5;pointer-events:none" id="cover"></div>',
    );
    await card(tend, page);
    await page.evaluate(() => document.getElementById('cover')?.style.setProperty('pointer-events', 'auto'));
    const at = await middleOf(page, '.card');
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, at)).toBe('tend-prompt');
  });

  test('takes the card away whenever it comes: the person can still send', async () => {
    page = await chat(tend);
    await held(tend, page);
    await page.evaluate(() => {
      const away = () => document.querySelector('tend-prompt')?.remove();
      new MutationObserver(away).observe(document, { subtree: true, childList: true });
      away();
    });
    await page.locator('#box').click();
    await page.keyboard.press('Enter');
    await until(async () => (await log(page)).length > 0, 'the message to go out');
    expect(await log(page)).toEqual([FURIOUS]);
  });

  test('wipes the document, again and again: nothing is thrown, and writing goes on in a new box', async () => {
    const thrown: string[] = [];
    page = await chat(tend);
    page.on('pageerror', (error) => thrown.push(error.message));
    await card(tend, page);
    for (let round = 0; round < 3; round += 1) {
      await page.evaluate(() => {
        document.body.innerHTML = '<main id="main"><footer><div id="box" contenteditable="true" role="textbox"></div></footer></main>';
      });
      await type(page, HEATED);
      await until(async () => (await draft(page)) === HEATED, 'the draft');
    }
    await until(async () => (await page.locator('tend-prompt').count()) === 1, 'Tend at the new box');
    expect(thrown).toEqual([]);
  });

  test('steals the focus whenever it can: no key of the person’s is taken for a yes', async () => {
    page = await chat(tend, '', '<input id="thief">');
    const prompt = await held(tend, page);
    await page.evaluate(() => {
      const thief = document.getElementById('thief') as HTMLElement;
      document.addEventListener('focusin', ({ target }) => target !== thief && thief.focus());
      thief.focus();
    });
    await page.keyboard.type('hello');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#thief')).toBe('hello');
    expect(await log(page)).toEqual([]);
    expect(await draft(page)).toBe(FURIOUS);
    await prompt.shows('Send as is');
  });

  test('gives the box’s place to a password field: it is not read', async () => {
    page = await chat(tend, '', '<input id="field" aria-label="Message">');
    await page.locator('#field').focus();
    await page.evaluate(() => {
      (document.getElementById('field') as HTMLInputElement).type = 'password';
    });
    await page.keyboard.type(FURIOUS);
    await type(page, 'ok then.');
    await page.keyboard.press('Enter');
    await until(async () => (await log(page)).length === 1, 'the message in the log');
    expect(await page.locator('tend-prompt').count()).toBe(0);
  });
});
