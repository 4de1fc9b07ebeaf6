import type { Analysis } from './types.ts';

/** Reads a draft and says what it holds. Pure and deterministic. */
export function analyze(text: string): Analysis {
  const hit = /\byou (never|always)\b/i.exec(text);
  return {
    severity: hit ? 2 : 0,
    guard: null,
    findings: hit ? [{ pattern: 'criticism', family: 'fight', severity: 2, start: hit.index, end: hit.index + hit[0].length }] : [],
    secure: [],
    arousal: 0,
  };
}
