// `npm run store`: the five pictures for the stores, 1280 × 800, from the real product: it is built, opened in a real browser, given a made-up
// person's months over its own import, and looked at. They go to `docs/store/`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { ClosedRoot } from '../tests/e2e/closed-root.ts';
import { serveDemo } from './demo/serve.ts';
import { launchWithTend } from './launch.ts';
import { madeUpLife } from './store/life.ts';
import { chatWith } from './tour/chat.ts';

const ROOT = join(import.meta.dirname, '..');
const EXTENSION = join(ROOT, '.output/chrome-mv3-demo');
const SIZE = { width: 1280, height: 800 };
/** Longer than anything of Tend's takes to fade in, and than a picture takes to be drawn. */
const SETTLED_MS = 1200;

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot({ path: join(ROOT, 'docs/store', `${name}.png`) });
  console.log(`docs/store/${name}.png`);
}

async function open(context: BrowserContext, url: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(SIZE);
  await page.emulateMedia({ colorScheme });
  await page.goto(url);
  return page;
}

async function bringInALife(page: Page): Promise<void> {
  const buffer = Buffer.from(madeUpLife(Date.now()));
  await page.getByLabel('A copy from Tend').setInputFiles({ name: 'tend.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Bring these in' }).click();
  await page.getByText('Brought in.').waitFor();
}

/** The card over a chat, as somebody writes. */
async function cardOver(
  context: BrowserContext,
  url: string,
  to: string,
  draft: string,
  scheme: 'light' | 'dark',
): Promise<[Page, ClosedRoot]> {
  const page = await open(context, url, scheme);
  const root = await ClosedRoot.of(page);
  await chatWith(page, to).type(draft);
  await root.shows('Use this');
  return [page, root];
}

async function takePictures(context: BrowserContext, demoUrl: string): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const own = (path: string) => new URL(path, worker.url()).href;
  const data = await open(context, own('/home.html#/data'));
  await bringInALife(data);
  await data.close();

  const [said] = await cardOver(context, demoUrl, 'Sam', 'You never listen to me when I talk about work', 'light');
  await picture(said, '1-say-it-directly');
  await said.close();
  const [named, root] = await cardOver(context, demoUrl, 'Maya', 'hello?? why are you ignoring me', 'dark');
  await root.press('Name it');
  await picture(named, '2-name-the-feeling');
  await named.close();
  for (const [name, path] of [
    ['3-a-new-tab', 'chrome://newtab/'],
    ['4-today', own('/home.html#/today')],
  ] as const) {
    const page = await open(context, path);
    await picture(page, name);
    await page.close();
  }
  const insights = await open(context, own('/home.html#/insights'));
  await insights.getByRole('button', { name: 'I have read this' }).click();
  await insights
    .locator('.insights__section:has(svg)')
    .first()
    .evaluate((section) => section.scrollIntoView({ block: 'start' }));
  await picture(insights, '5-insights');
  await insights.close();
}

const built = spawnSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--mode', 'demo'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) throw new Error('Tend could not be built; the reason stands above.');
const demo = await serveDemo();
const profile = mkdtempSync(join(tmpdir(), 'tend-store-'));
try {
  const context = await launchWithTend({ extension: EXTENSION, profile, headless: true });
  await takePictures(context, demo.url).finally(() => context.close());
} finally {
  await demo.close();
  rmSync(profile, { recursive: true, force: true });
}
