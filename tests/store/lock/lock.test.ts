// The lock as a whole: what lies on the disk, what may be read and written, and when.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteEverything } from '#lib/store/backup/delete.ts';
import { runImport, undoImport } from '#lib/store/backup/import.ts';
import { readEverything } from '#lib/store/backup/read-all.ts';
import { lastCheckinBefore, listCheckins } from '#lib/store/checkins.ts';
import { readDraft } from '#lib/store/drafts.ts';
import { type LocalDay, newId } from '#lib/store/ids.ts';
import { listEntries, newEntry, saveEntry } from '#lib/store/journal.ts';
import { changePassphrase, chooseIdleMinutes, lockNow, removeLock, setLock, unlock } from '#lib/store/lock/lock.ts';
import { lockState } from '#lib/store/lock/state.ts';
import { listMoments, recordMoment } from '#lib/store/moments.ts';
import { listPeople } from '#lib/store/people.ts';
import { learnPolicy, policyMemory } from '#lib/store/policy.ts';
import { saveCheckin } from '#lib/store/save-checkin.ts';
import { aLife } from '../backup/kept.ts';
import { freshDatabase } from '../fresh-database.ts';
import { rawRecords, rawText } from './raw.ts';
import { newSession } from './session.ts';

vi.mock('wxt/browser', async () => (await import('./session.ts')).fakeBrowserModule);

const WORDS = 'paper kettle river';
const OTHER = 'seven quiet lamps';
const today = '2026-06-02' as LocalDay;
const life = aLife();
/** What nobody may find on the disk while a lock is set. */
const PERSONAL = ['Mina', 'lonely', 'hurt', 'A walk', 'by the river', 'quoted'];
const checkin = () => ({ id: newId<never>(), at: 1, day: today, valence: 0, arousal: 0, emotions: ['hurt'], tags: [], updatedAt: 1 });
const found = (text: string) => PERSONAL.filter((word) => text.includes(word));

beforeEach(async () => {
  newSession();
  await freshDatabase();
  await runImport(aLife());
});

describe('setting a lock', () => {
  it('seals what was in clear, and changes nothing a person reads', async () => {
    expect(found(await rawText())).toEqual(PERSONAL);
    await setLock(WORDS, 5);
    expect(found(await rawText())).toEqual([]);
    expect(await readEverything()).toEqual(life);
    expect(await lockState()).toBe('open');
  });

  it('seals what is written from then on, through every way a record goes in', async () => {
    await deleteEverything();
    await setLock(WORDS, 5);
    const { changes } = await runImport(aLife());
    await saveEntry({ ...newEntry(today, 9, { tags: ['by the river'] }), text: 'A walk with Mina' });
    expect(found(await rawText())).toEqual([]);
    await undoImport(changes);
    const kept = await readEverything();
    expect(kept.people).toEqual([]);
    expect(kept.journal.map(({ text }) => text)).toEqual(['A walk with Mina']);
  });

  it('keeps no passphrase, and no key in clear', async () => {
    await setLock(WORDS, 5);
    const { lock = [] } = await rawRecords();
    expect(lock).toMatchObject([{ key: 'lock', rounds: 600_000, state: 'steady', older: [] }]);
    expect(await rawText()).not.toContain(WORDS);
    expect(lock[0]).toHaveProperty('current.bytes.length', 32 + 16);
  });

  it('takes no short passphrase, and no second lock over the first', async () => {
    await expect(setLock('short', 5)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await lockState()).toBe('none');
    await setLock(WORDS, 5);
    await expect(setLock(OTHER, 5)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await unlock(WORDS)).toEqual({ was: 'right' });
  });
});

describe('locked', () => {
  beforeEach(async () => {
    await setLock(WORDS, 5);
    await lockNow();
  });

  it('reads nothing private, and never says that there is nothing', async () => {
    expect(await lockState()).toBe('locked');
    for (const reading of [
      listPeople,
      listEntries,
      readDraft,
      readEverything,
      () => listCheckins(today, today),
      () => lastCheckinBefore(today),
    ]) {
      await expect(reading()).rejects.toMatchObject({ kind: 'locked' });
    }
    await newSession();
    expect(await lockState()).toBe('locked');
  });

  it('writes nothing private in clear: a check-in is refused, a moment drops its feeling', async () => {
    await expect(saveCheckin(checkin())).rejects.toMatchObject({ kind: 'locked' });
    const moment = { at: 5, patterns: ['protest' as const], secure: [], severity: 2 as const, site: 'x.com', outcome: 'kept' as const };
    await recordMoment({ ...moment, id: newId(), emotion: 'lonely' });
    expect(found(await rawText())).toEqual([]);
    expect((await listMoments({ from: 0, to: Number.MAX_SAFE_INTEGER })).map(({ emotion }) => emotion)).toEqual([undefined, undefined]);
    await unlock(WORDS);
    expect((await listMoments({ from: 0, to: Number.MAX_SAFE_INTEGER })).map(({ emotion }) => emotion)).toEqual([undefined, 'lonely']);
  });

  it('goes on learning, and the phrases are there again afterwards', async () => {
    await unlock(WORDS);
    await learnPolicy((before) => ({ ...(before as NonNullable<typeof before>), phrases: ['fine then'] }));
    await lockNow();
    expect((await policyMemory())?.phrases).toBeUndefined();
    await learnPolicy((before) => ({ ...(before as NonNullable<typeof before>), prompts: 7 }));
    expect(await rawText()).not.toContain('fine then');
    await unlock(WORDS);
    expect(await policyMemory()).toMatchObject({ prompts: 7, phrases: ['fine then'] });
  });

  it('opens with the passphrase alone, in whatever form its letters come', async () => {
    expect(await unlock(OTHER)).toEqual({ was: 'wrong' });
    expect(await lockState()).toBe('locked');
    expect(await unlock(WORDS)).toEqual({ was: 'right' });
    expect(await readEverything()).toEqual(life);
    await changePassphrase(WORDS, 'caf\u00e9 am Fluss');
    await lockNow();
    expect(await unlock('cafe\u0301 am Fluss')).toEqual({ was: 'right' });
  });

  it('can still be emptied by somebody who forgot the passphrase', async () => {
    await deleteEverything();
    expect(await lockState()).toBe('none');
    expect(await listPeople()).toEqual([]);
    await saveCheckin(checkin());
    expect(await listCheckins(today, today)).toHaveLength(1);
  });
});

describe('by itself', () => {
  it('locks when nobody used it for the chosen time, and not before', async () => {
    await setLock(WORDS, 5);
    await chooseIdleMinutes(1);
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 59_000);
    expect(await lockState()).toBe('open');
    vi.setSystemTime(Date.now() + 2_000);
    expect(await lockState()).toBe('locked');
    vi.setSystemTime(Date.now() - 60_000);
    expect(await lockState()).toBe('locked');
    vi.useRealTimers();
  });

  it('is locked when the browser starts', async () => {
    await setLock(WORDS, 60);
    newSession();
    expect(await lockState()).toBe('locked');
    await expect(listPeople()).rejects.toMatchObject({ kind: 'locked' });
  });
});

describe('a new passphrase', () => {
  it('opens, the old one no longer does, and everything is sealed with another key', async () => {
    await setLock(WORDS, 5);
    const before = await rawRecords();
    expect(await changePassphrase(OTHER, 'whatever it is')).toEqual({ was: 'wrong' });
    expect(await changePassphrase(WORDS, OTHER)).toEqual({ was: 'right' });
    const after = await rawRecords();
    const keys = (records: typeof before) =>
      new Set(
        Object.values(records)
          .flat()
          .flatMap(({ sealed }) => (sealed ? [(sealed as { by: string }).by] : [])),
      );
    expect(keys(before).size).toBe(1);
    expect([...keys(after)]).not.toEqual([...keys(before)]);
    expect(after.lock).toMatchObject([{ older: [], state: 'steady' }]);
    await lockNow();
    expect(await unlock(WORDS)).toEqual({ was: 'wrong' });
    expect(await unlock(OTHER)).toEqual({ was: 'right' });
    expect(await readEverything()).toEqual(life);
  });
});

describe('taking it off', () => {
  it('needs the passphrase, and leaves everything in clear', async () => {
    await setLock(WORDS, 5);
    expect(await removeLock(OTHER)).toEqual({ was: 'wrong' });
    expect(await lockState()).toBe('open');
    expect(await removeLock(WORDS)).toEqual({ was: 'right' });
    expect(await lockState()).toBe('none');
    const records = await rawRecords();
    expect(records.lock).toEqual([]);
    expect(
      Object.values(records)
        .flat()
        .filter((record) => 'sealed' in record),
    ).toEqual([]);
    expect(await readEverything()).toEqual(life);
  });
});
