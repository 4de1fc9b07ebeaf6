// Tend's own pages in a real Chromium, on a profile that can be opened again: the same person on another day.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { launchWithTend } from '../../scripts/launch.ts';

export const BUILT = process.env.TEND_EXTENSION ?? join(import.meta.dirname, '../../.output/chrome-mv3');

/** What a popup gets of the screen. */
const POPUP = { width: 360, height: 600 };

export class ExtensionPages {
  readonly #profile = mkdtempSync(join(tmpdir(), 'tend-pages-'));
  #context: BrowserContext | undefined;
  #origin = '';
  /** The browser's process. */
  #process = 0;
  /** Every request to the network. Whoever asks for one on purpose takes it out again. */
  readonly requests: string[] = [];
  readonly #extension: string;

  /** @param extension the built extension; another than the one under test where a test has to change what is in it */
  constructor(extension: string = BUILT) {
    this.#extension = extension;
  }

  /** Opens the browser, or closes and opens it again. */
  async start(): Promise<void> {
    await this.#context?.close();
    const context = await launchWithTend({ extension: this.#extension, profile: this.#profile, headless: true });
    this.#context = context;
    this.#process = await processOf(context);
    context.on('request', (request) => /^(https?|wss?):/.test(request.url()) && this.requests.push(request.url()));
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    // `URL.origin` is "null" for addresses of an extension.
    this.#origin = worker.url().split('/', 3).join('/');
  }

  /** The extension's origin, for what the browser keeps by origin. */
  get origin(): string {
    return this.#origin;
  }

  /** The folder of the browser's profile. */
  get profile(): string {
    return this.#profile;
  }

  /** The background. */
  async worker(): Promise<Worker> {
    if (!this.#context) throw new Error('start() first');
    return this.#context.serviceWorkers()[0] ?? (await this.#context.waitForEvent('serviceworker'));
  }

  async open(path: string, viewport = POPUP): Promise<Page> {
    if (!this.#context) throw new Error('start() first');
    const page = await this.#context.newPage();
    await page.setViewportSize(viewport);
    await page.goto(`${this.#origin}/${path}`);
    return page;
  }

  /** The browser is killed in the middle of whatever it does, as when the power goes. `start()` opens it again. */
  async crash(): Promise<void> {
    const context = this.#context;
    if (!context) throw new Error('start() first');
    const gone = new Promise((resolve) => context.once('close', resolve));
    process.kill(this.#process, 'SIGKILL');
    await gone;
    this.#context = undefined;
  }

  /** @throws where any page, or the background, asked the network for something meanwhile: no journey may */
  async stop(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#profile, { recursive: true, force: true });
    if (this.requests.length > 0) throw new Error(`The network was asked: ${this.requests.join(', ')}`);
  }
}

async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const told = await session?.send('SystemInfo.getProcessInfo');
  await session?.detach();
  const browser = told?.processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('The browser does not tell its process');
  return browser.id;
}

/** What axe finds wrong with the page as it is now, one line each. */
export async function barriers(page: Page): Promise<string[]> {
  // Colours on their way from one to another are nobody's to read. An animation without end has none to wait for.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
        .map((animation) => animation.finished),
    ),
  );
  // Evaluated over the debugger, where the page's own security policy does not apply.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document));
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

/** Text twice as large, as somebody sets it in the browser. */
export async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

/** How far the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** A file of the built extension. */
export function builtFile(path: string): Buffer {
  return readFileSync(join(BUILT, path));
}

/** What a store of Tend's database holds, as one of its pages sees it. */
export function stored(page: Page, store: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const open = indexedDB.open('tend');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      }),
    store,
  );
}

/** Puts records into a store, past everything that would check them; the page has to be loaded again to see them. */
export async function put(page: Page, store: string, ...records: object[]): Promise<void> {
  await page.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('tend');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const change = open.result.transaction(name, 'readwrite');
          for (const record of all) change.objectStore(name).put(record);
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    [store, records] as const,
  );
}

/** A copy of the built extension with its manifest changed; whoever asked for it removes it. */
export function withManifest(change: (manifest: Record<string, unknown>) => void): string {
  const copy = mkdtempSync(join(tmpdir(), 'tend-copy-'));
  cpSync(BUILT, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  change(manifest);
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  return copy;
}
