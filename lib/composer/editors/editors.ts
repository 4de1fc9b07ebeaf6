// Which engine drives a box: told by the mark it leaves, else by the site's row, else the browser itself.
import { isNativeField } from '../read.ts';
import { ckeditor } from './ckeditor.ts';
import { codemirror } from './codemirror.ts';
import { contenteditable } from './contenteditable.ts';
import { draft } from './draft.ts';
import type { Editor, EditorId } from './editor.ts';
import { lexical } from './lexical.ts';
import { native } from './native.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { roosterjs } from './roosterjs.ts';
import { slate } from './slate.ts';
import { tinymce } from './tinymce.ts';
import { trix } from './trix.ts';

export const EDITORS: readonly Editor[] = [
  ckeditor,
  codemirror,
  contenteditable,
  draft,
  lexical,
  native,
  prosemirror,
  quill,
  roosterjs,
  slate,
  tinymce,
  trix,
];

/** The engine of `box`; `hint` is what the site's row says of engines without a mark. */
export function editorOf(box: HTMLElement, hint: EditorId | undefined): Editor {
  if (isNativeField(box)) return native;
  const marked = EDITORS.find((editor) => editor.marks && box.matches(editor.marks));
  const hinted = EDITORS.find((editor) => editor.id === hint);
  return marked ?? hinted ?? contenteditable;
}
