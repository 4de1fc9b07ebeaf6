import { beforeEach, describe, expect, it } from 'vitest';
import { type Checkin, lastCheckinBefore, listCheckins } from '#lib/store/checkins.ts';
import { addDays, type LocalDay, localDay, newId } from '#lib/store/ids.ts';
import { deleteCheckin, saveCheckin } from '#lib/store/save-checkin.ts';
import { freshDatabase } from './fresh-database.ts';

const day = (text: string) => text as LocalDay;

const checkin = (change: Partial<Checkin> = {}): Checkin => ({
  id: newId(),
  at: 1000,
  day: day('2026-06-01'),
  valence: -0.4,
  arousal: 0.6,
  emotions: ['anxious'],
  tags: [],
  updatedAt: 1000,
  ...change,
});

beforeEach(freshDatabase);

describe('check-ins', () => {
  it('are listed by day, in the order they happened', async () => {
    const later = checkin({ at: 3000 });
    const earlier = checkin({ at: 2000, note: 'a line with “quotes”, emoji 💚 and\na second line' });
    for (const one of [later, earlier, checkin({ day: day('2026-05-31') }), checkin({ day: day('2026-06-02') })]) await saveCheckin(one);
    expect(await listCheckins(day('2026-06-01'), day('2026-06-01'))).toEqual([earlier, later]);
    expect(await listCheckins(day('2026-05-31'), day('2026-06-02'))).toHaveLength(4);
  });

  it('are changed in place, deleted, and brought back as they were', async () => {
    const first = checkin();
    await saveCheckin(first);
    const changed = { ...first, emotions: ['hurt', 'lonely'], body: 'a knot', updatedAt: 5000 };
    await saveCheckin(changed);
    expect(await listCheckins(first.day, first.day)).toEqual([changed]);
    await deleteCheckin(first.id);
    expect(await listCheckins(first.day, first.day)).toEqual([]);
    await saveCheckin(changed);
    expect(await listCheckins(first.day, first.day)).toEqual([changed]);
  });

  it('tell the last one before a day', async () => {
    expect(await lastCheckinBefore(day('2026-06-01'))).toBeUndefined();
    const last = checkin({ day: day('2026-05-20') });
    for (const one of [checkin({ day: day('2026-04-01') }), last, checkin()]) await saveCheckin(one);
    expect(await lastCheckinBefore(day('2026-06-01'))).toEqual(last);
  });

  it.each([
    ['a mood outside the field', checkin({ valence: 1.2 })],
    ['a day that is none', checkin({ day: day('1 June') })],
    ['an unknown field', { ...checkin(), mood: 'low' }],
    ['an id that is none', checkin({ id: '' as never })],
  ])('refuse %s', async (_name, bad) => {
    await expect(saveCheckin(bad)).rejects.toMatchObject({ kind: 'invalid' });
  });
});

describe('days', () => {
  it('are the person’s own, not UTC', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });

  it('are counted on the calendar', () => {
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2026-03-29'), 1)).toBe('2026-03-30');
  });
});
