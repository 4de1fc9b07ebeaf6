// A chat page at a real address, in a Chromium with an extension in it: what the browser parts of the bench run on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { launchWithTend } from '../launch.ts';

export const CHAT = 'https://messages.google.com/web/conversations/1';
const PAGE = '<!doctype html><meta charset="utf-8"><title>Chat</title><main>Hello</main><textarea aria-label="Message"></textarea>';

export class BenchBrowser {
  readonly context: BrowserContext;
  readonly profile: string;

  private constructor(context: BrowserContext, profile: string) {
    this.context = context;
    this.profile = profile;
  }

  /** @param welcomes whether the extension opens Tend's welcome, which is closed at once */
  static async start(extension: string, welcomes: boolean): Promise<BenchBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'tend-bench-'));
    const context = await launchWithTend({ extension, profile, headless: true, welcome: !welcomes });
    await context.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
    return new BenchBrowser(context, profile);
  }

  async worker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
  }

  async chat(address = CHAT): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  devtools(page: Page): Promise<CDPSession> {
    return this.context.newCDPSession(page);
  }

  async stop(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

/** The named metric of a page, as Chromium counts it. */
export async function metric(devtools: CDPSession, name: string): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}
