import { beforeEach, describe, expect, it, vi } from 'vitest';
import { write } from '#lib/store/database.ts';
import { chooseNewtabPart, newtabParts } from '#lib/store/settings.ts';
import { freshDatabase } from './fresh-database.ts';

beforeEach(freshDatabase);

describe('the parts of the new tab', () => {
  it('all show until one is switched off', async () => {
    expect(await newtabParts()).toEqual({ sky: true, greeting: true, affirmation: true, practices: true });
    await Promise.all([chooseNewtabPart('sky', false), chooseNewtabPart('practices', false)]);
    expect(await newtabParts()).toEqual({ sky: false, greeting: true, affirmation: true, practices: false });
    await chooseNewtabPart('sky', true);
    expect(await newtabParts()).toMatchObject({ sky: true, practices: false });
  });

  it('pass over what this version does not know, and keep it', async () => {
    const parts = { sky: false, tides: true, greeting: true } as never;
    await write(['settings'], (tx) => tx.objectStore('settings').put({ key: 'newtab', parts }));
    await chooseNewtabPart('greeting', false);
    expect(await newtabParts()).toEqual({ sky: false, greeting: false, affirmation: true, practices: true });
    expect(await write(['settings'], (tx) => tx.objectStore('settings').get('newtab'))).toMatchObject({ parts: { tides: true } });
  });

  it('are not written by reading, and not defaulted when reading fails', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await newtabParts();
    expect(put).not.toHaveBeenCalled();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    await expect(newtabParts()).rejects.toMatchObject({ kind: 'damaged' });
    vi.restoreAllMocks();
  });
});
