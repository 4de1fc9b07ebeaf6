// One Chromium for the prompt's own tests, and pages in it on which the prompt is set up.
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/browser.ts';
import { chatPage, prepare, type Scene } from './stage.ts';

export interface PageOptions extends BrowserContextOptions {
  dark?: boolean;
  /** The page's HTML, where it is not the chat. */
  html?: string;
  /** A page without https has no asynchronous clipboard. */
  scheme?: 'https' | 'http';
}

export class PromptBrowser {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(): Promise<PromptBrowser> {
    return new PromptBrowser(await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] }));
  }

  /** A page with the prompt shown in `scene`, the box having focus as a person's would. */
  async show(scene: Scene, { dark = false, html = chatPage(dark), scheme = 'https', ...options }: PageOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 900, height: 620 }, ...options });
    const page = await context.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${scheme}://chat.test/`);
    await prepare(page);
    await show(page, scene);
    return page;
  }

  stop(): Promise<void> {
    return this.#browser.close();
  }
}

/** Shows the prompt in `scene`, in place of one that is there, the box having focus as a person's would. */
export async function show(page: Page, scene: Scene): Promise<void> {
  await page.focus('#box');
  await page.evaluate((given) => window.show(given), scene);
  await page.locator('tend-prompt').locator('.placed, .leaf').first().waitFor();
}

/** The first presses at a pause are those meant for the page; waits until they are over. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 320)));
}

/** A button of the prompt whose accessible name begins with `name`. */
export function button(page: Page, name: string) {
  return page
    .locator('tend-prompt')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first();
}

/** What was reported so far. */
export function outcomes(page: Page) {
  return page.evaluate(() => window.stage.outcomes);
}

/** Waits until the prompt has left the page. */
export function gone(page: Page): Promise<void> {
  return page.locator('tend-prompt').waitFor({ state: 'detached', timeout: 15_000 });
}
