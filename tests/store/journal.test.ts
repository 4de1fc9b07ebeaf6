import { beforeEach, describe, expect, it } from 'vitest';
import { type LocalDay, newId } from '#lib/store/ids.ts';
import { deleteEntry, type JournalEntry, listEntries, onThisDay, saveEntry, searchEntries } from '#lib/store/journal.ts';
import { freshDatabase } from './fresh-database.ts';

const day = (text: string) => text as LocalDay;
const entry = (change: Partial<JournalEntry> = {}): JournalEntry => ({
  id: newId(),
  at: 1,
  day: day('2026-06-01'),
  text: 'A walk by the river.',
  tags: [],
  updatedAt: 1,
  ...change,
});
beforeEach(freshDatabase);

describe('the journal', () => {
  it('lists the latest first, changes in place, deletes and brings back', async () => {
    const old = entry({ at: 1 });
    const recent = entry({ at: 2, text: '# Title\n\n<b>as typed</b> 💚', question: 'What helped?' });
    await saveEntry(old);
    await saveEntry(recent);
    expect(await listEntries()).toEqual([recent, old]);
    const changed = { ...old, text: 'A longer walk.', updatedAt: 3 };
    await saveEntry(changed);
    await deleteEntry(recent.id);
    expect(await listEntries()).toEqual([changed]);
    await saveEntry(recent);
    expect(await listEntries()).toEqual([recent, changed]);
  });

  it('refuses what is not an entry', async () => {
    await expect(saveEntry({ ...entry(), html: '<p>' } as never)).rejects.toMatchObject({ kind: 'invalid' });
    await expect(saveEntry(entry({ day: day('today') }))).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('is searched by every word, in text, tags and question', () => {
    const all = [entry({ text: 'Über den Fluss', tags: ['work'] }), entry({ text: 'River', question: 'Who was kind?' })];
    expect(searchEntries(all, 'FLUSS work')).toEqual([all[0]]);
    expect(searchEntries(all, 'kind river')).toEqual([all[1]]);
    expect(searchEntries(all, 'river work')).toEqual([]);
    expect(searchEntries(all, ' ')).toEqual(all);
  });

  it('knows what was written on this day in earlier years and months', () => {
    const days = ['2024-06-15', '2025-06-15', '2026-01-15', '2026-05-15', '2026-05-14', '2026-06-15', '2025-03-15'].map((text) =>
      entry({ day: day(text) }),
    );
    expect(onThisDay(days, day('2026-06-15')).map((one) => one.day)).toEqual(['2024-06-15', '2025-06-15', '2026-01-15', '2026-05-15']);
  });
});
