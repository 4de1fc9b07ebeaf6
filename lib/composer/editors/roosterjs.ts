// RoosterJS (Outlook): no mark of its own, told by the site's row.
import type { Editor } from './editor.ts';

export const roosterjs: Editor = {
  id: 'roosterjs',
  ways: ['paste', 'insertText'],
  undo: ['keys'],
};
