// Slate (Discord).
import type { Editor } from './editor.ts';

export const slate: Editor = {
  id: 'slate',
  marks: '[data-slate-editor="true"]',
  ways: ['paste', 'replacement'],
  undo: ['event', 'keys'],
};
