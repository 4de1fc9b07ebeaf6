// An editable element without a mark: mostly the browser edits, and keeps its own undo. An engine nobody knows takes a paste for a
// step of its own, which one undo brings back; where nothing takes it, nothing happens, and the browser inserts.
import type { Editor } from './editor.ts';

export const contenteditable: Editor = {
  id: 'contenteditable',
  ways: ['paste', 'insertText'],
  atOnce: true,
  undo: ['command', 'keys'],
  undoTaken: ['keys', 'command'],
  hearsKeys: true,
};
