// The prompt in Firefox: closed to the page, and at home under the strictest policies.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ADDRESS, HEATED, until } from '../e2e/harness.ts';
import { FirefoxHarness } from './harness.ts';

const STRICT = [
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; img-src 'none'; connect-src 'none'",
  "require-trusted-types-for 'script'; trusted-types 'none'",
];
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chat</title>
  ${STRICT.map((policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`).join('')}</head>
  <body><textarea aria-label="Message" rows="3" cols="40"></textarea>
  <script>
    window.broken = [];
    // Firefox itself asks for the page's icon.
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
      if (sourceFile !== 'resource') broken.push(violatedDirective + ' ' + sourceFile);
    });
    window.roots = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); roots.push(root); return root; };
  </script></body></html>`;

let tend: FirefoxHarness;
let page: Page;

beforeAll(async () => {
  tend = await FirefoxHarness.start();
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  await tend?.stop();
});

test('the page cannot look into it, and its policies neither break it nor are broken', async () => {
  page = await tend.openHtml(ADDRESS.textarea, PAGE);
  await page.click('textarea');
  await page.keyboard.type(HEATED);
  const prompt = tend.prompt(page);
  await prompt.shows('Use this');
  expect(
    await page.evaluate(() => {
      const host = document.querySelector('tend-prompt');
      return { root: host?.shadowRoot, text: host?.textContent, caught: (window as unknown as { roots: unknown[] }).roots.length };
    }),
  ).toEqual({ root: null, text: '', caught: 0 });
  expect(await prompt.style('.card', 'borderTopLeftRadius')).toBe('12px');
  expect(await prompt.style('.card', 'backgroundColor')).toBe('rgb(255, 255, 255)');
  await prompt.press('Use this');
  await until(async () => (await page.$eval('textarea', (box) => box.value)) !== HEATED, 'the wording in the box');
  expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
});
