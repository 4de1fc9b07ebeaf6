// From a draft on the wire to its verdict, with the background awake and asleep; and from the end of the typing pause to the card on the screen.
import nlp from 'compromise';
import type { Page } from 'playwright-core';
import { TYPING_PAUSE } from '#lib/composer/listener.ts';
import { PROMPT_TAG } from '#lib/prompt/bridge.ts';
import { type BenchBrowser, CHAT } from './chat.ts';
import { type Row, timed } from './row.ts';

const DRAFT =
  'The train is late again, so I will be there at six. Could you put the soup on, and tell your sister that we bring the bread?';
const ROUNDS = 40;
const COLD_ROUNDS = 5;

/** Opens a page of the extension whose scripts may speak to its background. */
async function ownPage(browser: BenchBrowser, path: string): Promise<Page> {
  const worker = await browser.worker();
  const page = await browser.context.newPage();
  await page.goto(`${worker.url().split('/', 3).join('/')}/${path}`);
  return page;
}

/** There and back over one port, in milliseconds, for each of `rounds` messages. */
function roundTrips(page: Page, rounds: number, text: string): Promise<number[]> {
  return page.evaluate(
    async ({ rounds, text }) => {
      const port = (
        globalThis as unknown as { chrome: { runtime: { connect(options: { name: string }): BenchPort } } }
      ).chrome.runtime.connect({
        name: 'composer',
      });
      const times: number[] = [];
      for (let rev = 1; rev <= rounds; rev++) {
        const start = performance.now();
        await new Promise<void>((resolve) => {
          const heard = () => {
            port.onMessage.removeListener(heard);
            resolve();
          };
          port.onMessage.addListener(heard);
          port.postMessage({ type: 'draft', rev, text: `${text} ${rev}`, conversation: '0' });
        });
        times.push(performance.now() - start);
      }
      port.disconnect();
      return times;
    },
    { rounds, text },
  );
}

interface BenchPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(heard: () => void): void; removeListener(heard: () => void): void };
}

/** Puts every service worker of the browser to sleep. */
async function sleep(browser: BenchBrowser, page: Page): Promise<void> {
  const devtools = await browser.devtools(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
}

/** Milliseconds from the end of the typing pause to the card's first frame. */
async function cardOnScreen(browser: BenchBrowser): Promise<number> {
  const page = await browser.chat();
  await page.bringToFront();
  await page.getByLabel('Message').click();
  await page.keyboard.type('You never listen to me');
  const shown = await page.evaluateHandle((tag) => {
    const { promise, resolve } = Promise.withResolvers<number>();
    let last = 0;
    addEventListener('keydown', () => {
      last = performance.now();
    });
    const look = () => {
      if (last > 0 && document.querySelector(tag)) requestAnimationFrame(() => resolve(performance.now() - last));
      else requestAnimationFrame(look);
    };
    look();
    // In an object: a promise by itself would be waited for.
    return { promise };
  }, PROMPT_TAG);
  await page.keyboard.press('.');
  const waited = await shown.evaluate(({ promise }) => promise);
  await page.close();
  return waited - TYPING_PAUSE;
}

/** Milliseconds to put a script that does nothing into a page, and to its next frame. */
async function emptyScript(browser: BenchBrowser): Promise<number> {
  const page = await browser.chat();
  await page.bringToFront();
  const worker = await browser.worker();
  const asked = await worker.evaluate(async (address) => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: { tabs: BenchTabs; scripting: BenchScripting } }).chrome;
    const [tab] = await tabs.query({ url: `${new URL(address).origin}/*`, active: true });
    const at = Date.now();
    if (tab?.id !== undefined) await scripting.executeScript({ target: { tabId: tab.id }, files: ['injected.js'] });
    return at;
  }, CHAT);
  const painted = await page.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(Date.now()))));
  await page.close();
  return painted - asked;
}

interface BenchTabs {
  query(where: { url: string; active: boolean }): Promise<{ id?: number }[]>;
}
interface BenchScripting {
  executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown>;
}

export async function verdictRows(tend: BenchBrowser, empty: BenchBrowser): Promise<Row[]> {
  const ours = await ownPage(tend, 'popup.html');
  const theirs = await ownPage(empty, 'page.html');
  await roundTrips(ours, ROUNDS, DRAFT);
  await roundTrips(theirs, ROUNDS, DRAFT);
  const warm = await roundTrips(ours, ROUNDS, DRAFT);
  const echo = await roundTrips(theirs, ROUNDS, DRAFT);
  timed(3, 100, () => nlp(DRAFT));
  const [plain = 0] = timed(1, 200, () => nlp(DRAFT));
  const cold: number[] = [];
  const coldEcho: number[] = [];
  for (let i = 0; i < COLD_ROUNDS; i++) {
    await sleep(tend, ours);
    cold.push(...(await roundTrips(ours, 1, DRAFT)));
    await sleep(empty, theirs);
    coldEcho.push(...(await roundTrips(theirs, 1, DRAFT)));
  }
  await ours.close();
  await theirs.close();
  await cardOnScreen(tend);
  const cards: number[] = [];
  const scripts: number[] = [];
  for (let i = 0; i < 7; i++) {
    cards.push(await cardOnScreen(tend));
    scripts.push(await emptyScript(empty));
  }
  return [
    {
      what: 'draft to verdict, warm',
      unit: 'ms',
      values: warm,
      against: { what: 'an empty message there and back, and one `nlp(text)`', values: echo.map((time) => time + plain) },
      reach: { kind: 'times', most: 2 },
    },
    {
      what: 'draft to verdict, the worker asleep',
      unit: 'ms',
      values: cold,
      against: { what: 'an empty message that wakes an empty worker', values: coldEcho },
      reach: { kind: 'told' },
    },
    {
      what: 'card on the screen after the typing pause, warm',
      unit: 'ms',
      values: cards,
      against: { what: 'an empty injected script', values: scripts },
      reach: { kind: 'above', most: 60 },
    },
  ];
}
