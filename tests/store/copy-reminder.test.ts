import { beforeEach, describe, expect, it } from 'vitest';
import { copyIsDue, noteCopy, putOffCopy } from '#lib/store/copy-reminder.ts';
import { type LocalDay, newId } from '#lib/store/ids.ts';
import { saveEntry } from '#lib/store/journal.ts';
import { saveCheckin } from '#lib/store/save-checkin.ts';
import { NEVER, newDevice } from '#lib/store/sync/clock.ts';
import { beginFolder, noteFolder } from '#lib/store/sync/folder-state.ts';
import { freshDatabase } from './fresh-database.ts';

const DAY = 86_400_000;
const start = Date.UTC(2026, 5, 1);
const day = '2026-06-01' as LocalDay;
const writeAt = (at: number) => saveEntry({ id: newId(), at, day, text: 'Hello.', tags: [], updatedAt: at });

beforeEach(freshDatabase);

describe('a copy is spoken of', () => {
  it('never where nothing was written', async () => {
    expect(await copyIsDue(start)).toBe(false);
  });

  it('a month after the first entry, page or check-in', async () => {
    await saveCheckin({ id: newId(), at: start, day, valence: 0, arousal: 0, emotions: [], tags: [], updatedAt: start });
    await writeAt(start + 5 * DAY);
    expect(await copyIsDue(start + 29 * DAY)).toBe(false);
    expect(await copyIsDue(start + 30 * DAY)).toBe(true);
  });

  it('after a copy, a month after the first entry that is not in it', async () => {
    await writeAt(start);
    await noteCopy(start + 40 * DAY);
    expect(await copyIsDue(start + 200 * DAY)).toBe(false);
    await writeAt(start + 50 * DAY);
    expect(await copyIsDue(start + 79 * DAY)).toBe(false);
    expect(await copyIsDue(start + 80 * DAY)).toBe(true);
  });

  it('not for two weeks where it was put off', async () => {
    await writeAt(start);
    await putOffCopy(start + 31 * DAY);
    expect(await copyIsDue(start + 44 * DAY)).toBe(false);
    expect(await copyIsDue(start + 45 * DAY)).toBe(true);
  });

  it('not while a folder is in step', async () => {
    await writeAt(start);
    const device = newDevice();
    await beginFolder({ key: 'folder', handle: {} as FileSystemDirectoryHandle, device, keys: [], clock: NEVER });
    await noteFolder(device, { syncedAt: start + 40 * DAY });
    expect(await copyIsDue(start + 69 * DAY)).toBe(false);
    expect(await copyIsDue(start + 70 * DAY)).toBe(true);
  });
});
