// From a draft on the wire to its verdict, with the background awake and asleep; and from the end of the typing pause to the card on the screen.
import nlp from 'compromise';
import { TYPING_PAUSE } from '#lib/composer/listener.ts';
import { PROMPT_TAG } from '#lib/prompt/bridge.ts';
import { frameOf, roundTrips } from './ask.ts';
import { type BenchBrowser, CHAT } from './chat.ts';
import { type Row, timed } from './row.ts';

const DRAFT =
  'The train is late again, so I will be there at six. Could you put the soup on, and tell your sister that we bring the bread?';
const ROUNDS = 40;
const COLD_ROUNDS = 5;
/** With the one before them fewer than the cards of a day, after which there are only notes. */
const CARDS = 5;

/** Puts every service worker of the browser to sleep, from a page of the extension's own. */
async function sleep(browser: BenchBrowser, path: string): Promise<void> {
  const worker = await browser.worker();
  const page = await browser.context.newPage();
  await page.goto(`${worker.url().split('/', 3).join('/')}/${path}`);
  const devtools = await browser.devtools(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** Milliseconds from the end of the typing pause to the card's first frame. Each in its own conversation: one rests after a card. */
async function cardOnScreen(browser: BenchBrowser, conversation: string): Promise<number> {
  const page = await browser.chat(`${CHAT}${conversation}`);
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
  const ours = await frameOf(tend, '00');
  const theirs = await frameOf(empty, '00');
  await roundTrips(ours, ROUNDS, DRAFT);
  await roundTrips(theirs, ROUNDS, DRAFT);
  const warm = await roundTrips(ours, ROUNDS, DRAFT);
  const echo = await roundTrips(theirs, ROUNDS, DRAFT);
  timed(3, 100, () => nlp(DRAFT));
  const [plain = 0] = timed(1, 200, () => nlp(DRAFT));
  const cold: number[] = [];
  const coldEcho: number[] = [];
  for (let i = 0; i < COLD_ROUNDS; i++) {
    await sleep(tend, 'popup.html');
    cold.push(...(await roundTrips(ours, 1, DRAFT)));
    await sleep(empty, 'page.html');
    coldEcho.push(...(await roundTrips(theirs, 1, DRAFT)));
  }
  await ours.page.close();
  await theirs.page.close();
  await cardOnScreen(tend, '10');
  const cards: number[] = [];
  const scripts: number[] = [];
  for (let i = 0; i < CARDS; i++) {
    cards.push(await cardOnScreen(tend, `2${i}`));
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
