// A draft with the finding a test says it has, so that wordings are tested apart from what the analyser sees.
import type { Analysis, Severity } from '#lib/language/types.ts';
import { PATTERN_FAMILY, type PatternId } from '#lib/vocabulary/ids.ts';

/** An analysis with one finding over `words`, or over the whole text. */
export function finding(
  text: string,
  pattern: PatternId,
  { words = text, severity = 2 }: { words?: string; severity?: Exclude<Severity, 0> } = {},
): Analysis {
  const start = text.indexOf(words);
  return {
    severity,
    guard: null,
    secure: [],
    arousal: 0,
    findings: [{ pattern, family: PATTERN_FAMILY[pattern], severity, start, end: start + words.length }],
  };
}
