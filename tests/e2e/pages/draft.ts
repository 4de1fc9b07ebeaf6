import { ContentState, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { startChat } from './chat.ts';

interface Held {
  state: EditorState;
  set: (next: EditorState) => void;
}

function Composer({ held }: { held: Held }) {
  const [editorState, onChange] = useState(held.state);
  Object.assign(held, { state: editorState, set: onChange });
  return createElement(Editor, { editorState, onChange, role: 'textbox' });
}

startChat(() => {
  const element = document.createElement('div');
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  const held: Held = { state: EditorState.createEmpty(), set: () => {} };
  return {
    element,
    read: () => held.state.getCurrentContent().getPlainText(),
    clear: () => held.set(EditorState.moveFocusToEnd(EditorState.push(held.state, ContentState.createFromText(''), 'remove-range'))),
    start: () => createRoot(element).render(createElement(Composer, { held })),
  };
});
