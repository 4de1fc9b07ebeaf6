// Keeping in step without being asked: where the browser lets Tend use the folder without a question, and nothing is said where it does not.

import { mayUse } from './folder-access.ts';
import { folderState } from './folder-state.ts';
import { keepInStep } from './keep-in-step.ts';

/** One step, where a folder is chosen and may be used now. What fails is tried again the next time; *Your data* says why at a press. */
export async function stepQuietly(): Promise<void> {
  try {
    const folder = await folderState();
    if (folder && (await mayUse(folder.handle))) await keepInStep(Date.now());
  } catch {
    // Locked, not allowed, gone or unreadable: nothing was changed, and nothing is lost by waiting.
  }
}
