import { beforeEach, describe, expect, it } from 'vitest';
import { BRIDGES } from '#lib/practice/en/bridges.ts';
import { affirmationWithoutStore, nextAffirmation, todaysAffirmation } from '#lib/practice/todays-affirmation.ts';
import { markAffirmation } from '#lib/store/affirmations.ts';
import { shownOn, showOn } from '#lib/store/daily.ts';
import { addDays, type LocalDay } from '#lib/store/ids.ts';
import { freshDatabase } from '../store/fresh-database.ts';

const day = '2026-06-01' as LocalDay;
const idOn = async (on: LocalDay) => (await todaysAffirmation(on)).affirmation.id;
beforeEach(freshDatabase);

describe('today’s affirmation', () => {
  it('stays all day, whatever is rated and whoever asks', async () => {
    const [first, other] = await Promise.all([idOn(day), idOn(day)]);
    expect(other).toBe(first);
    await markAffirmation(first, { rating: 0 }, 1);
    const later = await todaysAffirmation(day);
    expect(later.affirmation.id).toBe(first);
    expect(later.mark?.rating).toBe(0);
    expect(later.wording).toBe(BRIDGES[first]);
    expect((await shownOn(day))?.shown).toEqual([first]);
  });

  it('does not come again for three weeks', async () => {
    const seen: string[] = [];
    for (let offset = 0; offset < 22; offset++) seen.push(await idOn(addDays(day, offset)));
    expect(new Set(seen).size).toBe(22);
  });

  it('moves on when asked, once for one press', async () => {
    const first = await idOn(day);
    await nextAffirmation(day);
    const second = await idOn(day);
    expect(second).not.toBe(first);
    await Promise.all([nextAffirmation(day), nextAffirmation(day)]);
    expect((await shownOn(day))?.shown).toHaveLength(3);
  });

  it('is still one where the day holds an id nobody knows', async () => {
    await showOn(day, undefined, 'from a newer Tend');
    expect(await idOn(day)).toBe(affirmationWithoutStore(day).id);
  });
});
