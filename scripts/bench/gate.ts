// How surely a heated message is held when Enter follows the last key at once, and what Tend adds to a keystroke: in headless Chromium,
// on the engines' own pages, warm.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { PROMPT_TAG } from '#lib/prompt/bridge.ts';
import { pageHtml } from '../../tests/e2e/pages/build-page.ts';
import { launchWithTend } from '../launch.ts';
import { heatedDrafts } from './heated-drafts.ts';

export interface KeyCost {
  editor: string;
  /** How much stood in the box, in characters, and in the page around it, in elements. */
  characters: number;
  elements: number;
  /** Whether a card about the draft is open. */
  shown: boolean;
  /** Processor time of the page's script per keystroke, in milliseconds, each time: with Tend less without. */
  added: number[];
}

export interface GateFigures {
  /** Heated drafts that were typed, and how many of them were held. */
  drafts: number;
  held: number;
  keys: KeyCost[];
}

/** 300 characters a minute. */
const KEY_MS = 200;
const ENTER_MS = 150;
/** Only these last keys are typed that slowly: the verdict that counts is on its way no longer. */
const SLOW_KEYS = 5;
const KEYS = 30;
const ROUNDS = 3;
/** The same page, once where Tend listens and once where it does not. */
const SITES = { textarea: 'messages.google.com/web/1', contenteditable: 'web.telegram.org/a/', lexical: 'web.whatsapp.com/' };
/** The least and the most there is to look at, and a card. */
const CASES = [
  { characters: 0, elements: 100, shown: false },
  { characters: 10_000, elements: 20_000, shown: false },
  { characters: 0, elements: 100, shown: true },
] as const;
type Editor = keyof typeof SITES;
const ELSEWHERE = 'elsewhere.example.org/';

/** Measures the built extension in this folder. */
export async function measureGate(extension: string): Promise<GateFigures> {
  const profile = mkdtempSync(join(tmpdir(), 'tend-bench-'));
  const context = await launchWithTend({ extension, profile, headless: true });
  try {
    const held = await holds(context);
    const keys: KeyCost[] = [];
    for (const editor of Object.keys(SITES) as Editor[]) {
      for (const what of CASES) keys.push(await keyCost(context, { editor, ...what }));
    }
    return { ...held, keys };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function open(context: BrowserContext, address: string, editor: Editor): Promise<Page> {
  const page = await context.newPage();
  const body = await pageHtml(editor);
  await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`https://${address}`);
  await page.locator('textarea, [contenteditable="true"]').first().click();
  return page;
}

async function holds(context: BrowserContext): Promise<{ drafts: number; held: number }> {
  const drafts = heatedDrafts();
  let held = 0;
  for (const draft of drafts) {
    const page = await open(context, SITES.textarea, 'textarea');
    await page.keyboard.insertText(draft.slice(0, -SLOW_KEYS));
    for (const [at, key] of [...draft.slice(-SLOW_KEYS)].entries()) {
      await page.keyboard.type(key);
      await page.waitForTimeout(at < SLOW_KEYS - 1 ? KEY_MS : ENTER_MS);
    }
    await page.keyboard.press('Enter');
    await page.waitForTimeout(ENTER_MS);
    if ((await page.evaluate(() => window.chat.log.length)) === 0) held += 1;
    await page.close();
  }
  return { drafts: drafts.length, held };
}

async function keyCost(context: BrowserContext, what: Omit<KeyCost, 'added'> & { editor: Editor }): Promise<KeyCost> {
  const { editor, characters, elements, shown } = what;
  const [here, there] = await Promise.all([open(context, SITES[editor], editor), open(context, ELSEWHERE, editor)]);
  const added: number[] = [];
  for (const page of [here, there]) {
    await page.bringToFront();
    await page.evaluate((count) => {
      const around = document.createElement('section');
      for (let made = 0; made < count; made += 1) around.append(document.createElement('i'));
      document.body.append(around);
    }, elements);
    if (characters > 0) await page.keyboard.insertText('The train is late again today. '.repeat(characters / 31));
    if (shown) await page.keyboard.insertText('You never listen to me. ');
  }
  if (shown) await openCard(here);
  // The first round fills caches and starts what is started once: it does not count.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const difference = (await scriptTime(here)) - (await scriptTime(there));
    if (round > 0) added.push(difference);
  }
  await Promise.all([here.close(), there.close()]);
  return { ...what, added };
}

/** Waits for the card, which comes by itself after a pause. */
async function openCard(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction((tag) => document.querySelector(tag) !== null, PROMPT_TAG);
}

/** Script time per key, in milliseconds, as the processor counts it: what else the machine does falls on neither page. */
async function scriptTime(page: Page): Promise<number> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await duration(session);
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.type('abcde '[key % 6] ?? ' ');
    await page.waitForTimeout(15);
  }
  await page.waitForTimeout(100);
  const after = await duration(session);
  await session.detach();
  return ((after - before) * 1000) / KEYS;
}

async function duration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}
