import 'trix';
import 'trix/dist/trix.css';
import { startChat } from './chat.ts';

interface TrixElement extends HTMLElement {
  editor: { getDocument(): { toString(): string }; loadHTML(html: string): void };
}

startChat(() => {
  const element = document.createElement('div');
  const box = document.createElement('trix-editor') as TrixElement;
  element.append(box);
  return {
    element,
    read: () => box.editor.getDocument().toString().replace(/\n$/, '').replaceAll('\u00a0', ' '),
    clear: () => box.editor.loadHTML(''),
  };
});
