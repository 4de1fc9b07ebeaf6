// A person with the device, and with the tools to change the database by hand, past the lock: nothing opens by it, and nothing is lost by it.
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runImport } from '#lib/store/backup/import.ts';
import { listCheckins } from '#lib/store/checkins.ts';
import { closeDatabase } from '#lib/store/database.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { listEntries } from '#lib/store/journal.ts';
import { heldKeys, holdKeys } from '#lib/store/lock/held-keys.ts';
import { lockNow, setLock, unlock } from '#lib/store/lock/lock.ts';
import { lockState } from '#lib/store/lock/state.ts';
import { listPeople } from '#lib/store/people.ts';
import { DATABASE } from '#lib/store/schema.ts';
import { aLife } from '../backup/kept.ts';
import { freshDatabase } from '../fresh-database.ts';
import { rawRecords } from './raw.ts';
import { newSession } from './session.ts';

vi.mock('wxt/browser', async () => (await import('./session.ts')).fakeBrowserModule);

const WORDS = 'paper kettle river';
const first = '2026-06-01' as LocalDay;
const last = '2026-06-02' as LocalDay;

type Raw = Record<string, unknown> & { sealed: { by: string; nonce: Uint8Array; bytes: Uint8Array } };

/** Changes a store by hand. */
async function byHand(store: string, change: (records: Raw[]) => object[]): Promise<void> {
  await closeDatabase();
  const db = await openDB(DATABASE);
  const changed = change((await db.getAll(store)) as Raw[]);
  await db.clear(store);
  for (const record of changed) await db.put(store, record);
  db.close();
}

beforeEach(async () => {
  newSession();
  await freshDatabase();
  await runImport(aLife());
  await setLock(WORDS, 5);
});

describe('somebody changes the database by hand', () => {
  it('moves the sealed part of one record to another: it does not open there', async () => {
    await byHand('checkins', ([one, two]) => [
      { ...one, sealed: two?.sealed },
      { ...two, sealed: one?.sealed },
    ]);
    await expect(listCheckins(first, last)).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('gives a record another id: it does not open under it', async () => {
    await byHand('people', ([one]) => [{ ...one, id: '77a0c1e2-3b4c-4d5e-8f60-000000000009' }]);
    await expect(listPeople()).rejects.toMatchObject({ kind: 'damaged' });
  });

  it.each(['bytes', 'nonce'] as const)('flips one bit of the %s: that is seen, and never shown as something else', async (part) => {
    await byHand('journal', ([one]) => {
      const bytes = Uint8Array.from(one?.sealed[part] ?? []);
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      return [{ ...one, sealed: { ...one?.sealed, [part]: bytes } }];
    });
    await expect(listEntries()).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('takes the lock’s own record away: nothing opens, and setting a new lock does not seal what is sealed', async () => {
    const before = (await rawRecords()).journal;
    await byHand('lock', () => []);
    newSession();
    await expect(setLock('another one entirely', 5)).rejects.toMatchObject({ kind: 'damaged' });
    expect((await rawRecords()).journal).toEqual(before);
  });

  it('puts another lock’s record in its place: its passphrase opens nothing that was sealed before', async () => {
    const { lock: mine = [] } = await rawRecords();
    const sealed = (await rawRecords()).journal ?? [];
    await freshDatabase();
    newSession();
    await setLock('the intruder’s own', 5);
    const { lock: theirs = [] } = await rawRecords();
    await byHand('journal', () => sealed);
    expect(await unlock('the intruder’s own')).toEqual({ was: 'right' });
    await expect(listEntries()).rejects.toMatchObject({ kind: 'damaged' });
    await byHand('lock', () => mine);
    expect(theirs).not.toEqual(mine);
    expect(await unlock(WORDS)).toEqual({ was: 'right' });
    expect(await listEntries()).toHaveLength(1);
  });

  it('lowers the rounds, or forgets the tries: the passphrase is asked for all the same', async () => {
    await lockNow();
    await byHand('lock', (records) => records.map((record) => (record.key === 'lock' ? { ...record, rounds: 1 } : record)));
    expect(await unlock(WORDS)).toEqual({ was: 'wrong' });
    expect(await lockState()).toBe('locked');
  });

  it('holds keys of their own in the session: they open nothing', async () => {
    await lockNow();
    const { lock = [] } = await rawRecords();
    const { id } = (lock[0] as { current: { id: never } }).current;
    await holdKeys([{ id, bytes: new Uint8Array(32) }], 60);
    expect(await heldKeys()).toHaveLength(1);
    await expect(listEntries()).rejects.toMatchObject({ kind: 'damaged' });
  });
});
