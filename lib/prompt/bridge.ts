// How the listener (content script) and the prompt (injected on demand into the same isolated world) meet.
// Neither imports the other: the prompt puts a `PromptModule` on the isolated world's global, the listener calls it.
import type { Analysis, Rewrite, Span } from '../language/types.ts';
import type { PatternId, SecureMove } from '../vocabulary/ids.ts';

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

/** What a card needs a human for. */
export const HELP_NEEDS = ['crisis', 'danger', 'control'] as const;
export type HelpNeed = (typeof HELP_NEEDS)[number];

/** A card of the person's own, as it goes on after "When" and "I will". */
export interface OwnPlan {
  cue: string;
  instead: string;
}

/** One line of help, as little of it as a card shows. */
export interface HelpHereLine {
  name: string;
  call: string;
  /** Where a text message can be sent, and the word to begin with. */
  text?: { to: string; word?: string };
  dayAndNight: boolean;
}

/** Help where the person is. No country where none is known, and then no numbers either. */
export interface HelpHere {
  country?: string;
  /** The number for an emergency. */
  emergency?: string;
  lines: HelpHereLine[];
}

/** What may be said after a message was sent: one of the two, or nothing. */
export interface AfterSent {
  /** A secure move to affirm. */
  affirm?: SecureMove;
  /** What the message said the writer would do, and by when in milliseconds since 1970. */
  commitment?: { words: string; due: number };
}

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
  /** Nothing was ever held before: this hold explains itself. */
  firstHold: boolean;
  composer: ComposerHandle;
  /** Asks the background for wordings; an emotion word changes them. Rejects where the background is gone. */
  wordings(emotion?: string): Promise<Rewrite[]>;
  /** Reads a wording that is being edited in the card. Rejects where the background is gone. */
  review(text: string): Promise<Analysis>;
  /** Finds help for the country the person is in. Rejects where the background is gone. */
  help(need: HelpNeed): Promise<HelpHere>;
  /** Asks for the person's own card for these patterns; null where there is none. Rejects where the background is gone. */
  plan(patterns: readonly PatternId[]): Promise<OwnPlan | null>;
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
  /** At a pause, the keyboard's way to send what is held from the box itself, where focus went back to it. */
  sendAsIs(): void;
  /** The page did not take the replayed send: the next Enter or click on its own control passes, and the card says so. */
  sendAgain(): void;
  /** Whether somebody else took it out of the page. */
  isTorn(): boolean;
  close(): void;
}

export interface AfterRequest {
  after: AfterSent;
  composer: ComposerHandle;
  /** Keeps these words in mind until `due`; false where they could not be kept. */
  remember(words: string, due: number): Promise<boolean>;
}

export interface AfterSession {
  /** Moves focus into what is offered. */
  focus(): void;
  close(): void;
}

export interface PromptModule {
  open(request: PromptRequest): PromptSession;
  /** Says a word after a message was sent, and goes by itself. */
  after(request: AfterRequest): AfterSession;
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
