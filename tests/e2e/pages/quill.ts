import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { startChat } from './chat.ts';

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
    start: () => {
      quill = new Quill(element, { modules: { toolbar: false } });
      quill.root.role = 'textbox';
    },
  };
});
