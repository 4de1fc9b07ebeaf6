// Two tries at the same message, side by side: what is no longer there, what is new, and what was added that brings people closer.
import type { Analysis, Finding } from '../language/types.ts';
import type { SecureMove } from '../vocabulary/ids.ts';

export interface Try {
  text: string;
  analysis: Analysis;
}

export interface TryChange {
  /** Findings of the first try whose pattern the second has no more. */
  gone: Finding[];
  /** Findings of the second try whose pattern the first did not have. */
  fresh: Finding[];
  gained: SecureMove[];
}

/** The strongest finding of each pattern, strongest first. */
export function onePerPattern(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ pattern }) => !seen.has(pattern) && seen.add(pattern));
}

/** What changed from one try to the next. */
export function compareTries(before: Try, after: Try): TryChange {
  const without = (from: Analysis, other: Analysis) =>
    onePerPattern(from.findings).filter(({ pattern }) => !other.findings.some((finding) => finding.pattern === pattern));
  return {
    gone: without(before.analysis, after.analysis),
    fresh: without(after.analysis, before.analysis),
    gained: after.analysis.secure.filter((move) => !before.analysis.secure.includes(move)),
  };
}
