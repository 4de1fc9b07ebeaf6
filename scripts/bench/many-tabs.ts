// Two hundred chats open in twenty tabs, each box focused once, beside one: the worker's memory and its answers stay what they were.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Worker } from 'playwright-core';
import { frameOf, roundTrips } from './ask.ts';
import type { BenchBrowser } from './chat.ts';
import type { Row } from './row.ts';

const MANY = 200;
/** Tabs cost the browser more than they cost Tend, to which a frame with a box in it is the same. */
const PER_TAB = 10;
const ROUNDS = 40;
const DRAFT = 'See you at six, I bring the bread.';

/** Memory the extension's own process holds in MB; undefined where the system does not tell. */
function extensionMemory(profile: string): number | undefined {
  if (!existsSync('/proc/self/statm')) return undefined;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
      if (!command.includes('--extension-process') || !command.includes(profile)) continue;
      const [, pages = '0'] = readFileSync(`/proc/${id}/statm`, 'utf8').split(' ');
      return (Number(pages) * 4096) / 2 ** 20;
    } catch {
      // A process that ended while it was looked at.
    }
  }
  return undefined;
}

/** Opens tabs with chats in them, each chat a frame with its own listener and its own line, and puts the keyboard into each box in turn. */
async function openChats(tend: BenchBrowser, progress: (done: number, of: number) => void): Promise<void> {
  for (let open = PER_TAB; open <= MANY; open += PER_TAB) {
    const page = await tend.chat();
    await page.evaluate(async (frames) => {
      const here = [...Array(frames).keys()].map(() => document.createElement('iframe'));
      const loaded = here.map((frame) => new Promise((resolve) => frame.addEventListener('load', resolve)));
      for (const frame of here) frame.src = location.href;
      document.body.append(...here);
      await Promise.all(loaded);
      for (const chat of [document, ...here.map((frame) => frame.contentDocument)]) chat?.querySelector('textarea')?.focus();
    }, PER_TAB - 1);
    if (open % 50 === 0) progress(open, MANY);
  }
}

/** Counts, in the background, the lines that chats open. */
async function countLines(worker: Worker): Promise<() => Promise<number>> {
  await worker.evaluate(() => {
    const scope = globalThis as unknown as { lines: number; chrome: { runtime: { onConnect: { addListener(heard: () => void): void } } } };
    scope.lines = 0;
    scope.chrome.runtime.onConnect.addListener(() => {
      scope.lines += 1;
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { lines: number }).lines);
}

/** @param tend a browser of its own, closed as a whole by whoever opened it: that is quicker than closing two hundred chats */
export async function manyTabsRows(tend: BenchBrowser, progress: (done: number, of: number) => void): Promise<Row[]> {
  const first = await frameOf(tend, '00');
  await roundTrips(first, ROUNDS, DRAFT);
  const [alone, quick] = [extensionMemory(tend.profile), await roundTrips(first, ROUNDS, DRAFT)];
  const lines = await countLines(await tend.worker());
  await openChats(tend, progress);
  while ((await lines()) < MANY) await setTimeout(100);
  const [crowdedTimes, crowded] = [await roundTrips(first, ROUNDS, DRAFT), extensionMemory(tend.profile)];
  const rows: Row[] = [
    {
      what: `draft to verdict with ${MANY} chats focused`,
      unit: 'ms',
      values: crowdedTimes,
      against: { what: 'with one', values: quick },
      reach: { kind: 'times', most: 1.5 },
    },
  ];
  if (alone !== undefined && crowded !== undefined)
    rows.push({
      what: `memory of Tend's process with ${MANY} chats focused`,
      unit: 'MB',
      values: [crowded],
      against: { what: 'with one', values: [alone] },
      reach: { kind: 'times', most: 1.5 },
    });
  return rows;
}
