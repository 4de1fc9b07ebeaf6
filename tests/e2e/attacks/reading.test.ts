// A hostile page tries to read the card, or to find Tend while nothing heated is written.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Harness, HEATED, PLAIN, until } from '../harness.ts';
import { card, chat, log, middleOf, type } from './stage.ts';

/** Words that stand in the card and nowhere else in the page. */
const IN_CARD = /Use this|Keep mine|Not helpful/;

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

/** A plain message, written and sent: by then Tend has read it and been silent. */
async function sendPlain(): Promise<void> {
  await type(page, PLAIN);
  await page.keyboard.press('Enter');
  await until(async () => (await log(page)).length === 1, 'the message in the log');
}

describe('a hostile page reads the card', () => {
  test('through the host, its text and its markup: all are empty', async () => {
    page = await chat(tend);
    await card(tend, page);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('tend-prompt') as HTMLElement;
      return { root: host.shadowRoot, text: host.textContent, inner: host.innerText, all: document.documentElement.outerHTML };
    });
    expect(seen).toMatchObject({ root: null, text: '', inner: '' });
    expect(seen.all).not.toMatch(IN_CARD);
  });

  test('with a trap in attachShadow, set before and set again later: it never springs', async () => {
    const trap = `window.roots = []; const attach = Element.prototype.attachShadow;
      window.trap = () => { Element.prototype.attachShadow = function (init) { const root = attach.call(this, { ...init, mode: 'open' }); roots.push(root); return root; }; };
      trap();`;
    page = await chat(tend, trap);
    await type(page, 'You never');
    await page.evaluate('trap()');
    await page.locator('#box').fill('');
    await card(tend, page);
    expect(await page.evaluate('roots.length')).toBe(0);
    expect(await page.evaluate(() => document.querySelector('tend-prompt')?.shadowRoot)).toBeNull();
  });

  test('by defining the element beforehand, to get its closed root from attachInternals: it gets none', async () => {
    page = await chat(
      tend,
      `window.made = []; customElements.define('tend-prompt', class extends HTMLElement {
        constructor() { super(); this.internals = this.attachInternals(); made.push(this); }
      });`,
    );
    await card(tend, page);
    const roots = await page.evaluate(() => {
      const { made } = window as unknown as { made: (HTMLElement & { internals: ElementInternals })[] };
      return made.map(({ internals, isConnected }) => [internals.shadowRoot, isConnected]);
    });
    expect(roots.every(([root]) => root === null)).toBe(true);
    expect(roots.some(([, connected]) => connected)).toBe(false);
  });

  test('by defining the element once it is there: it gets none either', async () => {
    page = await chat(tend);
    await card(tend, page);
    const root = await page.evaluate(() => {
      let internals: ElementInternals | undefined;
      customElements.define(
        'tend-prompt',
        class extends HTMLElement {
          constructor() {
            super();
            internals = this.attachInternals();
          }
        },
      );
      return internals?.shadowRoot ?? null;
    });
    expect(root).toBeNull();
  });

  test('by pointing at it, and by the path of a click in it: both end at the host', async () => {
    page = await chat(
      tend,
      `window.paths = []; addEventListener('pointermove', (e) => paths.push(e.composedPath().map((n) => n.localName ?? '').join(' ')), true);`,
    );
    await card(tend, page);
    const at = await middleOf(page, '.card');
    await page.mouse.move(at.x, at.y);
    const found = await page.evaluate(({ x, y }) => document.elementsFromPoint(x, y).map((element) => element.localName), at);
    expect(found[0]).toBe('tend-prompt');
    const paths = await page.evaluate(() =>
      (window as unknown as { paths: string[] }).paths.filter((path) => path.includes('tend-prompt')),
    );
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.every((path) => path.startsWith('tend-prompt html'))).toBe(true);
  });

  test('by selecting everything, or by what somebody selected in it: no word comes out', async () => {
    page = await chat(tend);
    await card(tend, page);
    const at = await middleOf(page, '.card p');
    await page.mouse.click(at.x, at.y, { clickCount: 3 });
    const chosen = await page.evaluate(() => {
      const own = getSelection()?.toString() ?? '';
      document.execCommand('selectAll');
      const box = getSelection()?.toString() ?? '';
      getSelection()?.selectAllChildren(document.documentElement);
      return [own, box, getSelection()?.toString() ?? ''].join('\n');
    });
    expect(chosen).not.toMatch(IN_CARD);
    expect(chosen.replaceAll(HEATED, '')).not.toMatch(/listen/);
  });

  test('by its style: no rule, no highlight and no sheet of Tend’s is in the page', async () => {
    page = await chat(tend);
    await card(tend, page);
    const seen = await page.evaluate(() => ({
      sheets: [...document.styleSheets].length + document.adoptedStyleSheets.length,
      highlights: (CSS as unknown as { highlights: Map<string, unknown> }).highlights.size,
      animations: document.getAnimations().length,
    }));
    expect(seen).toEqual({ sheets: 0, highlights: 0, animations: 0 });
  });

  test('by watching the document: it sees one element come, and nothing in it', async () => {
    page = await chat(
      tend,
      `window.seen = []; new MutationObserver((all) => all.forEach(({ target, type, addedNodes }) => seen.push([type, target.localName, [...addedNodes].map((n) => n.localName ?? n.data)].flat().join(' '))))
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`,
    );
    await card(tend, page);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.filter((one) => one.includes('tend')));
    expect([...new Set(seen)].sort()).toEqual(['childList html tend-prompt']);
  });
});

describe('a hostile page looks for Tend while nothing heated is written', () => {
  test('in its elements and attributes: none is left', async () => {
    page = await chat(tend);
    const before = await page.evaluate(() => document.documentElement.outerHTML.replace(/<div id="box".*?<\/div>/s, ''));
    await sendPlain();
    expect(await page.evaluate(() => document.documentElement.outerHTML.replace(/<div id="box".*?<\/div>/s, ''))).toBe(before);
  });

  test('in its own globals, symbols and prototypes: none was added or changed', async () => {
    const print = `window.print = () => JSON.stringify([Object.getOwnPropertyNames(window).filter((n) => n !== 'log' && n !== 'before').sort(), Object.getOwnPropertySymbols(window).map(String),
      [Element, HTMLElement, EventTarget, Node, Array, Selection, Event].map(({ prototype }) => Object.getOwnPropertyNames(prototype).length)]); window.before = print();`;
    page = await chat(tend, print);
    await sendPlain();
    const [before, now] = (await page.evaluate('[before, print()]')) as [string, string];
    const names = (text: string) => (JSON.parse(text) as [string[]])[0];
    expect(names(now).filter((name) => !names(before).includes(name) && !['box', 'send'].includes(name))).toEqual([]);
    expect(JSON.parse(now).slice(1)).toEqual(JSON.parse(before).slice(1));
    expect(await page.evaluate(() => [Symbol.for('tend.prompt') in window, Symbol.for('tend.hands') in window])).toEqual([false, false]);
  });

  test('by trapping what a script would call: no call is seen', async () => {
    const traps = `window.calls = [];
      for (const [where, names] of [[EventTarget.prototype, ['addEventListener', 'dispatchEvent']], [Document.prototype, ['createElement', 'querySelector', 'elementFromPoint']], [window, ['getSelection', 'postMessage', 'setTimeout', 'requestAnimationFrame']], [Array.prototype, ['push', 'map', 'filter', 'find']], [HTMLElement.prototype, ['showPopover', 'focus']], [Range.prototype, ['getClientRects']]])
        for (const name of names) { const real = where[name]; where[name] = function (...args) { if (!window.quiet) { window.quiet = true; calls.push(name); window.quiet = false; } return real.apply(this, args); }; }`;
    page = await chat(tend, traps);
    await page.locator('#box').click();
    await page.evaluate('calls.length = 0');
    await page.keyboard.type(HEATED, { delay: 3 });
    const prompt = await tend.prompt(page);
    await prompt.shows('Use this');
    const calls = (await page.evaluate('[...new Set(calls)]')) as string[];
    expect(calls).toEqual([]);
  });

  test('by asking for its files: none can be had', async () => {
    page = await chat(tend);
    const origin = (await tend.worker()).url().split('/', 3).join('/');
    const got = await page.evaluate(async (base) => {
      const answers: string[] = [];
      for (const path of ['manifest.json', 'prompt.js', 'content-scripts/composer.js', 'home.html', 'icon/16.png']) {
        const fetched = await fetch(`${base}/${path}`).then(
          () => 'had',
          () => 'refused',
        );
        const image = await new Promise<string>((resolve) => {
          const element = new Image();
          element.onload = () => resolve('had');
          element.onerror = () => resolve('refused');
          element.src = `${base}/${path}`;
        });
        answers.push(fetched, image);
      }
      return [...new Set(answers)];
    }, origin);
    expect(got).toEqual(['refused']);
  });

  test('in what was loaded and in its errors: no address of Tend’s stands there', async () => {
    page = await chat(
      tend,
      `window.errors = []; addEventListener('error', (e) => errors.push(e.filename + e.message)); addEventListener('unhandledrejection', (e) => errors.push(String(e.reason?.stack)));`,
    );
    await card(tend, page);
    await page.evaluate(() => document.querySelector('tend-prompt')?.remove());
    await page.keyboard.type('!');
    const seen = await page.evaluate(() => [
      ...performance.getEntries().map(({ name }) => name),
      ...(window as unknown as { errors: string[] }).errors,
    ]);
    expect(seen.filter((one) => one.includes('extension'))).toEqual([]);
  });

  test('by its messages: it gets none, and has no line to the extension', async () => {
    page = await chat(tend, `window.heard = []; addEventListener('message', (e) => heard.push(e.data));`);
    await card(tend, page);
    expect(await page.evaluate('[heard.length, typeof globalThis.browser, typeof globalThis.chrome?.runtime?.connect]')).toEqual([
      0,
      'undefined',
      'undefined',
    ]);
  });
});
