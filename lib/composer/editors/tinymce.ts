// TinyMCE, mostly in a frame of its own.
import type { Editor } from './editor.ts';

export const tinymce: Editor = {
  id: 'tinymce',
  marks: '.mce-content-body',
  ways: ['paste', 'insertText'],
  undo: ['keys', 'command'],
};
