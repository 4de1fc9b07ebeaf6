import type { Composer, ComposerOptions } from './composer.ts';
import { isSendKey } from './composer.ts';

export function textareaComposer({ label, placeholder, onSend }: ComposerOptions): Composer {
  const element = document.createElement('textarea');
  element.className = 'box';
  element.rows = 1;
  element.placeholder = placeholder;
  element.setAttribute('aria-label', label);
  element.addEventListener('keydown', (event) => {
    if (!isSendKey(event)) return;
    event.preventDefault();
    onSend();
  });
  return {
    element,
    read: () => element.value,
    clear: () => {
      element.value = '';
    },
    focus: () => element.focus(),
  };
}
