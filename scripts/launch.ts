// Opens Chromium with a built extension in a profile of its own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium, isBrandedChrome } from './browser.ts';

export interface LaunchOptions {
  /** The folder of the built extension. */
  extension: string;
  /** The folder of the browser profile; the same folder again is the same person again. */
  profile: string;
  headless: boolean;
  viewport?: { width: number; height: number } | null;
  /** Leaves the welcome open that a new profile begins with. */
  welcome?: boolean;
}

/** Opens Chromium with Tend in it. The caller closes the context. */
export async function launchWithTend({ extension, profile, headless, viewport, welcome }: LaunchOptions): Promise<BrowserContext> {
  const fresh = !existsSync(join(profile, 'Default'));
  const executablePath = await findChromium();
  const branded = isBrandedChrome(executablePath);
  const load = branded
    ? ['--enable-unsafe-extension-debugging']
    : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // Playwright's "headless" would be the old headless shell, which has no extensions.
    args: [headless ? '--headless=new' : '--window-size=1440,960', ...load],
    // A person needs no bar that says the browser is driven by a program.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages', '--enable-automation'],
    chromiumSandbox: process.platform !== 'linux' || process.getuid?.() !== 0,
    ...(viewport !== undefined && { viewport }),
  });
  if (branded) await loadUnpacked(context, extension);
  if (fresh && !welcome) await closeWelcome(context);
  return context;
}

/** At its installation Tend opens its welcome: it would come in front of whatever the caller opens. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const becomesWelcome = (page: Page) => page.waitForURL(/#\/welcome$/, { waitUntil: 'commit' }).then(() => page);
  const opened = context.waitForEvent('page').then(becomesWelcome);
  const welcome = await Promise.any([opened, ...context.pages().map(becomesWelcome)]);
  // Closed before it had its words, it leaves every later page of the browser without them.
  await welcome.locator('h1:not(:empty)').waitFor();
  await welcome.close();
}

/** Branded Chrome since 137 loads an unpacked extension only when asked over CDP, by its debugging pipe. */
async function loadUnpacked(context: BrowserContext, path: string): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('This Chrome cannot be asked to load an extension. Set CHROME_PATH to a Chromium.');
  const session = await browser.newBrowserCDPSession();
  await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
}
