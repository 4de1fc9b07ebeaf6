// Draft.js (X).
import type { Editor } from './editor.ts';

export const draft: Editor = {
  id: 'draft',
  marks: '.public-DraftEditor-content',
  ways: ['paste', 'insertText'],
  undo: ['keys'],
};
