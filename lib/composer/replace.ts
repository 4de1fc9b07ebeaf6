// Puts an accepted wording into the box, once, and looks whether it arrived. Nothing is tried again unless reading back
// shows that nothing happened: editors are known to take one text twice.
import { endKey, readBack, turn } from './after-write.ts';
import { rangeOf } from './anchor.ts';
import { type ChangedPart, changedPart } from './changed-part.ts';
import type { Editor, UndoWay, Way } from './editors/editor.ts';
import { isNativeField, readDraft, readPieces, sameText } from './read.ts';
import { undoReplace } from './undo.ts';

/** Makes the draft read `text`; gives the ways to undo it, best first. Null where it was refused: the draft is as it was. */
export async function replaceDraft(box: HTMLElement, editor: Editor, text: string): Promise<readonly UndoWay[] | null> {
  const draft = readDraft(box);
  if (sameText(draft, text)) return null;
  const part = partToChange(box, draft, text);
  for (const way of editor.ways) {
    if (!(await selectPart(box, part))) return null;
    if (!write(box, way, part.insert) && editor.atOnce) continue;
    const now = await readBack(box, draft);
    const undo = (way !== 'insertText' && editor.undoTaken) || editor.undo;
    if (sameText(now, text)) {
      caretToEnd(box, part.end < draft.length);
      if (editor.hearsKeys) endKey(box);
      return undo;
    }
    if (now !== draft) {
      await undoReplace(box, editor, undo, draft);
      return null;
    }
  }
  caretToEnd(box);
  return null;
}

/** Where the draft is of more than one piece (lines, mentions, emphasis), only what changes; else all of it. */
function partToChange(box: HTMLElement, draft: string, text: string): ChangedPart {
  const simple = isNativeField(box) || readPieces(box).pieces.length < 2;
  return simple ? { start: 0, end: draft.length, insert: text } : changedPart(draft, text);
}

async function selectPart(box: HTMLElement, part: ChangedPart): Promise<boolean> {
  box.focus();
  if (isNativeField(box)) return true;
  const range = rangeOf(readPieces(box).pieces, part);
  const selection = document.getSelection();
  if (!range || !selection) return false;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  // Editors learn of a selection by an event that comes with the next turn.
  await turn();
  return selection.rangeCount > 0 && !selection.isCollapsed;
}

/** Gives `text` to the box; false where it was offered and not taken. */
function write(box: HTMLElement, way: Way, text: string): boolean {
  if (isNativeField(box) || way === 'insertText') {
    // Not by a library: those find the focused field by `document.activeElement`, which stops at a shadow root.
    if (isNativeField(box)) box.select();
    document.execCommand('insertText', false, text);
    return true;
  }
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const options = { bubbles: true, cancelable: true, composed: true };
  return !box.dispatchEvent(
    way === 'paste'
      ? new ClipboardEvent('paste', { ...options, clipboardData: dataTransfer, ...inFirefox(text) })
      : new InputEvent('beforeinput', { ...options, inputType: 'insertReplacementText', dataTransfer, data: text }),
  );
}

/** Firefox hands over an empty `clipboardData`, but fills one from fields of its own, which other browsers pass over. */
function inFirefox(text: string): object {
  return { dataType: 'text/plain', data: text };
}

/** `behind`: the change was not at the end, and the caret is behind it. */
function caretToEnd(box: HTMLElement, behind = false): void {
  if (isNativeField(box)) {
    box.setSelectionRange(box.value.length, box.value.length);
    return;
  }
  const selection = document.getSelection();
  // Engines put it there by themselves, and a selection set over theirs could cross with the next key.
  if (!behind && selection?.isCollapsed && box.contains(selection.anchorNode)) return;
  const { text, pieces } = readPieces(box);
  const range = rangeOf(pieces, { start: 0, end: text.length });
  if (range) selection?.collapse(range.endContainer, range.endOffset);
}
