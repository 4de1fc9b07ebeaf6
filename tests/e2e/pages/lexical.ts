import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { RICH, startChat } from './chat.ts';

startChat(() => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.role = 'textbox';
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  const editor = createEditor({
    namespace: 'chat',
    onError: (error) => {
      throw error;
    },
  });
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    element,
    read: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear: () => editor.update(() => $getRoot().clear().selectEnd(), { discrete: true }),
    start: () => editor.setRootElement(element),
    fill: () => {
      editor.update(() => {
        const line = $createParagraphNode().append(
          $createTextNode(RICH.hi).toggleFormat('bold'),
          $createTextNode(' '),
          $createTextNode(RICH.mention).setMode('token'),
          $createTextNode(RICH.rest),
          $createLineBreakNode(),
          $createTextNode(RICH.heated),
          $createLineBreakNode(),
          $createTextNode(RICH.last),
        );
        $getRoot().clear().append(line).selectEnd();
      });
    },
    rich: () => JSON.stringify(editor.getEditorState().toJSON()),
  };
});
