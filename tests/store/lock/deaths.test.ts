// The browser dies at each single write while a lock is set, changed or taken off: whatever the moment, nothing is lost, the passphrase that
// counts then opens everything, and what had begun is ended.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runImport } from '#lib/store/backup/import.ts';
import { readEverything } from '#lib/store/backup/read-all.ts';
import { closeDatabase } from '#lib/store/database.ts';
import { changePassphrase, removeLock, setLock, unlock } from '#lib/store/lock/lock.ts';
import { lockState } from '#lib/store/lock/state.ts';
import { aLife } from '../backup/kept.ts';
import { freshDatabase } from '../fresh-database.ts';
import { rawRecords } from './raw.ts';
import { newSession } from './session.ts';

vi.mock('wxt/browser', async () => (await import('./session.ts')).fakeBrowserModule);

const WORDS = 'paper kettle river';
const OTHER = 'seven quiet lamps';

beforeEach(() => {
  // One round instead of 600,000: a passphrase is tried hundreds of times here.
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((how, ...rest) => derive({ ...(how as Pbkdf2Params), iterations: 1 }, ...rest));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** From the `nth` write on nothing works any more, as when the browser died at it. @returns whether it came to that, and the way back */
function dieAt(nth: number): { died(): boolean; restart(): Promise<void> } {
  let writes = 0;
  const gone = (): never => {
    throw new DOMException('the browser died', 'UnknownError');
  };
  const count = () => {
    writes += 1;
    if (writes >= nth) gone();
  };
  const { put, delete: remove } = IDBObjectStore.prototype;
  const { transaction } = IDBDatabase.prototype;
  const spies = [
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      count();
      return put.apply(this, args);
    }),
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, ...args) {
      count();
      return remove.apply(this, args);
    }),
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      return writes >= nth ? gone() : transaction.apply(this, args);
    }),
  ];
  return {
    died: () => writes >= nth,
    restart: async () => {
      for (const spy of spies) spy.mockRestore();
      await closeDatabase();
      newSession();
    },
  };
}

/** Every record that is sealed, with the key it is sealed by. */
async function seals(): Promise<Set<string>> {
  const all = Object.values(await rawRecords()).flat();
  return new Set(all.flatMap(({ sealed }) => (sealed ? [(sealed as { by: string }).by] : [])));
}

/** Runs `act` dying at its first write, then afresh dying at its second, and so on until it lives; looks each time. */
async function atEveryDeath(before: () => Promise<void>, act: () => Promise<unknown>, look: () => Promise<void>): Promise<number> {
  for (let nth = 1; ; nth += 1) {
    newSession();
    await freshDatabase();
    await runImport(aLife());
    await before();
    const browser = dieAt(nth);
    const outcome = await act().then(
      () => 'lived',
      () => 'died',
    );
    expect(outcome).toBe(browser.died() ? 'died' : 'lived');
    await browser.restart();
    await look();
    expect(await readEverything(), `died at write ${nth}`).toEqual(aLife());
    if (outcome === 'lived') return nth - 1;
  }
}

/** Opens with the first passphrase that is right. */
async function openWith(...passphrases: string[]): Promise<string> {
  for (const passphrase of passphrases) if ((await unlock(passphrase)).was === 'right') return passphrase;
  throw new Error('no passphrase opens it');
}

describe('the browser dies at any write', () => {
  it('while a lock is set', async () => {
    const deaths = await atEveryDeath(
      async () => {},
      () => setLock(WORDS, 5),
      async () => {
        if ((await lockState()) === 'none') return expect(await seals()).toEqual(new Set());
        await openWith(WORDS);
        const { lock = [] } = await rawRecords();
        expect(lock).toMatchObject([{ state: 'steady' }]);
        expect((await seals()).size).toBe(1);
      },
    );
    expect(deaths).toBeGreaterThan(8);
  });

  it('while the passphrase is changed', async () => {
    let old = new Set<string>();
    const used = new Set<string>();
    const deaths = await atEveryDeath(
      async () => {
        await setLock(WORDS, 5);
        old = await seals();
      },
      () => changePassphrase(WORDS, OTHER),
      async () => {
        const opened = await openWith(OTHER, WORDS);
        used.add(opened);
        const now = await seals();
        expect(now.size).toBe(1);
        expect([...now].every((key) => old.has(key))).toBe(opened === WORDS);
        const { lock = [] } = await rawRecords();
        expect(lock).toMatchObject([{ state: 'steady', older: [] }]);
      },
    );
    expect(deaths).toBeGreaterThan(10);
    expect([...used].sort()).toEqual([WORDS, OTHER].sort());
  });

  it('while it is taken off', async () => {
    const states = new Set<string>();
    const deaths = await atEveryDeath(
      () => setLock(WORDS, 5),
      () => removeLock(WORDS),
      async () => {
        if ((await lockState()) === 'locked') await openWith(WORDS);
        states.add(await lockState());
        expect((await seals()).size).toBe((await lockState()) === 'none' ? 0 : 1);
      },
    );
    expect(deaths).toBeGreaterThan(10);
    expect([...states].sort()).toEqual(['none', 'open']);
  });

  it('and again while it goes on after the first death', async () => {
    newSession();
    await freshDatabase();
    await runImport(aLife());
    await setLock(WORDS, 5);
    let browser = dieAt(6);
    await expect(changePassphrase(WORDS, OTHER)).rejects.toThrow();
    await browser.restart();
    browser = dieAt(5);
    await expect(unlock(OTHER)).rejects.toThrow();
    await browser.restart();
    expect((await seals()).size).toBe(2);
    await openWith(OTHER);
    expect((await seals()).size).toBe(1);
    expect(await readEverything()).toEqual(aLife());
  });
});
