import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteDays, deleteEverything, tallyDays, tallyEverything } from '#lib/store/backup/delete.ts';
import { runImport } from '#lib/store/backup/import.ts';
import { readEverything } from '#lib/store/backup/read-all.ts';
import { KEPT_STORES, nothing } from '#lib/store/backup/rules.ts';
import { type CheckinDraft, readDraft, saveDraft } from '#lib/store/drafts.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { freshDatabase } from '../fresh-database.ts';
import { aLife } from './kept.ts';

const first = '2026-06-01' as LocalDay;
const second = '2026-06-02' as LocalDay;
const draft = (day: LocalDay): CheckinDraft => ({
  key: 'checkin',
  day,
  valence: 0,
  arousal: 0,
  emotions: [],
  body: '',
  tags: [],
  note: 'I wa',
  updatedAt: 1,
});

beforeEach(async () => {
  await freshDatabase();
  await runImport(aLife());
});

describe('deleting days', () => {
  it('takes what belongs to them and nothing else', async () => {
    const life = aLife();
    expect(await tallyDays(second, second)).toMatchObject({
      checkins: 1,
      journal: 1,
      moments: 1,
      practices: 1,
      daily: 1,
      reflections: 1,
      people: 0,
    });
    await deleteDays(second, second);
    expect(await readEverything()).toEqual({
      ...life,
      checkins: life.checkins.slice(0, 1),
      journal: [],
      moments: [],
      practices: [],
      daily: [],
      reflections: [],
      routineMarks: [],
      sittings: [],
    });
  });

  it('takes a begun check-in of those days, and no other', async () => {
    await saveDraft(draft(first));
    await deleteDays(second, second);
    expect(await readDraft()).toEqual(draft(first));
    await deleteDays(first, first);
    expect(await readDraft()).toBeUndefined();
  });
});

describe('deleting everything', () => {
  it('leaves nothing, in no store', async () => {
    await saveDraft(draft(first));
    expect(Object.values(await tallyEverything()).every((count) => count > 0)).toBe(true);
    await deleteEverything();
    expect(await readEverything()).toEqual(nothing());
    expect(await readDraft()).toBeUndefined();
  });

  it('is all or nothing', async () => {
    const clear = IDBObjectStore.prototype.clear;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (this: IDBObjectStore) {
      if (this.name === KEPT_STORES.at(-1)) throw new DOMException('no', 'UnknownError');
      return clear.call(this);
    });
    await expect(deleteEverything()).rejects.toMatchObject({ kind: 'damaged' });
    spy.mockRestore();
    expect(await readEverything()).toEqual(aLife());
  });
});
