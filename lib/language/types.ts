// What the analyser takes and gives: the shared language of patterns, prompt, rephrase and the command line.
import type { Family, GuardId, PatternId, SecureMove } from '../vocabulary/ids.ts';

/** 0 none · 1 mild (a note at most) · 2 clear (worth a gentle prompt) · 3 heated (worth a pause before sending). */
export type Severity = 0 | 1 | 2 | 3;

/** A half-open range of UTF-16 code units in the draft as given. */
export interface Span {
  start: number;
  end: number;
}

/** One pattern seen in one place of the draft. */
export interface Finding extends Span {
  pattern: PatternId;
  family: Family;
  severity: Exclude<Severity, 0>;
}

/** What a draft says. Under the guards crisis, danger and boundary: severity 0 and no findings. */
export interface Analysis {
  severity: Severity;
  guard: GuardId | null;
  /** Strongest first; spans of different findings may overlap. */
  findings: Finding[];
  secure: SecureMove[];
  /** How stirred up the writing is, 0 (calm) to 1 (shouting): shouting, swearing, runs of marks, repetition. */
  arousal: number;
}

/** How two people stand to each other, as far as the site or the person tells. */
export type Register = 'partner' | 'family' | 'friend' | 'work';

/** A part of a rewrite that Tend had to choose, shown as editable. `start` and `end` count in the rewrite's text. */
export interface Choice extends Span {
  options: string[];
}

/** A wording offered in place of the whole draft. */
export interface Rewrite {
  move: string;
  text: string;
  /** False where the text holds a visible blank ("___") for the person to fill. */
  complete: boolean;
  choices: Choice[];
}
