import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type LocalDay, newId } from '#lib/store/ids.ts';
import { freshDatabase } from './fresh-database.ts';

const checkin = () => ({
  id: newId<never>(),
  at: 1,
  day: '2026-06-01' as LocalDay,
  valence: 0,
  arousal: 0,
  emotions: [],
  tags: [],
  updatedAt: 1,
});

/** A browser that answers so, and what it was asked. */
async function keep(answers: { persisted: boolean; persist?: () => Promise<boolean> }) {
  vi.resetModules();
  const persist = vi.fn(answers.persist ?? (() => Promise.resolve(true)));
  vi.stubGlobal('navigator', { storage: { persisted: () => Promise.resolve(answers.persisted), persist } });
  const { saveCheckin } = await import('#lib/store/save-checkin.ts');
  return { persist, saveCheckin };
}

beforeEach(async () => {
  await freshDatabase();
  return () => vi.unstubAllGlobals();
});

describe('durable storage', () => {
  it('is asked for at the first kept writing, once', async () => {
    const { persist, saveCheckin } = await keep({ persisted: false });
    expect(persist).not.toHaveBeenCalled();
    await saveCheckin(checkin());
    await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
    await saveCheckin(checkin());
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('is not asked for where it is granted, nor for what was refused', async () => {
    const { persist, saveCheckin } = await keep({ persisted: true });
    await expect(saveCheckin({ ...checkin(), valence: 5 })).rejects.toThrow();
    await saveCheckin(checkin());
    expect(persist).not.toHaveBeenCalled();
  });

  it('refused, or nowhere to ask, changes nothing', async () => {
    const { saveCheckin } = await keep({ persisted: false, persist: () => Promise.reject(new Error('no')) });
    await saveCheckin(checkin());
    vi.stubGlobal('navigator', {});
    await saveCheckin(checkin());
  });
});
