import type { Composer, ComposerOptions } from './composer.ts';
import { isSendKey } from './composer.ts';

export function contenteditableComposer({ label, placeholder, onSend }: ComposerOptions): Composer {
  const element = document.createElement('div');
  element.className = 'box';
  element.contentEditable = 'true';
  element.role = 'textbox';
  element.ariaMultiLine = 'true';
  element.ariaLabel = label;
  element.ariaPlaceholder = placeholder;
  element.dataset.placeholder = placeholder;
  element.addEventListener('keydown', (event) => {
    if (!isSendKey(event)) return;
    event.preventDefault();
    onSend();
  });
  element.addEventListener('input', () => {
    // The browser leaves a <br> behind in an emptied box, which would hide the placeholder.
    if (element.textContent === '') element.replaceChildren();
  });
  return {
    element,
    // Line breaks are elements here, and innerText gives them back.
    read: () => element.innerText,
    clear: () => element.replaceChildren(),
    focus: () => element.focus(),
  };
}
