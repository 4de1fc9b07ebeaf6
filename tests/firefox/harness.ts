// The built extension in a real Firefox over WebDriver BiDi, on real addresses whose pages come from `tests/e2e/pages/`.
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browser.ts';
import { ADDRESS, type PageName, until } from '../e2e/harness.ts';
import { pageHtml } from '../e2e/pages/build-page.ts';
import { Bidi, contextOf } from './bidi.ts';
import { type FirefoxChat, openChat } from './chat.ts';
import { ClosedRoot } from './closed-root.ts';

const EXTENSION = join(import.meta.dirname, '../../.output/firefox-mv3');
const ID = 'tend@mindful-communication';
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
  #window = '';
  /** A page of Tend's origin that runs nothing of Tend. */
  #inside: Page | undefined;

  private constructor(browser: Browser) {
    this.#browser = browser;
    this.#bidi = new Bidi(browser);
  }

  /** Opens a Firefox in a profile of its own; `installed: false` leaves Tend out until `install()`. */
  static async start({ installed = true } = {}): Promise<FirefoxHarness> {
    const browser = await launch({
      browser: 'firefox',
      executablePath: await findFirefox(),
      headless: true,
      // For the scripts that ask the browser itself: private windows, the address of a new tab.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: ADDRESS_ID }) },
    });
    const harness = new FirefoxHarness(browser);
    await harness.#answerRequests();
    const { contexts } = await harness.#bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    harness.#window = contexts[0]?.context ?? '';
    if (installed) await harness.install();
    return harness;
  }

  /** Installs Tend as Firefox does for a person: with the hosts it names granted. */
  async install(): Promise<void> {
    await this.#browser.installExtension(EXTENSION);
    this.#inside = await this.openOwn('icon/16.png');
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
    await this.#forgetBudget();
    const page = await this.#browser.newPage();
    await page.goto(`${address}${query}`);
    return page;
  }

  /** Opens one of Tend's own pages. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.#browser.newPage();
    // Puppeteer's `goto` waits in vain for a page that comes up in another process.
    const url = `moz-extension://${ADDRESS_ID}/${path}`;
    await this.#bidi.send('browsingContext.navigate', { context: contextOf(page.mainFrame()), url, wait: 'complete' });
    return page;
  }

  /** Lets Tend into private windows, as a person may; to be called before `install()`. */
  async allowPrivateWindows(): Promise<void> {
    await this.ofBrowser(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add('${ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    })()`);
  }

  /** Opens the page `name` in a private window of its own. */
  async openPrivately(name: PageName): Promise<Page> {
    this.#documents.set(new URL(ADDRESS[name]).origin, await pageHtml(name));
    await this.ofBrowser('void OpenBrowserWindow({ private: true })');
    const page = await until(
      async () => (await this.#browser.pages()).find((page) => page.url() === 'about:privatebrowsing'),
      'the private window',
    );
    await page.goto(ADDRESS[name]);
    // A window without a person has no focus by itself, and without it nobody writes.
    await this.ofBrowser(
      `void (Services.focus.activeWindow = Services.wm.getMostRecentWindow('navigator:browser')).gBrowser.selectedBrowser.focus()`,
    );
    return page;
  }

  prompt(page: Page): ClosedRoot {
    return new ClosedRoot(this.#bidi, page);
  }

  /** All that Tend keeps: its database by store, and the browser's small storage. */
  async stored(): Promise<Record<string, unknown[]>> {
    if (!this.#inside) throw new Error('install() first');
    return this.#inside.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: { storage: { local: { get(): Promise<object> } } } };
      const small = { small: [await browser.storage.local.get()] };
      // Opening it before the product has would make an empty one.
      if (!(await indexedDB.databases()).some(({ name }) => name === 'tend')) return small;
      return new Promise<Record<string, unknown[]>>((resolve, reject) => {
        const open = indexedDB.open('tend');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const stores = [...open.result.objectStoreNames];
          const read = open.result.transaction(stores);
          const all = stores.map((store) => [store, read.objectStore(store).getAll()] as const);
          read.oncomplete = () => {
            open.result.close();
            resolve({ ...small, ...Object.fromEntries(all.map(([store, { result }]) => [store, result])) });
          };
        };
      });
    });
  }

  /** Evaluates an expression in the browser's own window, with all its rights. */
  async ofBrowser(expression: string): Promise<unknown> {
    return (await this.#bidi.evaluate(this.#window, expression)).value;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
  }

  /** The shortcut of the card, as the browser's own window has it. */
  async pressShortcut(page: Page): Promise<void> {
    await page.bringToFront();
    await this.ofBrowser(
      `void Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('[id^="ext-keyset"] key').doCommand()`,
    );
  }

  /** No card has opened in any conversation for a while. */
  async forgetRest(): Promise<void> {
    await this.#inside?.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: { storage: { session: { remove(key: string): Promise<void> } } } };
      await browser.storage.session.remove('rest');
    });
  }

  /** Nobody has asked for quiet. */
  async forgetQuiet(): Promise<void> {
    await this.#inside?.evaluate(async () => {
      type Area = { remove(key: string): Promise<void> };
      const { storage } = (globalThis as unknown as { browser: { storage: { local: Area; session: Area } } }).browser;
      await Promise.all([storage.local.remove('quiet'), storage.session.remove('quiet')]);
    });
  }

  /** Lets every page of a test begin its day: a profile that opens many cards would run out of them. */
  async #forgetBudget(): Promise<void> {
    await this.forgetRest();
    await this.#inside?.evaluate(async () => {
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
