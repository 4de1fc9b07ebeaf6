import { startChat } from './chat.ts';

startChat(() => {
  const element = document.createElement('div');
  element.className = 'input-message-input';
  element.contentEditable = 'true';
  element.role = 'textbox';
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  return { element, read: () => element.innerText, clear: () => element.replaceChildren() };
});
