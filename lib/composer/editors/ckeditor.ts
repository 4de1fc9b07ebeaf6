// CKEditor 5 (Teams).
import type { Editor } from './editor.ts';

export const ckeditor: Editor = {
  id: 'ckeditor',
  marks: '.ck-editor__editable',
  ways: ['paste', 'replacement'],
  undo: ['keys'],
};
