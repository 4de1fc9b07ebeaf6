import { beforeEach, describe, expect, it, vi } from 'vitest';
import { write } from '#lib/store/database.ts';
import { chooseNewtabMode, chooseNewtabPart, newtabChoice } from '#lib/store/settings.ts';
import { freshDatabase } from './fresh-database.ts';

beforeEach(freshDatabase);

describe('the parts of the new tab', () => {
  it('show until one is switched off, and what a person wrote only once it is switched on', async () => {
    expect((await newtabChoice()).parts).toEqual({
      sky: true,
      greeting: true,
      affirmation: true,
      practices: true,
      secure: false,
      plan: false,
    });
    await Promise.all([chooseNewtabPart('sky', false), chooseNewtabPart('practices', false)]);
    expect((await newtabChoice()).parts).toEqual({
      sky: false,
      greeting: true,
      affirmation: true,
      practices: false,
      secure: false,
      plan: false,
    });
    await chooseNewtabPart('sky', true);
    expect((await newtabChoice()).parts).toMatchObject({ sky: true, practices: false });
  });

  it('stay as chosen while the page is plain or blank', async () => {
    expect((await newtabChoice()).mode).toBe('full');
    await chooseNewtabPart('secure', true);
    await chooseNewtabMode('blank');
    await chooseNewtabPart('sky', false);
    expect(await newtabChoice()).toMatchObject({ mode: 'blank', parts: { secure: true, sky: false } });
  });

  it('pass over what this version does not know, and keep it', async () => {
    const parts = { sky: false, tides: true, greeting: true } as never;
    await write(['settings'], (tx) => tx.objectStore('settings').put({ key: 'newtab', parts }));
    await chooseNewtabPart('greeting', false);
    expect((await newtabChoice()).parts).toEqual({
      sky: false,
      greeting: false,
      affirmation: true,
      practices: true,
      secure: false,
      plan: false,
    });
    expect(await write(['settings'], (tx) => tx.objectStore('settings').get('newtab'))).toMatchObject({ parts: { tides: true } });
  });

  it('are not written by reading, and not defaulted when reading fails', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await newtabChoice();
    expect(put).not.toHaveBeenCalled();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    await expect(newtabChoice()).rejects.toMatchObject({ kind: 'damaged' });
    vi.restoreAllMocks();
  });
});
