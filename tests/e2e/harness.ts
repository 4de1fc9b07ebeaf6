// The built extension in a real Chromium, on real addresses whose pages come from `tests/e2e/pages/` by request interception.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Locator, Page, Worker } from 'playwright-core';
import { launchWithTend } from '../../scripts/launch.ts';
import { ClosedRoot } from './closed-root.ts';
import { pageHtml } from './pages/build-page.ts';

/** The built extension under test. */
export const EXTENSION = process.env.TEND_EXTENSION ?? join(import.meta.dirname, '../../.output/chrome-mv3');

/** Severity 0, 2 and 3, plain enough for any version of the analyser. */
export const PLAIN = 'The train is late, so dinner is at eight.';
export const HEATED = 'You never listen to me.';
export const FURIOUS = 'You are a pathetic idiot and you never listen to me.';

/** Which site each page plays: one whose row expects such a box. */
export const ADDRESS = {
  textarea: 'https://messages.google.com/web/conversations/1',
  contenteditable: 'https://web.telegram.org/a/',
  lexical: 'https://web.whatsapp.com/',
  slate: 'https://discord.com/channels/1/2',
  quill: 'https://app.slack.com/client/1/2',
  draft: 'https://x.com/messages/1',
  prosemirror: 'https://bsky.app/messages/1',
  tiptap: 'https://bsky.app/messages/2',
  ckeditor: 'https://teams.microsoft.com/v2/',
  roosterjs: 'https://outlook.live.com/mail/0/',
  tinymce: 'https://mail.proton.me/u/0/inbox',
  codemirror: 'https://mail.proton.me/u/0/drafts',
} as const;
export type PageName = keyof typeof ADDRESS;

/** The pages that play a mail: those send by Ctrl + Enter. */
export const MAIL: readonly PageName[] = ['codemirror', 'roosterjs', 'tinymce'];

export class Harness {
  readonly context: BrowserContext;
  /** Every request that no page of the tests asked for. */
  readonly strayRequests: string[] = [];
  readonly #profile: string;

  private constructor(context: BrowserContext, profile: string) {
    this.context = context;
    this.#profile = profile;
  }

  /** Opens a browser with Tend in it; `allowed` tells which addresses are let through to the network of this machine. */
  static async start({ extension = EXTENSION, allowed = /^$/ } = {}): Promise<Harness> {
    const profile = mkdtempSync(join(tmpdir(), 'tend-e2e-'));
    const context = await launchWithTend({ extension, profile, headless: true });
    const harness = new Harness(context, profile);
    await context.route(/^https?:/, (route) => {
      if (allowed.test(route.request().url())) return route.continue();
      harness.strayRequests.push(route.request().url());
      return route.abort();
    });
    await harness.worker();
    return harness;
  }

  /** The background; started again if it has been put to sleep. */
  async worker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
  }

  /** Opens the page `name` at its site's address. `place` is where the composer stands in it. */
  async open(name: PageName, place = 'plain'): Promise<Page> {
    return this.openHtml(ADDRESS[name], await pageHtml(name), `?in=${place}`);
  }

  /** Opens a document at `address`. */
  async openHtml(address: string, html: string, query = ''): Promise<Page> {
    await this.forgetBudget();
    const page = await this.context.newPage();
    const { origin } = new URL(address);
    await page.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${address}${query}`);
    return page;
  }

  prompt(page: Page): Promise<ClosedRoot> {
    return ClosedRoot.of(page);
  }

  /** What the background keeps in its database, oldest first. */
  async moments(): Promise<Record<string, unknown>[]> {
    const worker = await this.worker();
    return worker.evaluate(async () => {
      // Opening it before the product has would make an empty one.
      if (!(await indexedDB.databases()).some(({ name }) => name === 'tend')) return [];
      return new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const open = indexedDB.open('tend');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('moments').objectStore('moments').index('at').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      });
    });
  }

  /** Lets every page of a test begin its day: a profile that opens many cards would run out of them. */
  async forgetBudget(): Promise<void> {
    await this.forgetRest();
    await this.context.serviceWorkers()[0]?.evaluate(async () => {
      if (!(await indexedDB.databases()).some(({ name }) => name === 'tend')) return;
      await new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('tend');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const change = open.result.transaction('policy', 'readwrite');
          change.objectStore('policy').clear();
          change.oncomplete = () => {
            open.result.close();
            const channel = new BroadcastChannel('tend:changes');
            channel.postMessage(['policy']);
            channel.close();
            resolve();
          };
        };
      });
    });
  }

  /** No card has opened in any conversation for a while. */
  async forgetRest(): Promise<void> {
    await (await this.worker()).evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { session: { remove(key: string): Promise<void> } } } };
      await chrome.storage.session.remove('rest');
    });
  }

  async stop(): Promise<void> {
    await this.context.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}

/** The message box of the page `name`. */
export function boxIn(scope: Page | Frame, name: PageName): Locator {
  const around = name === 'tinymce' ? scope.frameLocator('iframe.tox-edit-area__iframe') : scope;
  return around.locator('textarea:visible, [contenteditable="true"]').first();
}

/** Only ends what hangs: on a busy machine everything may take long. */
const PATIENCE = 20_000;

/** Waits until `look` gives something; fails with `what` when it does not. */
export async function until<T>(look: () => Promise<T | null | undefined | false>, what: string, patience = PATIENCE): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
