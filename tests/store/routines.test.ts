import { beforeEach, describe, expect, it } from 'vitest';
import { type LocalDay, newId, type RoutineId } from '#lib/store/ids.ts';
import { deleteRoutine, listRoutines, markRoutine, type Routine, routinesDone, saveRoutine } from '#lib/store/routines.ts';
import { freshDatabase } from './fresh-database.ts';

const day = '2026-06-01' as LocalDay;
const routine = (change: Partial<Routine> = {}): Routine => ({
  id: newId<RoutineId>(),
  part: 'evening',
  cue: 'after I brush my teeth',
  act: 'I write one line',
  updatedAt: 1,
  ...change,
});
beforeEach(freshDatabase);

describe('routines', () => {
  it('come in the order of a day: the morning first, by time, and those without a time last', async () => {
    const [late, early, morning, whenever] = [
      routine({ time: '22:00' }),
      routine({ time: '19:30' }),
      routine({ part: 'morning', time: '07:00' }),
      routine({ part: 'morning' }),
    ];
    for (const one of [late!, early!, whenever!, morning!]) await saveRoutine(one);
    expect(await listRoutines()).toEqual([morning, whenever, early, late]);
  });

  it.each([{ act: ' ' }, { time: '7' }, { time: '24:00' }, { part: 'noon' }])('refuse %o', async (wrong) => {
    await expect(saveRoutine(routine(wrong as never))).rejects.toMatchObject({ kind: 'invalid' });
    expect(await listRoutines()).toEqual([]);
  });

  it('are done on a day once, and the mark is taken back', async () => {
    const one = routine();
    await saveRoutine(one);
    await markRoutine(day, one.id, true, 1);
    await markRoutine(day, one.id, true, 2);
    expect(await routinesDone(day)).toEqual(new Set([one.id]));
    expect(await routinesDone('2026-06-02' as LocalDay)).toEqual(new Set());
    await markRoutine(day, one.id, false, 3);
    expect(await routinesDone(day)).toEqual(new Set());
  });

  it('that are deleted leave no mark behind, and come back with every mark', async () => {
    const [gone, stays] = [routine(), routine()];
    for (const one of [gone, stays]) {
      await saveRoutine(one);
      await markRoutine(day, one.id, true, 1);
    }
    const marks = await deleteRoutine(gone.id);
    expect(await listRoutines()).toEqual([stays]);
    expect(await routinesDone(day)).toEqual(new Set([stays.id]));
    await saveRoutine(gone, marks);
    expect(await routinesDone(day)).toEqual(new Set([gone.id, stays.id]));
  });
});
