import { createEditor, createModelFromHtml, exportContent } from 'roosterjs';
import { RICH, startChat } from './chat.ts';

startChat(() => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.role = 'textbox';
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  let editor: ReturnType<typeof createEditor>;
  return {
    element,
    read: () => {
      const lines: string[] = [];
      editor.formatContentModel((model) => {
        for (const block of model.blocks) {
          if (block.blockType !== 'Paragraph') continue;
          const line = block.segments.map((segment) =>
            segment.segmentType === 'Text' ? segment.text : segment.segmentType === 'Br' ? '\n' : '',
          );
          lines.push(line.join('').replace(/\n$/, ''));
        }
        return false;
      });
      return lines.join('\n').replaceAll('\u00a0', ' ');
    },
    fill: () => {
      const first = `<b>${RICH.hi}</b> <a href="mailto:ann@example.org">${RICH.mention}</a>${RICH.rest}`;
      const html = [first, RICH.heated, RICH.last].map((line) => `<div>${line}</div>`).join('');
      editor.takeSnapshot();
      editor.formatContentModel((model) => {
        model.blocks = createModelFromHtml(html)?.blocks ?? [];
        return true;
      });
      editor.takeSnapshot();
    },
    // It gives plain text that anybody pastes the colour of the box.
    rich: () =>
      exportContent(editor)
        .replace(/<span style="color: [^"]*">(.*?)<\/span>/g, '$1')
        .replace(/ style="color: [^"]*"/g, ''),
    clear: () => {
      editor.formatContentModel((model) => {
        model.blocks = createModelFromHtml('<div><br></div>')?.blocks ?? [];
        return true;
      });
    },
    start: () => {
      editor = createEditor(element);
    },
  };
});
