// For a device that others see: whether Tend shows a neutral icon and title, and whether the note on that was read.
import { announce } from './changes.ts';
import { read, write } from './database.ts';

export interface DiscreetChoices {
  /** A neutral icon and title. */
  neutral: boolean;
  /** The note on safety was read. */
  noted: boolean;
}

export interface DiscreetSettings extends Partial<DiscreetChoices> {
  key: 'discreet';
}

/** The choices; false where nothing was chosen. @throws StoreError */
export async function discreetChoices(): Promise<DiscreetChoices> {
  const chosen = await read(['settings'], (tx) => tx.objectStore('settings').get('discreet'));
  return { neutral: false, noted: false, ...(chosen?.key === 'discreet' && chosen) };
}

/** Changes what is given, leaving the rest as it is. @throws StoreError */
export async function chooseDiscreet(change: Partial<DiscreetChoices>): Promise<void> {
  await write(['settings'], async (tx) => {
    const store = tx.objectStore('settings');
    const before = await store.get('discreet');
    await store.put({ ...(before?.key === 'discreet' && before), ...change, key: 'discreet' });
  });
  announce('settings');
}
