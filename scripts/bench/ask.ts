// Asks the background for verdicts from where a chat page's listener runs: it answers no page of Tend's own.
import type { CDPSession, Page } from 'playwright-core';
import * as v from 'valibot';
import { type BenchBrowser, CHAT } from './chat.ts';

const TRIES = 3;

/** The place in a chat page where the extension's own script runs. */
export interface Frame {
  page: Page;
  devtools: CDPSession;
  world: number;
}

/** Opens a chat and finds the extension's own world in it. */
export async function frameOf(browser: BenchBrowser, conversation: string): Promise<Frame> {
  const page = await browser.chat(`${CHAT}${conversation}`);
  const devtools = await browser.devtools(page);
  const { promise, resolve } = Promise.withResolvers<number>();
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
  });
  await devtools.send('Runtime.enable');
  return { page, devtools, world: await promise };
}

/** Runs in the extension's world; by itself, as it is sent there as text. Rejects where the background hangs up. */
function exchange(rounds: number, text: string): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { connect(options: { name: string }): BenchPort } } }).chrome;
    const port = runtime.connect({ name: 'composer' });
    const times: number[] = [];
    let start = 0;
    const ask = () => {
      start = performance.now();
      const rev = times.length + 1;
      port.postMessage({ type: 'draft', rev, text: `${text} ${rev}`, conversation: '0' });
    };
    port.onDisconnect.addListener(() => reject(new Error('The background hung up')));
    port.onMessage.addListener(() => {
      times.push(performance.now() - start);
      if (times.length < rounds) return ask();
      port.disconnect();
      resolve(times);
    });
    ask();
  });
}

/** There and back over one port, in milliseconds, for each of `rounds` messages; asked again where a dying worker took the line. */
export async function roundTrips({ devtools, world }: Frame, rounds: number, text: string): Promise<number[]> {
  let fault = '';
  for (let tries = 0; tries < TRIES; tries++) {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      contextId: world,
      expression: `(${exchange.toString()})(${rounds}, ${JSON.stringify(text)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (!exceptionDetails) return v.parse(v.array(v.number()), result.value);
    fault = exceptionDetails.exception?.description ?? exceptionDetails.text;
  }
  throw new Error(`No answer from the background: ${fault}`);
}

interface BenchPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(heard: () => void): void };
  onDisconnect: { addListener(gone: () => void): void };
}
