// What a page on which nobody writes pays: its load with the listener in it, the memory that holds, and what goes on in it at rest.
import { atRestRows } from './at-rest.ts';
import { type BenchBrowser, metric } from './chat.ts';
import type { Row } from './row.ts';

const LOADS = 15;

interface Load {
  script: number;
  heap: number;
}

async function load(browser: BenchBrowser): Promise<Load> {
  const page = await browser.context.newPage();
  const devtools = await browser.devtools(page);
  await devtools.send('Performance.enable');
  await page.goto('https://messages.google.com/web/conversations/1');
  await page.waitForTimeout(50);
  await devtools.send('HeapProfiler.collectGarbage');
  const figures = { script: (await metric(devtools, 'ScriptDuration')) * 1000, heap: (await metric(devtools, 'JSHeapUsedSize')) / 2 ** 20 };
  await page.close();
  return figures;
}

/** @param tend a browser with Tend in it. @param empty the same browser with an extension that does nothing */
export async function pagesOfOthersRows(tend: BenchBrowser, empty: BenchBrowser): Promise<Row[]> {
  await load(tend);
  await load(empty);
  const [ours, theirs]: [Load[], Load[]] = [[], []];
  // By turns, so that what else the machine does falls on both.
  for (let i = 0; i < LOADS; i++) {
    ours.push(await load(tend));
    theirs.push(await load(empty));
  }
  const against = (pick: (load: Load) => number) => ({ what: 'an empty content script', values: theirs.map(pick) });
  return [
    {
      what: 'page load: script run',
      unit: 'ms',
      values: ours.map(({ script }) => script),
      against: against(({ script }) => script),
      reach: { kind: 'above', most: 2 },
    },
    {
      what: 'page load: heap',
      unit: 'MB',
      values: ours.map(({ heap }) => heap),
      against: against(({ heap }) => heap),
      reach: { kind: 'above', most: 0.3 },
    },
    ...(await atRestRows(tend, empty)),
  ];
}
