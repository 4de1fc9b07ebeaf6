// When a person last began again after a harder week: until the next one, Tend says no more about it. It resets nothing.
import * as v from 'valibot';
import { announce } from './changes.ts';
import { read, write } from './database.ts';
import type { LocalDay } from './ids.ts';

export interface BegunSettings {
  key: 'begun';
  day: LocalDay;
}

export const BegunShape = v.strictObject({ key: v.literal('begun'), day: v.pipe(v.string(), v.isoDate()) });

/** The day of the last beginning; undefined where there was none. @throws StoreError */
export async function begunAgainOn(): Promise<LocalDay | undefined> {
  const begun = await read(['settings'], (tx) => tx.objectStore('settings').get('begun'));
  return begun?.key === 'begun' ? begun.day : undefined;
}

/** Begins again. @throws StoreError */
export async function beginAgain(day: LocalDay): Promise<void> {
  await write(['settings'], (tx) => tx.objectStore('settings').put({ key: 'begun', day }));
  announce('settings');
}
