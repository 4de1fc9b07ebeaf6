// Every page of Tend is opened and used with the network watched: nothing is asked, and nothing could be.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ExtensionPages } from '../extension-pages.ts';

const WIDE = { width: 1100, height: 850 };
/** Where a page that forgot itself would go. */
const ELSEWHERE = 'https://elsewhere.example/';
const tend = new ExtensionPages();
let page: Page;
let refused: string[];

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

async function open(path: string): Promise<void> {
  page = await tend.open(path, WIDE);
  refused = [];
  page.on('console', (message) => /Content Security Policy|Refused to/.test(message.text()) && refused.push(message.text()));
}
const press = (name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** Every route of the home page, as its own code names them. */
async function routes(): Promise<string[]> {
  await open('home.html');
  const links = await page.locator('nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await page.close();
  return links;
}

describe('with the network watched', () => {
  test('every page and every part of it opens, and asks for nothing', async () => {
    const all = await routes();
    expect(all.length).toBeGreaterThan(8);
    for (const path of ['popup.html', 'newtab.html', ...all.map((route) => `home.html${route}`)]) {
      await open(path);
      await page.locator('main :is(h1, h2)').first().waitFor();
      await page.waitForLoadState('networkidle');
      // Whatever unfolds, unfolds.
      await page.locator('details:not([open]) > summary').evaluateAll((all) => {
        for (const summary of all) (summary as HTMLElement).click();
      });
      await page.waitForLoadState('networkidle');
      expect(refused, path).toEqual([]);
      expect(tend.requests, path).toEqual([]);
      await page.close();
    }
  });

  test('a page of writing with pictures, links and frames of elsewhere in it is shown, and none of them is fetched', async () => {
    await open('home.html#/journal');
    await press('A blank page');
    await page
      .getByRole('textbox', { name: 'Journal page' })
      .fill(
        `# A walk\n\n![picture](${ELSEWHERE}a.png) [link](${ELSEWHERE}) <img src="${ELSEWHERE}b.png"> <iframe src="${ELSEWHERE}"></iframe> <script src="${ELSEWHERE}c.js"></script> <link rel="stylesheet" href="${ELSEWHERE}d.css">`,
      );
    await page.getByRole('status').getByText('Kept.', { exact: true }).waitFor();
    await press('Done');
    await page.getByText('A walk').first().waitFor();
    await page.reload();
    await page.getByText('A walk').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(tend.requests).toEqual([]);
    expect(await page.locator(`[src*="elsewhere"], script:not([src*="chrome-extension"]):not([src^="/"])`).count()).toBe(0);
  });

  test('a copy is made and everything is deleted, and nothing is asked', async () => {
    await open('home.html#/data');
    await Promise.all([page.waitForEvent('download'), press('Save a copy')]);
    await press('Delete everything');
    await press('Delete for good');
    await page.getByText('Deleted.', { exact: true }).waitFor();
    expect(tend.requests).toEqual([]);
  });
});

test('whoever asks for something in any journey fails that journey’s file', async () => {
  const watched = new ExtensionPages();
  await watched.start();
  const leaving = await watched.open('home.html#/help');
  await leaving.goto(ELSEWHERE).catch(() => {});
  await expect(watched.stop()).rejects.toThrow(ELSEWHERE);
});

describe('a page of Tend’s that was made to', () => {
  // What was tried here, and refused, is not of Tend's doing.
  afterEach(() => void tend.requests.splice(0));

  test.each([
    ['fetch', 'connect-src', `fetch('${ELSEWHERE}')`],
    ['open a socket', 'connect-src', `new WebSocket('wss://elsewhere.example/')`],
    [
      'load a script',
      'script-src-elem',
      `document.head.append(Object.assign(document.createElement('script'), { src: '${ELSEWHERE}x.js' }))`,
    ],
    ['load a picture', 'img-src', `new Image().src = '${ELSEWHERE}x.png'`],
    [
      'load a style',
      'style-src-elem',
      `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '${ELSEWHERE}x.css' }))`,
    ],
    ['show a frame', 'frame-src', `document.body.append(Object.assign(document.createElement('iframe'), { src: '${ELSEWHERE}' }))`],
    [
      'send a form away',
      'form-action',
      `(() => { const form = Object.assign(document.createElement('form'), { action: '${ELSEWHERE}', method: 'post' }); document.body.append(form); form.submit(); })()`,
    ],
    [
      'run an inline script',
      'script-src-elem',
      `document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))`,
    ],
    ['run words as code', 'script-src', `setTimeout('window.ran = true', 0)`],
  ])('%s is refused by %s', async (_, directive, code) => {
    await open('home.html#/help');
    await page.locator('h1').first().waitFor();
    const got: string[] = [];
    page.on('response', (response) => response.url().includes('elsewhere') && got.push(response.url()));
    const violated = await page.evaluate(
      `new Promise((resolve) => { addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true }); try { Promise.resolve(${code}).catch(() => {}); } catch {} })`,
    );
    expect(violated).toBe(directive);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(got).toEqual([]);
  });
});
