// Words the person wants to hear nothing about: a pet name, a running joke.
import type { Analysis } from '../../language/types.ts';

/** Longer words are no phrase anybody says again. */
export const LONGEST_PHRASE = 80;

/** The phrase as it is kept, whatever its case, spaces or marks around. */
export function phraseOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** What is left of an analysis without findings in just these words. Coercion is no pet name. */
export function withoutPhrases(text: string, analysis: Analysis, phrases: readonly string[]): Analysis {
  if (phrases.length === 0 || analysis.guard) return analysis;
  const findings = analysis.findings.filter(({ start, end }) => !phrases.includes(phraseOf(text.slice(start, end))));
  if (findings.length === analysis.findings.length) return analysis;
  const severity = ([3, 2, 1] as const).find((level) => findings.some((finding) => finding.severity === level)) ?? 0;
  return { ...analysis, findings, severity };
}
