// The background dies while it keeps what became of a prompt, a little later each time: told again by the page, it keeps it, once.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { boxIn, Harness, HEATED, until } from './harness.ts';

/** From before the message is there to after it was kept. */
const AFTER_MS = [0, 2, 5, 10, 20, 40];
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

describe('the background dies', () => {
  it.each(AFTER_MS)('%i ms into keeping what happened, and it is kept, once', async (ms) => {
    const before = (await tend.moments()).length;
    page = await tend.open('textarea');
    await boxIn(page, 'textarea').click();
    await page.keyboard.type(HEATED, { delay: 2 });
    const prompt = await tend.prompt(page);
    await prompt.shows('Keep mine');
    const workers = await tend.context.newCDPSession(page);
    await workers.send('ServiceWorker.enable');
    await prompt.press('Keep mine');
    await new Promise((resolve) => setTimeout(resolve, ms));
    await workers.send('ServiceWorker.stopAllWorkers');
    const kept = await until(
      async () => {
        const now = await tend.moments().catch(() => []);
        return now.length > before && now;
      },
      'the moment',
      30_000,
    );
    expect(kept).toHaveLength(before + 1);
    expect(kept.at(-1)).toMatchObject({ outcome: 'kept' });
  });
});
