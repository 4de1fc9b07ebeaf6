// textarea and text input: the browser edits, and keeps its own undo.
import type { Editor } from './editor.ts';

export const native: Editor = {
  id: 'native',
  ways: ['insertText'],
  undo: ['command'],
};
