// What this device has to remember about its copies and the places it keeps in step with. About this device alone: never in a copy.
import type { FolderState } from './sync/folder-state.ts';

/** When everything was last copied out, and until when to say nothing about it. */
export interface CopyMark {
  key: 'copy';
  savedAt?: number;
  laterUntil?: number;
}

/** The choices as they were when this device and the browser's own sync last agreed. There while the person wants them shared. */
export interface SharedMark {
  key: 'shared';
  agreed: Record<string, unknown>;
}

export type Upkeep = CopyMark | SharedMark | FolderState;
