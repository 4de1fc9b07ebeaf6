// One reminder a day, at a time the person picks; off until they do.
import * as v from 'valibot';
import { announce } from './changes.ts';
import { read, write } from './database.ts';
import { StoreError } from './errors.ts';

export interface ReminderSettings {
  key: 'reminder';
  on: boolean;
  /** `HH:MM`, by the person's own clock. */
  time: string;
}
export type ReminderChoice = Omit<ReminderSettings, 'key'>;

/** What the choice has to be. */
export const ReminderShape = v.strictObject({
  key: v.literal('reminder'),
  on: v.boolean(),
  time: v.pipe(v.string(), v.isoTime()),
});

const DEFAULT: ReminderChoice = { on: false, time: '20:00' };

/** The choice, or its default. @throws StoreError */
export async function reminderChoice(): Promise<ReminderChoice> {
  const chosen = await read(['settings'], (tx) => tx.objectStore('settings').get('reminder'));
  return chosen?.key === 'reminder' ? { on: chosen.on, time: chosen.time } : DEFAULT;
}

/** @throws StoreError `invalid` where the time is none, else what the database says */
export async function chooseReminder(choice: ReminderChoice): Promise<void> {
  const settings = { ...choice, key: 'reminder' } as const;
  if (!v.is(ReminderShape, settings)) throw new StoreError('invalid', 'time');
  await write(['settings'], (tx) => tx.objectStore('settings').put(settings));
  announce('settings');
}
