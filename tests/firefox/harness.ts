// The built extension in a real Firefox over WebDriver BiDi, on real addresses whose pages come from `tests/e2e/pages/`.
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browser.ts';
import { ADDRESS, type PageName, until } from '../e2e/harness.ts';
import { pageHtml } from '../e2e/pages/build-page.ts';
import { Bidi, contextOf } from './bidi.ts';
import { BrowserWindow } from './browser-window.ts';
import { type FirefoxChat, openChat } from './chat.ts';
import { ClosedRoot } from './closed-root.ts';
import { Kept } from './kept.ts';

const EXTENSION = join(import.meta.dirname, '../../.output/firefox-mv3');
const ID = 'tend@mindful-communication';
/** The package without Tend's new tab is an extension of its own. */
const ID_WITHOUT_NEWTAB = 'tend-without-newtab@mindful-communication';
/** Firefox gives an extension a random address; the tests give it this one. */
const ADDRESS_ID = '7e4d0000-0000-4000-8000-000000000001';

interface BlockedRequest {
  isBlocked: boolean;
  context: string | null;
  request: { request: string; url: string };
}

export class FirefoxHarness {
  /** Every request of a page that no test asked for. */
  readonly strayRequests: string[] = [];
  readonly #browser: Browser;
  readonly #bidi: Bidi;
  readonly #documents = new Map<string, string>();
  #window: BrowserWindow | undefined;
  #kept: Kept | undefined;

  readonly #extension: string;

  private constructor(browser: Browser, extension: string) {
    this.#browser = browser;
    this.#extension = extension;
    this.#bidi = new Bidi(browser);
  }

  /** Opens a Firefox in a profile of its own; `installed: false` leaves Tend out until `install()`. */
  static async start({ installed = true, extension = EXTENSION } = {}): Promise<FirefoxHarness> {
    const browser = await launch({
      browser: 'firefox',
      executablePath: await findFirefox(),
      headless: true,
      // For the scripts that ask the browser itself: private windows, the address of a new tab.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: ADDRESS_ID, [ID_WITHOUT_NEWTAB]: ADDRESS_ID }) },
    });
    const harness = new FirefoxHarness(browser, extension);
    await harness.#answerRequests();
    harness.#window = await BrowserWindow.of(harness.#bidi);
    if (installed) await harness.install();
    return harness;
  }

  /** Installs Tend as Firefox does for a person: with the hosts it names granted. */
  async install(): Promise<void> {
    await this.#browser.installExtension(this.#extension);
    this.#kept = new Kept(await this.openOwn('icon/16.png'));
  }

  /** Takes Tend out, as a person does who removes it. */
  async remove(): Promise<void> {
    await this.#browser.uninstallExtension(ID);
  }

  /** Switches Tend off or on in the browser. */
  async enable(on: boolean): Promise<void> {
    await this.window.enable(ID, on);
  }

  /** Opens the page `name` at its site's address. `place` is where the composer stands in it. */
  async open(name: PageName, place = 'plain'): Promise<Page> {
    return this.openHtml(ADDRESS[name], await pageHtml(name), `?in=${place}`);
  }

  /** The page `name` as a chat to write in. */
  chat(name: PageName, place?: string): Promise<FirefoxChat> {
    return openChat(this, name, place);
  }

  /** Opens a document at `address`. */
  async openHtml(address: string, html: string, query = ''): Promise<Page> {
    this.#documents.set(new URL(address).origin, html);
    await this.#kept?.forgetBudget();
    const page = await this.#browser.newPage();
    await page.goto(`${address}${query}`);
    return page;
  }

  /** The browser's own window. */
  get window(): BrowserWindow {
    if (!this.#window) throw new Error('start() first');
    return this.#window;
  }

  /** What Tend keeps. */
  get kept(): Kept {
    if (!this.#kept) throw new Error('install() first');
    return this.#kept;
  }

  /** Opens one of Tend's own pages. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.#browser.newPage();
    // Puppeteer's `goto` waits in vain for a page that comes up in another process.
    const url = `moz-extension://${ADDRESS_ID}/${path}`;
    await this.#bidi.send('browsingContext.navigate', { context: contextOf(page.mainFrame()), url, wait: 'complete' });
    return page;
  }

  /** The page at such an address, once it is open. */
  pageAt(address: RegExp): Promise<Page> {
    return until(async () => (await this.#browser.pages()).find((page) => address.test(page.url())), `a page at ${address}`);
  }

  /** Lets Tend into private windows; to be called before `install()`. */
  async allowPrivateWindows(): Promise<void> {
    await this.window.allowPrivateWindows(ID);
  }

  /** Opens the page `name` in a private window of its own. */
  async openPrivately(name: PageName): Promise<Page> {
    this.#documents.set(new URL(ADDRESS[name]).origin, await pageHtml(name));
    await this.window.openPrivate();
    const page = await this.pageAt(/^about:privatebrowsing$/);
    await page.goto(ADDRESS[name]);
    await this.window.focusFront();
    return page;
  }

  prompt(page: Page): ClosedRoot {
    return new ClosedRoot(this.#bidi, page);
  }

  /** All that Tend keeps: its database by store, and the browser's small storage. */
  stored(): Promise<Record<string, unknown[]>> {
    return this.kept.all();
  }

  async stop(): Promise<void> {
    await this.#browser.close();
  }

  /** The shortcut of the card, over `page`. */
  async pressShortcut(page: Page): Promise<void> {
    await page.bringToFront();
    await this.window.pressShortcut();
  }

  async forgetRest(): Promise<void> {
    await this.kept.forgetRest();
  }

  async forgetQuiet(): Promise<void> {
    await this.kept.forgetQuiet();
  }

  async #answerRequests(): Promise<void> {
    this.#bidi.on<BlockedRequest>('network.beforeRequestSent', ({ isBlocked, context, request: { request, url } }) => {
      if (!isBlocked) return;
      const html = this.#documents.get(new URL(url).origin);
      if (html === undefined) {
        if (context !== null) this.strayRequests.push(url);
        this.#bidi.send('network.failRequest', { request }).catch(() => {});
        return;
      }
      const headers = [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }];
      const answer = { request, statusCode: 200, headers, body: { type: 'string', value: html } };
      // The tab may be closed by now.
      this.#bidi.send('network.provideResponse', answer).catch(() => {});
    });
    await this.#bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
    const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
    await this.#bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
  }
}
