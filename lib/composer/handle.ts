// The box as the prompt may touch it: where it stands, and one way to change it. It comes into a frame with the card,
// so that the listener, which is in every frame, need not carry it.
import type { ComposerHandle } from '../prompt/bridge.ts';
import { spanRects } from './anchor.ts';
import type { Box } from './box.ts';
import { editorOf } from './editors/editors.ts';
import { isNativeField, readDraft } from './read.ts';
import { replaceDraft, undoReplace } from './replace.ts';

/** Makes the handle of one box for one prompt. */
export function handleOf(box: Box): ComposerHandle {
  const { element, site } = box;
  const giveBackCaret = keepCaret(element);
  let before: string | null = null;
  return {
    element,
    rect: () => element.getBoundingClientRect(),
    spanRects: (span) => (element.isConnected ? spanRects(element, span) : []),
    sendRect: () => box.send.find()?.getBoundingClientRect() ?? null,
    async replace(text) {
      const draft = readDraft(element);
      const result = await replaceDraft(element, editorOf(element, site.editor), text);
      if (result === 'replaced') before = draft;
      return result;
    },
    async undo() {
      if (before === null) return false;
      const draft = before;
      before = null;
      return undoReplace(element, editorOf(element, site.editor), draft);
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
