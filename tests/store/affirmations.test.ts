import { beforeEach, describe, expect, it } from 'vitest';
import { listAffirmationMarks, markAffirmation } from '#lib/store/affirmations.ts';
import { shownBefore, shownOn, showOn } from '#lib/store/daily.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { freshDatabase } from './fresh-database.ts';

const day = (text: string) => text as LocalDay;
beforeEach(freshDatabase);

describe('affirmation marks', () => {
  it('change one part and leave the other', async () => {
    await markAffirmation('worth-1', { favourite: true }, 1);
    await markAffirmation('worth-1', { rating: 3 }, 2);
    expect((await listAffirmationMarks()).get('worth-1')).toEqual({ id: 'worth-1', favourite: true, rating: 3, updatedAt: 2 });
  });

  it('remember how true it felt at first, once it feels otherwise', async () => {
    for (const rating of [1, 2, 4] as const) await markAffirmation('worth-1', { rating }, rating);
    await markAffirmation('worth-1', { favourite: true }, 5);
    expect((await listAffirmationMarks()).get('worth-1')).toMatchObject({ first: 1, rating: 4 });
  });

  it('count from two pages at once', async () => {
    await Promise.all([markAffirmation('a', { favourite: true }, 1), markAffirmation('a', { rating: 0 }, 1)]);
    expect((await listAffirmationMarks()).get('a')).toMatchObject({ favourite: true, rating: 0 });
  });
});

describe('what a day shows', () => {
  it('stays once set, whichever page was first', async () => {
    expect(await shownOn(day('2026-06-01'))).toBeUndefined();
    await Promise.all([showOn(day('2026-06-01'), undefined, 'a'), showOn(day('2026-06-01'), undefined, 'b')]);
    expect(await shownOn(day('2026-06-01'))).toEqual({ day: '2026-06-01', shown: ['a'] });
  });

  it('moves on by one, not by two, when two pages ask for the next', async () => {
    await showOn(day('2026-06-01'), undefined, 'a');
    await Promise.all([showOn(day('2026-06-01'), 'a', 'b'), showOn(day('2026-06-01'), 'a', 'c')]);
    expect((await shownOn(day('2026-06-01')))?.shown).toEqual(['a', 'b']);
  });

  it('is told for the days before, latest first', async () => {
    await showOn(day('2026-05-01'), undefined, 'long ago');
    await showOn(day('2026-05-30'), undefined, 'a');
    await showOn(day('2026-05-31'), undefined, 'b');
    await showOn(day('2026-05-31'), 'b', 'a');
    await showOn(day('2026-06-01'), undefined, 'today');
    expect(await shownBefore(day('2026-06-01'), 14)).toEqual(['a', 'b']);
  });
});
