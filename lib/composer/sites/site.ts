// What Tend knows about one messaging site. A row refines what is found by role and editability; nothing in it is text of any
// human language.
import type { Register } from '../../language/types.ts';
import type { EditorId } from '../editors/editor.ts';

export interface Site {
  /** Kebab-case; also the name under which moments are counted. */
  id: string;
  /** Exact host names. */
  hosts: readonly string[];
  /** Where only parts of a site are private conversation: what the path begins with there. */
  paths?: readonly string[];
  /** The message boxes; everything editable that does not match (search, subject, comments) is never read. */
  composer: string;
  /** The send control, where its markup tells. */
  send?: string;
  /**
   * What names the conversation in the page (the name alone, nothing that changes by itself), on sites whose address stays the same
   * from one to the next. Only a mark of it is made.
   */
  conversation?: string;
  /** Whether Enter alone sends. Ctrl or ⌘ + Enter is taken for sending everywhere. */
  enterSends: boolean;
  /** The engine of the box, where it leaves no mark of its own in the page. */
  editor?: EditorId;
  /** How people mostly stand to each other there; as friends, where nothing is said. */
  register?: Register;
  /** The day the row was last held against the live site; null until somebody has. The box is found by role and editability all the same. */
  verified: string | null;
}
