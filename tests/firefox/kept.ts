// What Tend keeps in Firefox, seen and changed from a page of its own origin that runs nothing of Tend.
import type { Page } from 'puppeteer-core';
import { everyStore } from '../e2e/stored.ts';

type Area = { get(): Promise<object>; remove(key: string): Promise<void> };
interface Inside {
  browser: { storage: { local: Area; session: Area } };
}

export class Kept {
  readonly #inside: Page;

  constructor(inside: Page) {
    this.#inside = inside;
  }

  /** All of it: the database by store, and the browser's small storage. */
  async all(): Promise<Record<string, unknown[]>> {
    const small = await this.#inside.evaluate(() => (globalThis as unknown as Inside).browser.storage.local.get());
    // Opening it before the product has would make an empty one.
    const begun = await this.#inside.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'tend'));
    return { small: [small], ...(begun && (await this.#inside.evaluate(everyStore))) };
  }

  /** No card has opened in any conversation for a while. */
  async forgetRest(): Promise<void> {
    await this.#inside.evaluate(() => (globalThis as unknown as Inside).browser.storage.session.remove('rest'));
  }

  /** Nobody has asked for quiet. */
  async forgetQuiet(): Promise<void> {
    await this.#inside.evaluate(async () => {
      const { storage } = (globalThis as unknown as Inside).browser;
      await Promise.all([storage.local.remove('quiet'), storage.session.remove('quiet')]);
    });
  }

  /** Nothing has been said today: a profile that opens many cards would run out of them. */
  async forgetBudget(): Promise<void> {
    await this.forgetRest();
    await this.#change('policy', null);
  }

  /** Lets everything in `store` have its times this much earlier: so much time has passed. */
  async ago(store: string, milliseconds: number): Promise<void> {
    await this.#change(store, milliseconds);
  }

  /** Empties the store, or moves all times in it back by `ago`; Tend hears of it. */
  async #change(store: string, ago: number | null): Promise<void> {
    await this.#inside.evaluate(
      async (name, back) => {
        if (!(await indexedDB.databases()).some(({ name }) => name === 'tend')) return;
        // As text, where a time of day in milliseconds is the only number this long.
        const earlier = (record: unknown): unknown =>
          JSON.parse(JSON.stringify(record), (_, value) => (typeof value === 'number' && value > 1e12 ? value - (back ?? 0) : value));
        await new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('tend');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const change = open.result.transaction(name, 'readwrite');
            const records = change.objectStore(name);
            const walk = records.openCursor();
            walk.onsuccess = () => {
              if (!walk.result) return;
              if (back === null) walk.result.delete();
              else walk.result.update(earlier(walk.result.value));
              walk.result.continue();
            };
            change.oncomplete = () => {
              open.result.close();
              const channel = new BroadcastChannel('tend:changes');
              channel.postMessage([name]);
              channel.close();
              resolve();
            };
          };
        });
      },
      store,
      ago,
    );
  }
}
