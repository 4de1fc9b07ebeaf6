import { type ComponentProps, createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { type BaseEditor, createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { RICH, startChat } from './chat.ts';

const EMPTY: Descendant[] = [{ children: [{ text: '' }] }];
const FULL = [
  {
    children: [{ text: RICH.hi, bold: true }, { text: ' ' }, { mention: RICH.mention, children: [{ text: '' }] }, { text: RICH.rest }],
  },
  { children: [{ text: RICH.heated }] },
  { children: [{ text: RICH.last }] },
];
const mentionOf = (element: object): string | undefined => (element as { mention?: string }).mention;

function Line({ attributes, element, children }: RenderElementProps) {
  const mention = mentionOf(element);
  return mention
    ? createElement('span', { ...attributes, contentEditable: false }, children, mention)
    : createElement('div', attributes, children);
}

function Words({ attributes, leaf, children }: RenderLeafProps) {
  return createElement('bold' in leaf ? 'strong' : 'span', attributes, children);
}

const EDITABLE = {
  placeholder: 'Message',
  renderElement: (props: RenderElementProps) => createElement(Line, props),
  renderLeaf: (props: RenderLeafProps) => createElement(Words, props),
};

startChat(() => {
  const element = document.createElement('div');
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  const editor = withHistory(withReact(createEditor() as BaseEditor as Parameters<typeof withReact>[0]));
  editor.isInline = (each) => mentionOf(each) !== undefined;
  editor.isVoid = editor.isInline;
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
      createRoot(element).render(createElement(slate, settings, createElement(Editable, EDITABLE)));
    },
    fill: () => {
      Editor.withoutNormalizing(editor, () => {
        Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(editor, structuredClone(FULL), { at: [0] });
      });
      Transforms.select(editor, Editor.end(editor, []));
    },
    rich: () => JSON.stringify(editor.children),
  };
});
