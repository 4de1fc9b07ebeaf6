// A background that can be made to stop dead at any step of what it does: at each call to the database, to the browser's small storages and
// to other pages. What it waited for never comes, as when the browser puts an end to it.
import type { CDPSession, Page } from 'playwright-core';
import { type Harness, until } from './harness.ts';

const CHANNEL = 'test:steps';
const ARMED = 'armed';

export class MortalWorker {
  /** A page of the extension that runs none of its code, and outlives the background. */
  readonly page: Page;
  readonly #tend: Harness;
  readonly #cdp: CDPSession;

  private constructor(tend: Harness, page: Page, cdp: CDPSession) {
    this.#tend = tend;
    this.page = page;
    this.#cdp = cdp;
  }

  static async of(tend: Harness): Promise<MortalWorker> {
    const { host } = new URL((await tend.worker()).url());
    const page = await tend.context.newPage();
    await page.goto(`chrome-extension://${host}/icon/16.png`);
    await page.evaluate((name) => {
      const seen = globalThis as unknown as { steps: string[]; channel: BroadcastChannel };
      seen.steps = [];
      seen.channel = new BroadcastChannel(name);
      seen.channel.onmessage = ({ data }) => seen.steps.push(data as string);
    }, CHANNEL);
    const cdp = await tend.context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    return new MortalWorker(tend, page, cdp);
  }

  /** From now on the background, which is awake, counts its steps, and stops dead at the `fatal`th, before it is taken. */
  async arm(fatal: number): Promise<void> {
    await this.page.evaluate(() => void (globalThis as unknown as { steps: string[] }).steps.splice(0));
    await (await this.#tend.worker()).evaluate(
      ([name, armed, at]) => {
        const channel = new BroadcastChannel(name);
        const tell = channel.postMessage.bind(channel);
        let count = 0;
        const mortal = (owner: object, method: string) => {
          const of = owner as Record<string, (...args: unknown[]) => unknown>;
          const real = of[method];
          if (!real) throw new Error(`no ${method}`);
          of[method] = function (this: unknown, ...args) {
            count += 1;
            if (count === at) {
              tell(method);
              for (;;);
            }
            return real.apply(this, args);
          };
        };
        for (const method of ['get', 'getAll', 'put', 'add', 'delete']) mortal(IDBObjectStore.prototype, method);
        for (const method of ['get', 'getAll']) mortal(IDBIndex.prototype, method);
        mortal(IDBDatabase.prototype, 'transaction');
        mortal(BroadcastChannel.prototype, 'postMessage');
        const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', object> } }).chrome;
        for (const area of [storage.local, storage.session]) for (const method of ['get', 'set', 'remove']) mortal(area, method);
        tell(armed);
      },
      [CHANNEL, ARMED, fatal] as const,
    );
    // A channel that is not through yet takes its first word to the grave.
    await until(async () => (await this.#said()).includes(ARMED), 'the line from the background');
  }

  /** The step it stopped at; undefined while it goes on. */
  async stoppedAt(): Promise<string | undefined> {
    return (await this.#said()).find((word) => word !== ARMED);
  }

  /** Ends it, whether it goes on or not. A message to it wakes another one. */
  async stop(): Promise<void> {
    const stopped = new Promise<void>((resolve) => {
      const hear = ({ versions }: { versions: { runningStatus: string }[] }) => {
        if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
        this.#cdp.off('ServiceWorker.workerVersionUpdated', hear);
        resolve();
      };
      this.#cdp.on('ServiceWorker.workerVersionUpdated', hear);
    });
    await this.#cdp.send('ServiceWorker.stopAllWorkers');
    await stopped;
  }

  #said(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as { steps: string[] }).steps);
  }
}
