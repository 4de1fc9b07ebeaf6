// Many chats opened and closed in one page, as people leave a messenger open for days: nothing of Tend's stays behind.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boxIn, FURIOUS, Harness, HEATED, until } from './harness.ts';

const CHATS = 200;
const CARDS = 10;
const FRAMES = 60;
const MEGABYTE = 1_048_576;

let tend: Harness;
let page: Page;
let cdp: CDPSession;

beforeAll(async () => {
  tend = await Harness.start();
  page = await tend.open('contenteditable');
  cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
});
afterAll(async () => {
  await tend?.stop();
});

interface Kept {
  heap: number;
  listeners: number;
  nodes: number;
  documents: number;
}

/** What the page and all scripts in it hold on to, once what nobody holds is collected. */
async function kept(): Promise<Kept> {
  // The first collection lets finalizers run, the second takes what they let go.
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes'), documents: of('Documents') };
}

/** The heap of the background, in bytes. */
async function backgroundHeap(): Promise<number> {
  const browser = await tend.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('no browser');
  const { targetInfos } = await browser.send('Target.getTargets');
  const targetId = targetInfos.find(({ type }) => type === 'service_worker')?.targetId ?? '';
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId });
  let ids = 0;
  const ask = (method: string): Promise<{ usedSize: number }> =>
    new Promise((resolve) => {
      const id = ++ids;
      browser.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer: { id: number; result: { usedSize: number } } = JSON.parse(message);
        if (answer.id === id) resolve(answer.result);
      });
      void browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask('HeapProfiler.collectGarbage');
  const { usedSize } = await ask('Runtime.getHeapUsage');
  await browser.detach();
  return usedSize;
}

async function openChat(): Promise<void> {
  await page.evaluate(() => window.remount());
  await boxIn(page, 'contenteditable').focus();
  await page.keyboard.insertText(HEATED);
}

async function openCard(): Promise<void> {
  await page.evaluate(() => window.remount());
  await boxIn(page, 'contenteditable').focus();
  await page.keyboard.insertText(FURIOUS);
  const isThere = (): Promise<boolean> => page.evaluate(() => document.querySelector('tend-prompt') !== null);
  await until(isThere, 'the card');
  await page.evaluate(() => window.remount());
  // A key in the new chat, and the card of the old one is gone.
  await boxIn(page, 'contenteditable').focus();
  await until(async () => !(await isThere()), 'no card');
}

/** A mail written in a frame of its own, and put away. */
async function openFrame(): Promise<void> {
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentDocument;
    inside?.open();
    inside?.write('<!doctype html><body contenteditable="true"></body>');
    inside?.close();
  });
  await page.frameLocator('iframe').locator('body').focus();
  await page.keyboard.insertText(HEATED);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
}

/** Fails where the page or the background hold on to more after `act`. */
async function staysAsItWas(act: () => Promise<void>): Promise<void> {
  const before = await kept();
  const backgroundBefore = await backgroundHeap();
  await act();
  const after = await kept();
  expect(after.heap - before.heap).toBeLessThan(MEGABYTE);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes);
  expect(after.documents).toBeLessThanOrEqual(before.documents);
  expect((await backgroundHeap()) - backgroundBefore).toBeLessThan(MEGABYTE);
}

test(`${CHATS} chats and ${CARDS} cards leave the page and the background as they were`, async () => {
  for (let chat = 0; chat < 20; chat += 1) await openChat();
  for (let card = 0; card < 2; card += 1) await openCard();
  await staysAsItWas(async () => {
    for (let chat = 0; chat < CHATS; chat += 1) await openChat();
    for (let card = 0; card < CARDS; card += 1) await openCard();
  });
});

test(`${FRAMES} frames that come and go leave the page and the background as they were`, async () => {
  for (let frame = 0; frame < 10; frame += 1) await openFrame();
  await staysAsItWas(async () => {
    for (let frame = 0; frame < FRAMES; frame += 1) await openFrame();
  });
});
