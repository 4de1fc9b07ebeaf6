// Takes an accepted wording back by the editor's own undo, so that its history stays whole.
import { endKey, readBack } from './after-write.ts';
import type { Editor, UndoWay } from './editors/editor.ts';
import { readDraft, sameText } from './read.ts';

/** Brings `draft` back by the editor's own undo, trying `ways` in turn; false where it did not come. */
export async function undoReplace(box: HTMLElement, editor: Editor, ways: readonly UndoWay[], draft: string): Promise<boolean> {
  box.focus();
  for (const way of ways) {
    const before = readDraft(box);
    undoBy(box, way);
    const now = await readBack(box, before);
    if (!sameText(now, draft)) continue;
    if (editor.hearsKeys) endKey(box);
    return true;
  }
  return false;
}

function undoBy(box: HTMLElement, way: UndoWay): void {
  if (way === 'command') {
    document.execCommand('undo');
    return;
  }
  const options = { bubbles: true, cancelable: true, composed: true };
  if (way === 'event') {
    box.dispatchEvent(new InputEvent('beforeinput', { ...options, inputType: 'historyUndo' }));
    return;
  }
  const apple = /Mac|iP/.test(navigator.platform);
  box.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !apple, metaKey: apple }));
}
