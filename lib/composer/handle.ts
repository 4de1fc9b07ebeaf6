// The box as the prompt may touch it: where it stands, and one way to change it. It comes into a frame with the card,
// so that the listener, which is in every frame, need not carry it.
import type { ComposerHandle } from '../prompt/bridge.ts';
import { spanRects } from './anchor.ts';
import type { Box } from './box.ts';
import type { UndoWay } from './editors/editor.ts';
import { editorOf } from './editors/editors.ts';
import { isNativeField, readDraft } from './read.ts';
import { replaceDraft } from './replace.ts';
import { undoReplace } from './undo.ts';

/** Makes the handle of one box for one prompt. */
export function handleOf(box: Box): ComposerHandle {
  const { element, site } = box;
  const giveBackCaret = keepCaret(element);
  const editor = editorOf(element, site.editor);
  let before: { draft: string; undo: readonly UndoWay[] } | null = null;
  return {
    element,
    rect: () => element.getBoundingClientRect(),
    spanRects: (span) => (element.isConnected ? spanRects(element, span) : []),
    sendRect: () => box.send.find()?.getBoundingClientRect() ?? null,
    async replace(text) {
      const draft = readDraft(element);
      const undo = await replaceDraft(element, editor, text);
      if (undo) before = { draft, undo };
      return undo ? 'replaced' : 'refused';
    },
    async undo() {
      if (before === null) return false;
      const { draft, undo } = before;
      before = null;
      return undoReplace(element, editor, undo, draft);
    },
    focus() {
      element.focus();
      giveBackCaret();
    },
  };
}

/** Remembers the caret as it stands now, for the box to get it back if focus went elsewhere in between. */
function keepCaret(element: HTMLElement): () => void {
  // Native fields keep their own.
  if (isNativeField(element)) return () => {};
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    const now = document.getSelection();
    if (!range || !element.contains(range.startContainer) || (now && element.contains(now.anchorNode))) return;
    now?.removeAllRanges();
    now?.addRange(range);
  };
}
