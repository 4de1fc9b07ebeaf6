import { ContentState, convertFromRaw, convertToRaw, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { RICH, startChat } from './chat.ts';

interface Held {
  state: EditorState;
  set: (next: EditorState) => void;
}

function Composer({ held }: { held: Held }) {
  const [editorState, onChange] = useState(held.state);
  Object.assign(held, { state: editorState, set: onChange });
  return createElement(Editor, { editorState, onChange, role: 'textbox' });
}

const FIRST = `${RICH.hi} ${RICH.mention}${RICH.rest}`;
const FULL = {
  blocks: [FIRST, RICH.heated, RICH.last].map((text, index) => ({
    key: `line${index}`,
    type: 'unstyled',
    depth: 0,
    text,
    inlineStyleRanges: index === 0 ? [{ style: 'BOLD' as const, offset: 0, length: RICH.hi.length }] : [],
    entityRanges: index === 0 ? [{ key: 0, offset: RICH.hi.length + 1, length: RICH.mention.length }] : [],
  })),
  entityMap: { 0: { type: 'mention', mutability: 'IMMUTABLE' as const, data: {} } },
};

startChat(() => {
  const element = document.createElement('div');
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  const held: Held = { state: EditorState.createEmpty(), set: () => {} };
  return {
    element,
    read: () => held.state.getCurrentContent().getPlainText(),
    clear: () => held.set(EditorState.moveFocusToEnd(EditorState.push(held.state, ContentState.createFromText(''), 'remove-range'))),
    fill: () => held.set(EditorState.moveFocusToEnd(EditorState.push(held.state, convertFromRaw(FULL), 'insert-fragment'))),
    rich: () => JSON.stringify(convertToRaw(held.state.getCurrentContent())),
    start: () => createRoot(element).render(createElement(Composer, { held })),
  };
});
