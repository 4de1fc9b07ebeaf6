import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { RICH, startChat } from './chat.ts';

/** Its basic keys have none for a break in a line; apps add it, by Shift + Enter. */
const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.node('hard_break')).scrollIntoView());
  return true;
};

startChat(() => {
  const element = document.createElement('div');
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-Shift-z': redo, 'Mod-y': redo, 'Shift-Enter': breakLine }), keymap(baseKeymap)];
  const view = new EditorView(element, { state: EditorState.create({ schema, plugins }), attributes: { role: 'textbox' } });
  return {
    element,
    read: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', ({ type }) => (type.name === 'hard_break' ? '\n' : '')),
    fill: () => {
      const line = (...content: Parameters<typeof schema.node>[2][]): ReturnType<typeof schema.node> =>
        schema.node('paragraph', null, content as ReturnType<typeof schema.text>[]);
      // Its basic schema knows no mentions; a picture of an emoji is as whole as one.
      const picture = schema.node('image', { src: 'data:,', alt: RICH.mention });
      const first = line(schema.text(RICH.hi, [schema.mark('strong')]), schema.text(' '), picture, schema.text(RICH.rest));
      const lines = [first, line(schema.text(RICH.heated)), line(schema.text(RICH.last))];
      view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, lines));
    },
    rich: () => JSON.stringify(view.state.doc.toJSON()),
    clear: () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size)),
  };
});
