// When the background keeps the folder in step: now and then, and soon after somebody was at one of Tend's pages.
import { browser } from 'wxt/browser';
import { folderState } from './folder-state.ts';

/** Rings now and then, while there is a folder. */
export const NOW_AND_THEN = 'folder';
/** Rings once. */
export const SOON = 'folder-soon';

const EVERY_MINUTES = 15;
/** The shortest the browser allows. */
const SOON_MINUTES = 0.5;

/** Sets the alarm that rings now and then, or takes it off where no folder is kept in step. @throws StoreError */
export async function armFolder(): Promise<void> {
  if (!(await folderState())) {
    await browser.alarms.clear(NOW_AND_THEN);
    return;
  }
  // Set anew it would begin to wait anew, and never ring for a background that often wakes.
  if (!(await browser.alarms.get(NOW_AND_THEN))) await browser.alarms.create(NOW_AND_THEN, { periodInMinutes: EVERY_MINUTES });
}

/** Wakes the background soon, where there is a folder: what was written here may still have to go there. @throws StoreError */
export async function stepSoon(): Promise<void> {
  if (await folderState()) await browser.alarms.create(SOON, { delayInMinutes: SOON_MINUTES });
}
