import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, COMMAND_PRIORITY_LOW, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import type { Composer, ComposerOptions } from './composer.ts';
import { isSendKey } from './composer.ts';

export function lexicalComposer({ label, placeholder, onSend }: ComposerOptions): Composer {
  const element = document.createElement('div');
  element.className = 'box';
  element.contentEditable = 'true';
  element.role = 'textbox';
  element.ariaMultiLine = 'true';
  element.ariaLabel = label;
  element.ariaPlaceholder = placeholder;
  element.dataset.placeholder = placeholder;

  const editor = createEditor({
    namespace: 'demo',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const read = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  editor.registerUpdateListener(() => element.classList.toggle('is-empty', read() === ''));
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event === null || !isSendKey(event)) return false;
      event.preventDefault();
      onSend();
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
  return {
    element,
    read,
    clear: () => editor.update(() => $getRoot().clear(), { discrete: true }),
    focus: () => editor.focus(),
  };
}
