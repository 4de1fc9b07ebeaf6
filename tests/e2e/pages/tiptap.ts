import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { startChat } from './chat.ts';

startChat(() => {
  const element = document.createElement('div');
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  const editor = new Editor({ element, extensions: [StarterKit], editorProps: { attributes: { role: 'textbox' } } });
  return { element, read: () => editor.getText({ blockSeparator: '\n' }), clear: () => editor.commands.clearContent(true) };
});
