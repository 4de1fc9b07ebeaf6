// Whether Tend looks like nothing in particular: a neutral icon and title, for a device that others see.
import { announce } from './changes.ts';
import { read, write } from './database.ts';

export interface DiscreetSettings {
  key: 'discreet';
  neutral: boolean;
}

/** Whether the neutral look was chosen; false where nothing was. @throws StoreError */
export async function isNeutral(): Promise<boolean> {
  const chosen = await read(['settings'], (tx) => tx.objectStore('settings').get('discreet'));
  return chosen?.key === 'discreet' && chosen.neutral;
}

/** Chooses the neutral look, or Tend's own. @throws StoreError */
export async function chooseNeutral(neutral: boolean): Promise<void> {
  await write(['settings'], (tx) => tx.objectStore('settings').put({ key: 'discreet', neutral }));
  announce('settings');
}
