import { InlineEditor } from '@ckeditor/ckeditor5-editor-inline';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { RICH, startChat } from './chat.ts';

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
    fill: () =>
      editor?.setData(
        `<p><strong>${RICH.hi}</strong> <span class="mention">${RICH.mention}</span>${RICH.rest}</p><p>${RICH.heated}</p><p>${RICH.last}</p>`,
      ),
    rich: () => editor?.getData() ?? '',
    clear: () => editor?.setData(''),
    start: () => {
      void InlineEditor.create(box, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] }).then((created) => {
        editor = created;
        // The marks of its own plugins for emphasis and mentions, without the plugins.
        created.model.schema.extend('$text', { allowAttributes: ['bold', 'mention'] });
        created.conversion.attributeToElement({ model: 'bold', view: 'strong' });
        created.conversion.attributeToElement({ model: 'mention', view: { name: 'span', classes: 'mention' } });
      });
    },
  };
});
