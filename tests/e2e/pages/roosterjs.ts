import { createEditor, createModelFromHtml } from 'roosterjs';
import { startChat } from './chat.ts';

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
