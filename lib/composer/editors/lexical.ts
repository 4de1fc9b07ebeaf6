// Lexical (WhatsApp, Messenger, Instagram, Reddit).
import type { Editor } from './editor.ts';

export const lexical: Editor = {
  id: 'lexical',
  marks: '[data-lexical-editor="true"]',
  ways: ['paste', 'insertText'],
  undo: ['event', 'keys'],
};
