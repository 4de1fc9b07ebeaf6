// When Tend speaks, and how loudly. Pure: what the analyser saw in, what the box may do out.
import type { Analysis } from '../language/types.ts';
import type { Verdict } from '../messages.ts';

/** Judges one analysis. Guards come first: a limit is left alone, a cry for help gets support and is never held. */
export function judge(analysis: Analysis): Verdict {
  const { guard, severity } = analysis;
  if (guard === 'boundary') return { analysis, voice: null, hold: false };
  if (guard === 'crisis' || guard === 'danger') return { analysis, voice: 'support', hold: false };
  // Coercion is not coached while it is written: it is held once, at sending.
  if (guard === 'control') return { analysis, voice: null, hold: severity === 3 };
  if (severity === 0) return { analysis, voice: null, hold: false };
  return { analysis, voice: severity === 1 ? 'note' : 'prompt', hold: severity === 3 };
}
