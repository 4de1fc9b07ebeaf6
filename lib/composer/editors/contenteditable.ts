// An editable element without an engine: the browser edits, and keeps its own undo.
import type { Editor } from './editor.ts';

export const contenteditable: Editor = {
  id: 'contenteditable',
  ways: ['insertText'],
  undo: ['command'],
};
