import { beforeEach, describe, expect, it } from 'vitest';
import { type LocalDay, newId } from '#lib/store/ids.ts';
import {
  deleteEntry,
  type EntryQuery,
  type JournalEntry,
  listEntries,
  monthsOf,
  onThisDay,
  saveEntry,
  searchEntries,
  tagsOf,
} from '#lib/store/journal.ts';
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
const asked = (query: Partial<EntryQuery>): EntryQuery => ({ words: '', tag: '', month: '', ...query });
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
    expect(searchEntries(all, asked({ words: 'FLUSS work' }))).toEqual([all[0]]);
    expect(searchEntries(all, asked({ words: 'kind river' }))).toEqual([all[1]]);
    expect(searchEntries(all, asked({ words: 'river work' }))).toEqual([]);
    expect(searchEntries(all, asked({ words: ' ' }))).toEqual(all);
  });

  it('is searched by tag and by month, which are told from what is there', () => {
    const [june, july, other] = [
      entry({ tags: ['work', 'sleep'] }),
      entry({ day: day('2026-07-02'), tags: ['work'] }),
      entry({ day: day('2025-12-31') }),
    ];
    const all = [june!, july!, other!];
    expect(tagsOf(all)).toEqual(['work', 'sleep']);
    expect(monthsOf(all)).toEqual(['2026-07', '2026-06', '2025-12']);
    expect(searchEntries(all, asked({ tag: 'work' }))).toEqual([june, july]);
    expect(searchEntries(all, asked({ tag: 'work', month: '2026-06' }))).toEqual([june]);
    expect(searchEntries(all, asked({ tag: 'work', words: 'ocean' }))).toEqual([]);
  });

  it('knows what was written on this day in earlier years and months', () => {
    const days = ['2024-06-15', '2025-06-15', '2026-01-15', '2026-05-15', '2026-05-14', '2026-06-15', '2025-03-15'].map((text) =>
      entry({ day: day(text) }),
    );
    expect(onThisDay(days, day('2026-06-15')).map((one) => one.day)).toEqual(['2024-06-15', '2025-06-15', '2026-01-15', '2026-05-15']);
  });
});
