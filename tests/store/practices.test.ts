import { beforeEach, describe, expect, it } from 'vitest';
import { dropDraft, readDraft, saveDraft } from '#lib/store/drafts.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { listPracticeMarks, markPractice, unmarkPractice } from '#lib/store/practices.ts';
import { freshDatabase } from './fresh-database.ts';

const day = (text: string) => text as LocalDay;
beforeEach(freshDatabase);

describe('practice marks', () => {
  it('are one for each practice and day, and listed by day', async () => {
    await markPractice(day('2026-06-01'), 'mindful', 1);
    await markPractice(day('2026-06-01'), 'mindful', 2);
    await markPractice(day('2026-06-01'), 'affirm', 3);
    await markPractice(day('2026-06-07'), 'journal', 4);
    await markPractice(day('2026-06-08'), 'journal', 5);
    await markPractice(day('2026-05-31'), 'journal', 6);
    expect((await listPracticeMarks(day('2026-06-01'), day('2026-06-07'))).map(({ at }) => at)).toEqual([3, 2, 4]);
  });

  it('are taken back', async () => {
    await markPractice(day('2026-06-01'), 'connect', 1);
    await unmarkPractice(day('2026-06-01'), 'connect');
    expect(await listPracticeMarks(day('2026-06-01'), day('2026-06-01'))).toEqual([]);
  });
});

describe('a begun check-in', () => {
  it('is there until it is kept or let go', async () => {
    expect(await readDraft()).toBeUndefined();
    const draft = {
      key: 'checkin',
      day: day('2026-06-01'),
      valence: -0.5,
      arousal: 0.5,
      emotions: ['hurt'],
      body: '',
      tags: [],
      note: 'I wa',
      updatedAt: 1,
    } as const;
    await saveDraft({ ...draft, emotions: [...draft.emotions], tags: [] });
    expect(await readDraft()).toEqual(draft);
    await dropDraft();
    expect(await readDraft()).toBeUndefined();
  });
});
