// How the listener (content script) and the prompt (injected on demand into the same isolated world) meet.
// Neither imports the other: the prompt puts a `PromptModule` on the isolated world's global, the listener calls it.
import type { Analysis, Rewrite, Span } from '../language/types.ts';

/** The one element a prompt adds to the page. Focus moving to it is not focus leaving the draft. */
export const PROMPT_TAG = 'tend-prompt';

/** note: a leaf at the box · prompt: a card while writing · pause: the card at sending, the message is held · support: crisis and danger. */
export type Voice = 'note' | 'prompt' | 'pause' | 'support';

/** How long, and where, Tend is asked to be quiet. */
export const QUIET_SCOPES = ['message', 'conversation', 'site', 'today'] as const;
export type QuietScope = (typeof QUIET_SCOPES)[number];

/** What happened with one prompt. `kept` covers keeping one's words while writing; `undone` follows a `rephrased` that was taken back. */
export type Outcome =
  | { kind: 'rephrased'; move: string }
  | { kind: 'undone' }
  | { kind: 'quiet'; scope: QuietScope }
  | { kind: 'edited' }
  | { kind: 'sent-as-is' }
  | { kind: 'kept' }
  | { kind: 'keep-editing' }
  | { kind: 'not-helpful' }
  | { kind: 'closed' };

/** The focused message box, as far as the prompt may touch it. */
export interface ComposerHandle {
  /** The editable element: its root tells the prompt where to live (an open modal dialog, or the document). */
  readonly element: HTMLElement;
  /** Where the box stands on screen now. */
  rect(): DOMRect;
  /** Client rectangles of a span of the draft as last read; empty where they cannot be told. */
  spanRects(span: Span): DOMRect[];
  /** The send control's rectangle, if known. */
  sendRect(): DOMRect | null;
  /** Puts `text` in place of the whole draft, once, and reads back. `refused`: the draft is as it was. */
  replace(text: string): Promise<'replaced' | 'refused'>;
  /** Undoes the last `replace`; false where the editor did not bring the draft back. */
  undo(): Promise<boolean>;
  /** Gives focus back to the box, caret where it was. */
  focus(): void;
}

export interface PromptRequest {
  voice: Voice;
  draft: string;
  analysis: Analysis;
  composer: ComposerHandle;
  /** Asks the background for wordings; an emotion word changes them. Rejects where the background is gone. */
  wordings(emotion?: string): Promise<Rewrite[]>;
  /** Reads a wording that is being edited in the card. Rejects where the background is gone. */
  review(text: string): Promise<Analysis>;
  /** The person never wants these words of the draft flagged. Called before its outcome. */
  neverFlag(words: string): void;
  /** Called once for each thing the person did. At a pause, `sent-as-is` makes the listener replay the send. */
  onOutcome(outcome: Outcome, emotion?: string): void;
}

export interface PromptSession {
  /** The draft changed while the card is open: new findings, or none (the card goes away by itself). */
  update(draft: string, analysis: Analysis): void;
  /** Opens the card where there was only a leaf, and moves focus into it: the keyboard's way in (the shortcut). */
  focus(): void;
  /** The page did not take the replayed send: the next Enter or click on its own control passes, and the card says so. */
  sendAgain(): void;
  close(): void;
}

export interface PromptModule {
  open(request: PromptRequest): PromptSession;
}

const KEY = Symbol.for('tend.prompt');

/** The prompt of this frame, if its script has been injected. */
export function promptModule(): PromptModule | undefined {
  return (globalThis as { [KEY]?: PromptModule })[KEY];
}

/** Called once by the prompt's script. */
export function providePrompt(module: PromptModule): void {
  (globalThis as { [KEY]?: PromptModule })[KEY] = module;
}
