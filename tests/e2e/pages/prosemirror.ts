import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { startChat } from './chat.ts';

startChat(() => {
  const element = document.createElement('div');
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-Shift-z': redo, 'Mod-y': redo }), keymap(baseKeymap)];
  const view = new EditorView(element, { state: EditorState.create({ schema, plugins }), attributes: { role: 'textbox' } });
  return {
    element,
    read: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
    clear: () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size)),
  };
});
