import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import { startChat } from './chat.ts';

// Squire expects it there.
Object.assign(window, { DOMPurify });

startChat(() => {
  const element = document.createElement('div');
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  let editor: Squire;
  return {
    element,
    read: () => editor.getRoot().innerText.replace(/\n$/, '').replaceAll('\u00a0', ' '),
    clear: () => editor.setHTML(''),
    start: () => {
      editor = new Squire(element, { blockTag: 'DIV' });
    },
  };
});
