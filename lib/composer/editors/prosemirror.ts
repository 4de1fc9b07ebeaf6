// ProseMirror, and Tiptap on top of it.
import type { Editor } from './editor.ts';

export const prosemirror: Editor = {
  id: 'prosemirror',
  marks: '.ProseMirror',
  ways: ['paste', 'insertText'],
  undo: ['keys'],
};
