import { InlineEditor } from '@ckeditor/ckeditor5-editor-inline';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { startChat } from './chat.ts';

startChat(() => {
  const element = document.createElement('div');
  const box = document.createElement('div');
  element.append(box);
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  let editor: InlineEditor | undefined;
  return {
    element,
    read: () => {
      const root = editor?.model.document.getRoot();
      if (!root) return '';
      const lines = [...root.getChildren()].map((line) =>
        line.is('element') ? [...line.getChildren()].map((node) => (node.is('$text') ? node.data : '\n')).join('') : '',
      );
      return lines.join('\n');
    },
    clear: () => editor?.setData(''),
    start: () => {
      void InlineEditor.create(box, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] }).then((created) => {
        editor = created;
      });
    },
  };
});
