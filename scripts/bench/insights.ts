// How long Insights takes with ten years of records, and how much memory: on a made-up life, warm, in headless Chromium.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { localDay } from '#lib/store/ids.ts';
import { launchWithTend } from '../launch.ts';
import { fillProfile } from './fill-profile.ts';
import { madeLife, TEN_YEARS } from './made-life.ts';
import type { Row } from './row.ts';

const ROUNDS = 5;
const PATIENCE_MS = 20_000;

/** Measures the built extension in this folder: opening the section, then choosing all ten years. */
export async function insightsRows(extension: string): Promise<Row[]> {
  const profile = mkdtempSync(join(tmpdir(), 'tend-bench-'));
  const context = await launchWithTend({ extension, profile, headless: true });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`${worker.url().split('/', 3).join('/')}/home.html`);
    await fillProfile(page, madeLife(TEN_YEARS, localDay(new Date())));
    const opened: [number, number][] = [];
    const decade: [number, number][] = [];
    // The first round loads the code and fills the caches: it does not count.
    for (let round = 0; round <= ROUNDS; round++) {
      await page.evaluate(() => {
        location.hash = '#/settings';
      });
      await page.locator('.insights').waitFor({ state: 'detached' });
      const openedIn = await timed(page, () => {
        location.hash = '#/insights';
      });
      const chosenIn = await timed(page, () => document.querySelectorAll<HTMLInputElement>('.period input')[4]?.click());
      if (round > 0) {
        opened.push(openedIn);
        decade.push(chosenIn);
      }
    }
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const first = (times: readonly [number, number][]) => times.map(([one]) => one);
    const last = (times: readonly [number, number][]) => times.map(([, all]) => all);
    const row = (what: string, values: number[], most: number): Row => ({ what, unit: 'ms', values, reach: { kind: 'at most', most } });
    return [
      row('Insights, ten years kept: opened to the first picture', first(opened), 250),
      row('Insights, ten years kept: opened to the last of 21 pictures', last(opened), 800),
      row('Insights, all ten years: chosen to the first picture', first(decade), 250),
      row('Insights, all ten years: chosen to the last of 21 pictures', last(decade), 800),
      { what: 'Insights, all ten years: memory of the page', unit: 'MB', values: [usedSize / 1e6], reach: { kind: 'at most', most: 80 } },
    ];
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Milliseconds from an act to the first picture drawn after it, and to the last: the one after which none comes for half a second. */
async function timed(page: Page, act: () => void): Promise<[number, number]> {
  return page.evaluate(
    ([source, patience]) =>
      new Promise<[number, number]>((resolve, reject) => {
        const begun = performance.now();
        let first = 0;
        let last = 0;
        let rest: ReturnType<typeof setTimeout> | undefined;
        const observer = new MutationObserver((changes) => {
          const drawn = changes.some(({ addedNodes }) =>
            [...addedNodes].some((node) => node instanceof Element && (node.matches('.plot') || node.querySelector('.plot'))),
          );
          if (!drawn) return;
          last = performance.now() - begun;
          first ||= last;
          clearTimeout(rest);
          rest = setTimeout(() => {
            observer.disconnect();
            resolve([first, last]);
          }, 500);
        });
        observer.observe(document.body, { childList: true, subtree: true });
        setTimeout(() => reject(new Error('No picture was drawn')), patience);
        // Evaluated over the debugger, where the page's own security policy does not apply.
        new Function(`(${source})()`)();
      }),
    [act.toString(), PATIENCE_MS] as const,
  );
}
