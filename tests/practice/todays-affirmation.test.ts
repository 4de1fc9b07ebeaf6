import { beforeEach, describe, expect, it } from 'vitest';
import { BRIDGES } from '#lib/practice/en/bridges.ts';
import { latestLean } from '#lib/practice/lean.ts';
import { affirmationWithoutStore, nextAffirmation, todaysAffirmation } from '#lib/practice/todays-affirmation.ts';
import { markAffirmation } from '#lib/store/affirmations.ts';
import { shownOn, showOn } from '#lib/store/daily.ts';
import { addDays, type LocalDay, newId, type ReflectionId } from '#lib/store/ids.ts';
import { saveReflection } from '#lib/store/reflections.ts';
import { deleteOwnAffirmation, newOwnAffirmation, saveOwnAffirmation } from '#lib/store/save-own-affirmation.ts';
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

  it('may be one of the person’s own, and never a paused one', async () => {
    const [own, paused] = [newOwnAffirmation('I can be late and still be loved.', 1), newOwnAffirmation('Paused.', 1)];
    await saveOwnAffirmation(own);
    await saveOwnAffirmation({ ...paused, paused: true });
    await markAffirmation(own.id, { favourite: true, rating: 4 }, 1);
    await markAffirmation(paused.id, { favourite: true, rating: 4 }, 1);
    const shown = await Promise.all(Array.from({ length: 60 }, (_, offset) => todaysAffirmation(addDays(day, offset * 30))));
    const found = shown.filter(({ affirmation }) => affirmation.id === own.id);
    expect(found.length).toBeGreaterThan(1);
    expect(found[0]?.wording).toBe(own.text);
    expect(shown.map(({ affirmation }) => affirmation.id)).not.toContain(paused.id);
  });

  it('that was the person’s own gives way to one of Tend’s once it is deleted', async () => {
    const own = newOwnAffirmation('I can be late and still be loved.', 1);
    await saveOwnAffirmation(own);
    await showOn(day, undefined, own.id);
    expect(await idOn(day)).toBe(own.id);
    await deleteOwnAffirmation(own.id);
    expect(await idOn(day)).toBe(affirmationWithoutStore(day).id);
  });

  it.each([
    [{ worry: 6, distance: 2 }, 'anxious'],
    [{ worry: 2, distance: 6 }, 'avoidant'],
    [{ worry: 6, distance: 6 }, 'both'],
    [{ worry: 4, distance: 4 }, 'both'],
  ])('suits a lean: %o is %s', async ({ worry, distance }, lean) => {
    expect(await latestLean()).toBeUndefined();
    const standing = (at: number) => ({ at, spread: 0.5 });
    const kept = { id: newId<ReflectionId>(), at: 1, day, worry: standing(worry), distance: standing(distance) };
    await saveReflection(kept);
    // What is about one bond does not stand for all of them.
    await saveReflection({ ...kept, id: newId<ReflectionId>(), at: 2, bond: 'Mina', worry: standing(1), distance: standing(1) });
    expect(await latestLean()).toBe(lean);
  });

  it('is still one where the day holds an id nobody knows', async () => {
    await showOn(day, undefined, 'from a newer Tend');
    expect(await idOn(day)).toBe(affirmationWithoutStore(day).id);
  });
});
