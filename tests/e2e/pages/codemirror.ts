import { basicSetup, EditorView } from 'codemirror';
import { startChat } from './chat.ts';

startChat(() => {
  const element = document.createElement('div');
  element.style.cssText = 'border: 1px solid; inline-size: 500px; min-block-size: 60px';
  const view = new EditorView({ parent: element, extensions: [basicSetup, EditorView.lineWrapping] });
  return {
    element,
    read: () => view.state.doc.toString(),
    start: () => view.setRoot(element.getRootNode() as Document | ShadowRoot),
    clear: () => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: '' } }),
  };
});
