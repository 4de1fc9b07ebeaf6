import { type ComponentProps, createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { type BaseEditor, createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { startChat } from './chat.ts';

const EMPTY: Descendant[] = [{ children: [{ text: '' }] }];

startChat(() => {
  const element = document.createElement('div');
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  const editor = withHistory(withReact(createEditor() as BaseEditor as Parameters<typeof withReact>[0]));
  return {
    element,
    read: () => editor.children.map((line) => Node.string(line)).join('\n'),
    clear: () => {
      Transforms.select(editor, Editor.start(editor, []));
      Editor.withoutNormalizing(editor, () => {
        while (editor.children.length > 1) Transforms.removeNodes(editor, { at: [1] });
        Transforms.delete(editor, { at: Editor.range(editor, []) });
      });
    },
    start: () => {
      const settings: Omit<ComponentProps<typeof Slate>, 'children'> = { editor, initialValue: EMPTY };
      // React takes children as arguments, its types only as a property.
      const slate = Slate as unknown as (props: typeof settings) => ReactElement;
      createRoot(element).render(createElement(slate, settings, createElement(Editable, { placeholder: 'Message' })));
    },
  };
});
