// A page of Tend's and the folder between devices: what others wrote comes in when the page opens, what is written here goes there soon.

import { stepSoon } from '#lib/store/sync/folder-alarms.ts';
import { folderState } from '#lib/store/sync/folder-state.ts';

/** What comes in shows where everything is: the code for it is loaded there, and only where a folder is kept in step. */
export async function bringFolderIn(): Promise<void> {
  const folder = await folderState().catch(() => undefined);
  if (folder) await (await import('#lib/store/sync/step-quietly.ts')).stepQuietly();
}

/** Wakes the background for it soon after the page was opened, and after it is out of sight: a popup may be gone at once. Called once. */
export function leaveToFolder(): void {
  void stepSoon().catch(() => {});
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void stepSoon().catch(() => {});
  });
}
