// What one editor engine needs to take in a new wording and to give the old one back.

export type EditorId =
  | 'native'
  | 'contenteditable'
  | 'lexical'
  | 'slate'
  | 'quill'
  | 'draft'
  | 'prosemirror'
  | 'ckeditor'
  | 'roosterjs'
  | 'tinymce'
  | 'codemirror'
  | 'trix';

/** paste: a paste event with the text · insertText: the browser's own editing command · replacement: what a spell-checker sends. */
export type Way = 'paste' | 'insertText' | 'replacement';

/** command: the browser's own undo · event: the undo a menu asks for · keys: Ctrl or ⌘ + Z. */
export type UndoWay = 'command' | 'event' | 'keys';

export interface Editor {
  id: EditorId;
  /** The mark the engine leaves on its box; none where only the site's row tells. */
  marks?: string;
  /** How the whole draft is replaced while it is selected; a next one is tried only if nothing at all changed. */
  ways: readonly Way[];
  /** What is not taken at once (the event's default prevented) is not taken at all, and need not be waited for. */
  atOnce?: true;
  undo: readonly UndoWay[];
  /** The same where a box took the event and wrote by itself: then it is the one that knows the way back. */
  undoTaken?: readonly UndoWay[];
  /** Some look at what was written only at the end of a key. */
  hearsKeys?: true;
}
