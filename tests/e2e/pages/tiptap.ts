import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { RICH, startChat } from './chat.ts';

const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: {} }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ node }) => ['span', { 'data-mention': '' }, String(node.attrs.name)],
});

startChat(() => {
  const element = document.createElement('div');
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  const editor = new Editor({ element, extensions: [StarterKit, Mention], editorProps: { attributes: { role: 'textbox' } } });
  const text = (words: string): object => ({ type: 'text', text: words });
  const line = (...content: object[]): object => ({ type: 'paragraph', content });
  return {
    element,
    read: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(true),
    fill: () => {
      const hi = { ...text(RICH.hi), marks: [{ type: 'bold' }] };
      const first = line(hi, text(' '), { type: 'mention', attrs: { name: RICH.mention } }, text(RICH.rest));
      editor.commands.setContent({ type: 'doc', content: [first, line(text(RICH.heated)), line(text(RICH.last))] });
    },
    rich: () => JSON.stringify(editor.getJSON()),
  };
});
