// Evidence → severity. One place says how signs add up and what softens them.
import type { Family, PatternId } from '../vocabulary/ids.ts';
import type { Strength } from './define-pattern.ts';
import type { Finding, Severity } from './types.ts';

export const WEIGHT: Readonly<Record<Strength, number>> = { heated: 3, clear: 2, mild: 1, hint: 0.5 };

/** What one pattern gathered in a draft. */
export interface Evidence {
  pattern: PatternId;
  family: Family;
  strength: Strength;
  weight: number;
  from: number;
  to: number;
  sentence: number;
  rule: string;
}

/** Weights of one pattern's evidence, those of different places adding half: two mild signs in two places are nearly a clear one,
 * and clear ones never add up to a heated one by themselves. */
export function total(weights: readonly number[], arousal: number): number {
  const [first = 0, ...others] = [...weights].sort((a, b) => b - a);
  const sum =
    first +
    Math.min(
      0.7,
      others.reduce((acc, weight) => acc + weight * 0.5, 0),
    );
  return sum >= 1 ? sum + Math.min(0.9, arousal) : sum;
}

export function severityOf(score: number): Severity {
  if (score >= 2.8) return 3;
  if (score >= 1.7) return 2;
  if (score >= 0.9) return 1;
  return 0;
}

/** The order of findings: the strongest first, and of those as strong the one that comes first in the draft. */
export function strongestFirst(a: Finding, b: Finding): number {
  return b.severity - a.severity || a.start - b.start;
}
