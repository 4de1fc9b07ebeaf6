// Every row against a page built as that site builds its own: the message box and the send control are found, and no other field.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '#lib/composer/sites/sites.ts';
import { findChromium } from '../../scripts/browser.ts';
import { pageHtml } from './pages/build-page.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/sites');
const fixtures = readdirSync(FOLDER).map((file) => file.replace(/\.html$/, ''));
/** What people run for themselves, at any address: no row names these, and all the same they are found. */
const SELF_HOSTED = ['mastodon', 'mattermost', 'rocket-chat', 'zulip'];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), chromiumSandbox: process.getuid?.() !== 0 });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
});

test('every row has its fixture, and every fixture its row', () => {
  expect(fixtures.toSorted()).toEqual([...SITES.map(({ id }) => id), ...SELF_HOSTED].sort());
});

test.each(fixtures)('%s', async (id) => {
  const html = readFileSync(join(FOLDER, `${id}.html`), 'utf8');
  const address = /^<!-- (\S+) -->/.exec(html)?.[1] ?? '';
  await page.setContent(await pageHtml('site-finder'));
  await page.evaluate((markup) => {
    document.body.innerHTML = markup;
  }, html);
  const found = await page.evaluate((at) => window.find(at), address);
  expect(found.site).toBe(SELF_HOSTED.includes(id) ? 'generic' : id);
  expect(found.boxes).toEqual([true]);
  // At least what people search with is there, and left alone; so are the buttons that send nothing.
  expect(found.others.length).toBeGreaterThan(0);
  expect(found.others).not.toContain(true);
  expect(found.sends).not.toContain(false);
  const sendsOnlyByKey = found.sends.length === 0;
  // A row that names a send control has one to find.
  if (SITES.find((site) => site.id === id)?.send) expect(sendsOnlyByKey).toBe(false);
});
