import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase } from '#lib/store/database.ts';
import { setLock, unlock } from '#lib/store/lock/lock.ts';
import { lockState } from '#lib/store/lock/state.ts';
import { beginTry, waitAfter, waitLeft } from '#lib/store/lock/tries.ts';
import { freshDatabase } from '../fresh-database.ts';
import { newSession } from './session.ts';

vi.mock('wxt/browser', async () => (await import('./session.ts')).fakeBrowserModule);

const WORDS = 'paper kettle river';

beforeEach(async () => {
  newSession();
  await freshDatabase();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the wait after wrong passphrases', () => {
  it('grows: none for the first slips, then twice as long each time, an hour at most', () => {
    const waits = Array.from({ length: 16 }, (_, failed) => waitAfter(failed));
    expect(waits.slice(0, 6)).toEqual([0, 0, 0, 5_000, 10_000, 20_000]);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBe(3_600_000);
  });

  it('is kept while the browser is closed, and the right passphrase waits as well', async () => {
    await setLock(WORDS, 5);
    newSession();
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    for (let slip = 0; slip < 3; slip += 1) expect(await unlock('something else')).toEqual({ was: 'wrong' });
    await closeDatabase();
    newSession();
    expect(await unlock(WORDS)).toEqual({ was: 'wait', ms: 5_000 });
    expect(await lockState()).toBe('locked');
    vi.setSystemTime(1_004_999);
    expect(await waitLeft()).toBe(1);
    vi.setSystemTime(1_005_000);
    expect(await unlock(WORDS)).toEqual({ was: 'right' });
    expect(await waitLeft()).toBe(0);
  });

  it('is not shortened by asking while one waits, nor by dying in the middle of a try', async () => {
    for (let slip = 0; slip < 4; slip += 1) await beginTry(slip * 60_000);
    expect(await beginTry(180_001)).toBe(9_999);
    expect(await beginTry(180_002)).toBe(9_998);
  });

  it('is never longer than it is, wherever the clock is set', async () => {
    for (let slip = 0; slip < 3; slip += 1) await beginTry(5_000_000);
    expect(await waitLeft(0)).toBe(5_000);
  });
});
