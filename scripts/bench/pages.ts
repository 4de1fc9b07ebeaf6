// How soon the popup and the new tab are there, against an empty page of the same extension, opened in turns in the same run.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchWithTend } from '../launch.ts';
import { median } from './row.ts';

export interface PageTimes {
  /** Milliseconds from the navigation to the first words on screen; the middle of several. */
  paint: number;
  /** To the moment it can be used: the popup's first control has the keyboard, the new tab's sentence is there; the empty page is at once. */
  ready: number;
}
export type PagesTimes = Record<'empty' | 'newtab' | 'popup', PageTimes>;

/** The pages, and what is there once each can be used. */
const PAGES = {
  empty: { path: 'empty.html', ready: 'p' },
  newtab: { path: 'newtab.html', ready: '.affirmation__text' },
  popup: { path: 'popup.html', ready: 'input:focus' },
} as const satisfies Record<keyof PagesTimes, object>;
const NAMES = Object.keys(PAGES) as (keyof PagesTimes)[];

/** One word, or the browser would have nothing to call a first paint. */
const EMPTY =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Empty</title><p>.</p></html>';

/** Measures the built extension in this folder, each page `rounds` times. The first time of each warms up and does not count. */
export async function measurePages(extension: string, rounds = 15): Promise<PagesTimes> {
  const [copy, profile] = [mkdtempSync(join(tmpdir(), 'tend-pages-')), mkdtempSync(join(tmpdir(), 'tend-bench-'))];
  cpSync(extension, copy, { recursive: true });
  writeFileSync(join(copy, 'empty.html'), EMPTY);
  const context = await launchWithTend({ extension: copy, profile, headless: true });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const origin = worker.url().split('/', 3).join('/');
    const times: Record<keyof PagesTimes, PageTimes[]> = { empty: [], newtab: [], popup: [] };
    for (let round = 0; round <= rounds; round++) {
      for (const name of NAMES) {
        const one = await openOnce(context, `${origin}/${PAGES[name].path}`, PAGES[name].ready);
        if (round > 0) times[name].push(one);
      }
    }
    const middle = (list: number[]) => Math.round(median(list) * 10) / 10;
    const summary = (list: PageTimes[]): PageTimes => ({
      paint: middle(list.map(({ paint }) => paint)),
      ready: middle(list.map(({ ready }) => ready)),
    });
    return { empty: summary(times.empty), newtab: summary(times.newtab), popup: summary(times.popup) };
  } finally {
    await context.close();
    for (const folder of [copy, profile]) rmSync(folder, { recursive: true, force: true });
  }
}

async function openOnce(context: BrowserContext, url: string, ready: string): Promise<PageTimes> {
  const page = await context.newPage();
  // Before anything of the page runs: what it looks for is seen in the frame in which it comes.
  await page.addInitScript((selector) => {
    const seen = new Promise<number>((resolve) => {
      const look = () => (document.querySelector(selector) ? resolve(performance.now()) : requestAnimationFrame(look));
      look();
    });
    Object.assign(globalThis, { seen });
  }, ready);
  await page.goto(url);
  const times = await page.evaluate(async () => {
    const ready = await (globalThis as unknown as { seen: Promise<number> }).seen;
    const paint = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const first = list.getEntriesByName('first-contentful-paint')[0];
        if (first) resolve(first.startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    return { paint, ready };
  });
  await page.close();
  return times;
}
