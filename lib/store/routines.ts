// A person's own routines: what they do after what, in the morning or in the evening, and on which days they did it.
import * as v from 'valibot';
import { besideNewer } from './beside-newer.ts';
import { announce } from './changes.ts';
import { checkShape } from './check-shape.ts';
import { read, write } from './database.ts';
import { askForDurableStorage } from './durable.ts';
import type { LocalDay, RoutineId } from './ids.ts';

export const ROUTINE_PARTS = ['morning', 'evening'] as const;

/** An if-then plan (Gollwitzer 1999): a cue that is there anyway, and one small thing to do then. */
export interface Routine {
  id: RoutineId;
  part: (typeof ROUTINE_PARTS)[number];
  /** As “after I brush my teeth”. */
  cue: string;
  /** As “I write one line”. */
  act: string;
  /** About when, as `HH:MM`. */
  time?: string;
  updatedAt: number;
}

export interface RoutineMark {
  day: LocalDay;
  routine: RoutineId;
  /** When it was ticked off. */
  at: number;
}

/** The longest a line of one may be. */
export const ROUTINE_LENGTH = 120;

const stamp = v.pipe(v.number(), v.finite(), v.minValue(0));
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(ROUTINE_LENGTH));

/** What a routine has to be. */
export const RoutineShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  part: v.picklist(ROUTINE_PARTS),
  cue: line,
  act: line,
  time: v.optional(v.pipe(v.string(), v.isoTime())),
  updatedAt: stamp,
});

/** What a mark has to be. */
export const RoutineMarkShape = v.strictObject({ day: v.pipe(v.string(), v.isoDate()), routine: v.pipe(v.string(), v.uuid()), at: stamp });

/** Every routine, the morning's first, each part by its time; those without a time come last. @throws StoreError */
export async function listRoutines(): Promise<Routine[]> {
  const routines = await read(['routines'], (tx) => tx.objectStore('routines').getAll());
  const place = ({ part, time = '99' }: Routine) => `${ROUTINE_PARTS.indexOf(part)} ${time}`;
  return routines.sort((a, b) => place(a).localeCompare(place(b)));
}

/**
 * Keeps a routine, new or changed. With its marks it brings a deleted one back as it was.
 * @param began the routine as the form read it: newer words that came since stay, and this is kept beside them
 * @throws StoreError `invalid` for anything that is not one, else what the database says
 */
export async function saveRoutine(routine: Routine, marks: readonly RoutineMark[] = [], began?: Routine): Promise<void> {
  checkShape(RoutineShape, routine);
  await write(['routines', 'routineMarks'], async (tx) => {
    const store = tx.objectStore('routines');
    await store.put(besideNewer('routines', routine, await store.get(routine.id), began));
    for (const mark of marks) await tx.objectStore('routineMarks').put(mark);
  });
  askForDurableStorage();
  announce('routines', 'routineMarks');
}

/** Deletes a routine and its marks for good. @returns its marks, for bringing it back @throws StoreError */
export async function deleteRoutine(id: RoutineId): Promise<RoutineMark[]> {
  const marks = await write(['routines', 'routineMarks'], async (tx) => {
    const store = tx.objectStore('routineMarks');
    const own = (await store.getAll()).filter(({ routine }) => routine === id);
    await tx.objectStore('routines').delete(id);
    for (const { day, routine } of own) await store.delete([day, routine]);
    return own;
  });
  announce('routines', 'routineMarks');
  return marks;
}

/** The routines done on a day. @throws StoreError */
export async function routinesDone(day: LocalDay): Promise<Set<RoutineId>> {
  const marks = await read(['routineMarks'], (tx) => tx.objectStore('routineMarks').getAll(IDBKeyRange.bound([day], [day, []])));
  return new Set(marks.map(({ routine }) => routine));
}

/** Marks a routine as done on a day, or takes the mark back. @throws StoreError */
export async function markRoutine(day: LocalDay, routine: RoutineId, done: boolean, at: number): Promise<void> {
  await write(['routineMarks'], async (tx) => {
    const store = tx.objectStore('routineMarks');
    if (done) await store.put({ day, routine, at });
    else await store.delete([day, routine]);
  });
  announce('routineMarks');
}
