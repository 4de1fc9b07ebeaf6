// Quill (Slack).
import type { Editor } from './editor.ts';

export const quill: Editor = {
  id: 'quill',
  marks: '.ql-editor',
  ways: ['paste', 'insertText'],
  undo: ['keys'],
};
