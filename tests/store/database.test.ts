import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onChange } from '#lib/store/changes.ts';
import { listCheckins } from '#lib/store/checkins.ts';
import { closeDatabase, read, write } from '#lib/store/database.ts';
import { type LocalDay, newId } from '#lib/store/ids.ts';
import { MIGRATIONS } from '#lib/store/migrations.ts';
import { listMoments, recordMoment } from '#lib/store/moments.ts';
import { saveCheckin } from '#lib/store/save-checkin.ts';
import { DATABASE, VERSION } from '#lib/store/schema.ts';
import { freshDatabase, restore, savedProfile } from './fresh-database.ts';

const today = '2026-06-01' as LocalDay;
const checkin = () => ({ id: newId<never>(), at: 1, day: today, valence: 0, arousal: 0, emotions: [], tags: [], updatedAt: 1 });

beforeEach(freshDatabase);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Makes the environment fail a write the way a full disk does: the transaction is aborted with that reason. */
function failWrites(reason: string): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: [unknown]) {
    const request = put.apply(this, args);
    (this.transaction as unknown as { _abort(name: string): void })._abort(reason);
    return request;
  });
}

describe('upgrades', () => {
  it('are as many as the version says', () => {
    expect(VERSION).toBe(MIGRATIONS.length);
  });

  it.each(MIGRATIONS.map((_, index) => index + 1).slice(0, -1))('bring everything over from version %i', async (version) => {
    const profile = savedProfile(version);
    await restore(profile);
    for (const [store, records] of Object.entries(profile.stores)) {
      expect(await read([store as 'moments'], (tx) => tx.objectStore(store as 'moments').getAll()), store).toMatchObject(records);
    }
    await closeDatabase();
    const db = await openDB(DATABASE);
    expect(db.version).toBe(MIGRATIONS.length);
    db.close();
  });

  it('find what the first version wrote through the repositories', async () => {
    await restore(savedProfile(1));
    expect((await listCheckins(today, today))[0]?.note).toContain('Ünïcode');
    expect(await listMoments({ from: 0, to: Number.MAX_SAFE_INTEGER })).toHaveLength(2);
  });

  it('let an older page go, and tell it that the data is newer now', async () => {
    await saveCheckin(checkin());
    const newer = await openDB(DATABASE, MIGRATIONS.length + 1);
    await expect(listCheckins(today, today)).rejects.toMatchObject({ kind: 'newer-version' });
    newer.close();
  });

  it('say so where another page does not let go, and work once it does', async () => {
    await restore({ version: MIGRATIONS.length - 1, stores: {} });
    const hanging = await openDB(DATABASE, MIGRATIONS.length - 1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const waiting = expect(listCheckins(today, today)).rejects.toMatchObject({ kind: 'blocked' });
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    vi.advanceTimersByTime(4000);
    await waiting;
    vi.useRealTimers();
    hanging.close();
    expect(await listCheckins(today, today)).toEqual([]);
  });
});

describe('failures', () => {
  it('full: says so, and keeps what was there', async () => {
    const kept = checkin();
    await saveCheckin(kept);
    failWrites('QuotaExceededError');
    await expect(saveCheckin(checkin())).rejects.toMatchObject({ name: 'StoreError', kind: 'quota' });
    vi.restoreAllMocks();
    expect(await listCheckins(today, today)).toEqual([kept]);
  });

  it('closed under us: opens again by itself', async () => {
    const one = checkin();
    await saveCheckin(one);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('the connection is closing', 'InvalidStateError');
    });
    expect(await listCheckins(today, today)).toEqual([one]);
    expect(transaction).toHaveBeenCalledTimes(2);
  });

  it('closed and not coming back: throws, never "nothing there"', async () => {
    await saveCheckin(checkin());
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('the connection is closing', 'InvalidStateError');
    });
    await expect(listCheckins(today, today)).rejects.toMatchObject({ kind: 'closed' });
  });

  it('unreadable: throws, writes nothing, and reads again once it can', async () => {
    const one = checkin();
    await saveCheckin(one);
    await closeDatabase();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('internal error', 'UnknownError');
    });
    await expect(listCheckins(today, today)).rejects.toMatchObject({ kind: 'damaged' });
    await expect(saveCheckin(checkin())).rejects.toMatchObject({ kind: 'damaged' });
    vi.restoreAllMocks();
    expect(await listCheckins(today, today)).toEqual([one]);
  });

  it('no database at all: says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(listCheckins(today, today)).rejects.toMatchObject({ kind: 'unavailable' });
    vi.unstubAllGlobals();
  });

  it('half-way: nothing of the transaction stays', async () => {
    const work = write(['checkins'], async (tx) => {
      await tx.objectStore('checkins').put(checkin());
      throw new RangeError('no');
    });
    await expect(work).rejects.toMatchObject({ kind: 'damaged' });
    expect(await listCheckins(today, today)).toEqual([]);
  });
});

describe('writes', () => {
  it('ask for strict durability, reads do not', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await saveCheckin(checkin());
    expect(transaction).toHaveBeenLastCalledWith(['checkins', 'aggregates', 'lock'], 'readwrite', { durability: 'strict' });
    await listCheckins(today, today);
    expect(transaction).toHaveBeenLastCalledWith(['checkins', 'lock'], 'readonly', { durability: 'default' });
  });

  it('are announced once they are on disk, to whoever listens to that store', async () => {
    const heard: string[] = [];
    const stops = [onChange(['checkins'], () => heard.push('checkins')), onChange(['moments'], () => heard.push('moments'))];
    await saveCheckin(checkin());
    await recordMoment({ id: newId(), at: 1, patterns: [], secure: [], severity: 0, site: 'x.com', outcome: 'kept' });
    await vi.waitFor(() => expect(heard).toEqual(['checkins', 'moments']));
    for (const stop of stops) stop();
  });

  it('that fail are not announced', async () => {
    const heard = vi.fn();
    const stop = onChange(['checkins', 'moments'], heard);
    failWrites('QuotaExceededError');
    await expect(saveCheckin(checkin())).rejects.toThrow();
    vi.restoreAllMocks();
    await recordMoment({ id: newId(), at: 1, patterns: [], secure: [], severity: 0, site: 'x.com', outcome: 'kept' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    stop();
  });

  it('survive the deletion of the whole database by its owner', async () => {
    await saveCheckin(checkin());
    await deleteDB(DATABASE);
    expect(await listCheckins(today, today)).toEqual([]);
  });
});
