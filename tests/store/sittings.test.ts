import { beforeEach, expect, it } from 'vitest';
import { type LocalDay, newId, type SittingId } from '#lib/store/ids.ts';
import { chooseReminder, reminderChoice } from '#lib/store/reminder.ts';
import { listSittings, type Sitting, saveSitting } from '#lib/store/sittings.ts';
import { freshDatabase } from './fresh-database.ts';

const day = (text: string) => text as LocalDay;
beforeEach(freshDatabase);

it('a sitting is kept with how it felt, told later or not at all, and found by its day', async () => {
  const sitting: Sitting = { id: newId<SittingId>(), at: 5, day: day('2026-06-01'), tool: 'sigh', before: 1, updatedAt: 5 };
  await saveSitting(sitting);
  await saveSitting({ ...sitting, after: 3, updatedAt: 6 });
  const plain: Sitting = { id: newId<SittingId>(), at: 2, day: day('2026-06-01'), tool: 'box', updatedAt: 2 };
  await saveSitting(plain);
  await saveSitting({ ...plain, id: newId<SittingId>(), day: day('2026-06-02') });
  expect(await listSittings(day('2026-06-01'), day('2026-06-01'))).toEqual([plain, { ...sitting, after: 3, updatedAt: 6 }]);
  await expect(saveSitting({ ...plain, after: 5 as never })).rejects.toMatchObject({ kind: 'invalid' });
});

it('the reminder is off until somebody picks a time', async () => {
  expect(await reminderChoice()).toEqual({ on: false, time: '20:00' });
  await chooseReminder({ on: true, time: '07:45' });
  expect(await reminderChoice()).toEqual({ on: true, time: '07:45' });
  await expect(chooseReminder({ on: true, time: 'soon' })).rejects.toMatchObject({ kind: 'invalid' });
  expect(await reminderChoice()).toEqual({ on: true, time: '07:45' });
});
