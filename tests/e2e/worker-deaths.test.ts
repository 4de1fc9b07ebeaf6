// The background dies at every step of keeping what became of a prompt: told again by the page, it keeps it, once.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { boxIn, Harness, HEATED, until } from './harness.ts';

/** More than the calls to the database that keeping takes, so that the last rounds die after it. */
const STEPS = 10;
let tend: Harness;
let page: Page;

beforeAll(async () => {
  tend = await Harness.start();
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  await tend?.stop();
});

/** At its `nth` call to the database from now on the background goes no further. */
async function dieAt(nth: number): Promise<void> {
  const worker = await tend.worker();
  await worker.evaluate((last) => {
    let calls = 0;
    const classes = [IDBDatabase.prototype, IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Record<string, unknown>[];
    for (const methods of classes) {
      for (const name of ['transaction', 'get', 'getAll', 'put', 'delete', 'openCursor']) {
        const real = methods[name];
        if (typeof real !== 'function') continue;
        methods[name] = function (this: unknown, ...args: unknown[]) {
          calls += 1;
          // As good as dead: nothing after this happens, and what was begun is not ended.
          while (calls >= last);
          return real.apply(this, args) as unknown;
        };
      }
    }
  }, nth);
}

async function kill(): Promise<void> {
  const inside = await tend.context.newPage();
  await inside.goto('about:blank');
  const cdp = await tend.context.newCDPSession(inside);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await inside.close();
}

const moments = () => tend.moments().catch(() => undefined);

describe('the background dies', () => {
  it.each(Array.from({ length: STEPS }, (_, index) => index + 1))(
    'at step %i of keeping what happened, and it is kept, once',
    async (step) => {
      const before = (await tend.moments()).length;
      page = await tend.open('textarea');
      await boxIn(page, 'textarea').click();
      await page.keyboard.type(HEATED, { delay: 2 });
      const prompt = await tend.prompt(page);
      await prompt.shows('Use this');
      await dieAt(step);
      await prompt.press('Use this');
      await until(async () => !(await page.evaluate(() => window.chat.read())).includes('never'), 'the wording in the box');
      await kill();
      const kept = await until(
        async () => {
          const now = await moments();
          return now && now.length > before && now;
        },
        'the moment',
        30_000,
      );
      expect(kept).toHaveLength(before + 1);
      expect(kept.at(-1)).toMatchObject({ outcome: 'rephrased' });
    },
  );
});
