// The prompt as the extension puts it into a page: closed to the page, and at home under the strictest policies.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { PROMPT_TAG } from './closed-root.ts';
import { ADDRESS, EXTENSION, Harness, HEATED } from './harness.ts';

const STRICT = [
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; img-src 'none'; connect-src 'none'",
  "require-trusted-types-for 'script'; trusted-types 'none'",
];

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chat</title>
  ${STRICT.map((policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`).join('')}</head>
  <body><form onsubmit="return false"><textarea aria-label="Message" rows="3" cols="40"></textarea><button aria-label="Send message">Send</button></form>
  <script>
    window.broken = [];
    document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective + ' ' + event.sourceFile));
    window.roots = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); roots.push(root); return root; };
  </script></body></html>`;

let tend: Harness;
let page: Page;
let cdp: CDPSession;

beforeAll(async () => {
  tend = await Harness.start();
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  await tend?.stop();
});

async function openPrompt(): Promise<void> {
  page = await tend.openHtml(ADDRESS.textarea, PAGE);
  cdp = await page.context().newCDPSession(page);
  await page.locator('textarea').click();
  await page.keyboard.type(HEATED, { delay: 8 });
  await (await tend.prompt(page)).shows('Use this');
}

/** The computed style of the first element with `selector` inside the closed root. */
async function styleInside(selector: string): Promise<Map<string, string>> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const next = [root];
  for (let node = next.pop(); node; node = next.pop()) {
    if (node.localName === PROMPT_TAG && node.shadowRoots?.[0]) {
      await cdp.send('CSS.enable');
      const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: node.shadowRoots[0].nodeId, selector });
      const { computedStyle } = await cdp.send('CSS.getComputedStyleForNode', { nodeId });
      return new Map(computedStyle.map(({ name, value }) => [name, value]));
    }
    next.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
  }
  throw new Error('no prompt');
}

test('the script a page loads is at most 45 KB, packed', () => {
  expect(gzipSync(readFileSync(join(EXTENSION, 'prompt.js'))).length).toBeLessThanOrEqual(45 * 1024);
});

test('the page cannot look into it', async () => {
  await openPrompt();
  expect(
    await page.evaluate((tag) => {
      const host = document.querySelector(tag);
      return {
        there: host !== null,
        root: host?.shadowRoot ?? null,
        text: host?.textContent,
        caught: (window as unknown as { roots: unknown[] }).roots.length,
      };
    }, PROMPT_TAG),
  ).toEqual({ there: true, root: null, text: '', caught: 0 });
});

test('it is styled and works where the page allows no styles, no images and no markup from strings', async () => {
  await openPrompt();
  const card = await styleInside('.card');
  expect(card.get('border-top-left-radius')).toBe('12px');
  expect(card.get('background-color')).toBe('rgb(255, 255, 255)');
  expect(Number.parseFloat(card.get('width') ?? '')).toBeGreaterThan(320);
  const prompt = await tend.prompt(page);
  await prompt.press('Name it');
  await prompt.press('hurt');
  await prompt.press('Use this');
  await expect.poll(() => page.inputValue('textarea')).not.toBe(HEATED);
  expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
});

test('a page’s rules for every element and every popover do not reach it', async () => {
  await openPrompt();
  const before = await styleInside('.card');
  const host = await styleInside('.tend');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { font-size: 40px !important; color: red; letter-spacing: 4px; --ink: red; --card: red }
      [popover], tend-prompt { display: none; background: red; padding: 50px; zoom: 2; opacity: 0.3; transform: rotate(9deg) }`);
    document.adoptedStyleSheets = [sheet];
  });
  const after = await styleInside('.card');
  for (const name of ['font-size', 'color', 'letter-spacing', 'background-color', 'width', 'display'])
    expect([name, after.get(name)]).toEqual([name, before.get(name)]);
  expect((await styleInside('.tend')).get('font-size')).toBe(host.get('font-size'));
});
