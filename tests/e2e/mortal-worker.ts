// A background that can be made to stop dead at any step of what it does: at each call to the database, to the browser's small storages and
// to other pages. What it waited for never comes, as when the browser puts an end to it.
import type { CDPSession, Page } from 'playwright-core';
import type { Harness } from './harness.ts';

const CHANNEL = 'test:steps';

export class MortalWorker {
  readonly #tend: Harness;
  readonly #watch: Page;
  readonly #cdp: CDPSession;

  private constructor(tend: Harness, watch: Page, cdp: CDPSession) {
    this.#tend = tend;
    this.#watch = watch;
    this.#cdp = cdp;
  }

  static async of(tend: Harness): Promise<MortalWorker> {
    const { host } = new URL((await tend.worker()).url());
    const watch = await tend.context.newPage();
    // A page of the extension that runs none of its code.
    await watch.goto(`chrome-extension://${host}/icon/16.png`);
    await watch.evaluate((name) => {
      const seen = globalThis as unknown as { steps: string[]; channel: BroadcastChannel };
      seen.steps = [];
      seen.channel = new BroadcastChannel(name);
      seen.channel.onmessage = ({ data }) => seen.steps.push(data as string);
    }, CHANNEL);
    const cdp = await tend.context.newCDPSession(watch);
    await cdp.send('ServiceWorker.enable');
    return new MortalWorker(tend, watch, cdp);
  }

  /** From now on the background counts its steps, and stops dead at the `fatal`th, before it is taken. */
  async arm(fatal: number): Promise<void> {
    await this.#watch.evaluate(() => void (globalThis as unknown as { steps: string[] }).steps.splice(0));
    await (await this.#tend.worker()).evaluate(
      ([name, at]) => {
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
        for (const method of ['get', 'getAll', 'put', 'add', 'delete', 'index']) mortal(IDBObjectStore.prototype, method);
        mortal(IDBDatabase.prototype, 'transaction');
        mortal(BroadcastChannel.prototype, 'postMessage');
        const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', object> } }).chrome;
        for (const area of [storage.local, storage.session]) for (const method of ['get', 'set', 'remove']) mortal(area, method);
      },
      [CHANNEL, fatal] as const,
    );
  }

  /** The step it stopped at; undefined while it goes on. */
  async stoppedAt(): Promise<string | undefined> {
    return this.#watch.evaluate(() => (globalThis as unknown as { steps: string[] }).steps[0]);
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
}
