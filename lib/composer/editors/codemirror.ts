// CodeMirror 6.
import type { Editor } from './editor.ts';

export const codemirror: Editor = {
  id: 'codemirror',
  marks: '.cm-content',
  ways: ['paste', 'insertText'],
  undo: ['keys'],
};
