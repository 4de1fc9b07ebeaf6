import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { RICH, startChat } from './chat.ts';

const Embed = Quill.import('blots/embed') as { new (): object; create(value?: string): HTMLElement };

class Mention extends Embed {
  static blotName = 'mention';
  static tagName = 'span';
  static className = 'mention';

  static override create(name: string): HTMLElement {
    const node = document.createElement(Mention.tagName);
    node.className = Mention.className;
    node.dataset.name = name;
    node.textContent = name;
    return node;
  }

  static value(node: HTMLElement): string | undefined {
    return node.dataset.name;
  }
}
Quill.register({ 'formats/mention': Mention });

startChat(() => {
  const element = document.createElement('div');
  element.dataset.qa = 'message_input';
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  let quill: Quill;
  return {
    element,
    read: () => quill.getText().replace(/\n$/, ''),
    clear: () => {
      quill.setContents([]);
      quill.setSelection(0);
    },
    fill: () => {
      quill.setContents([
        { insert: RICH.hi, attributes: { bold: true } },
        { insert: ' ' },
        { insert: { mention: RICH.mention } },
        { insert: `${RICH.rest}\n${RICH.heated}\n${RICH.last}\n` },
      ]);
    },
    rich: () => JSON.stringify(quill.getContents()),
    start: () => {
      quill = new Quill(element, { modules: { toolbar: false } });
      quill.root.role = 'textbox';
    },
  };
});
