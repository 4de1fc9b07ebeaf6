// Trix (Basecamp, Campfire, and what is built with Rails). It folds what is inserted into the typing before, so that one undo would
// take the draft as well; a paste is a step of its own.
import type { Editor } from './editor.ts';

export const trix: Editor = {
  id: 'trix',
  marks: 'trix-editor',
  ways: ['paste', 'insertText'],
  undo: ['keys'],
};
