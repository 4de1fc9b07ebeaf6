import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/themes/silver';
import { RICH, startChat } from './chat.ts';

startChat(() => {
  const element = document.createElement('div');
  const target = document.createElement('textarea');
  element.append(target);
  const editor = (): ReturnType<typeof tinymce.get> => tinymce.get(target.id);
  return {
    element,
    read: () => (editor()?.getContent({ format: 'text' }) ?? '').replaceAll('\u00a0', ' '),
    fill: () => {
      const first = `<strong>${RICH.hi}</strong> <span class="mention" contenteditable="false">${RICH.mention}</span>${RICH.rest}`;
      editor()?.setContent([first, RICH.heated, RICH.last].map((line) => `<p>${line}</p>`).join(''));
      editor()?.undoManager.add();
    },
    rich: () => editor()?.getContent() ?? '',
    clear: () => editor()?.setContent(''),
    start: () => {
      void tinymce.init({
        target,
        license_key: 'gpl',
        menubar: false,
        toolbar: false,
        statusbar: false,
        skin: false,
        content_css: false,
        height: 200,
        setup: (made) => {
          // The frame's keys do not reach the chat around it.
          made.on('keydown', (event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            element.parentElement?.querySelector<HTMLElement>('.send-button')?.click();
          });
        },
      });
    },
  };
});
