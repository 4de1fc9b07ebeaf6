// The form of a pattern's file. A pattern is evidence minus counter-evidence; the prose about it stands in the locale.
import { type Family, PATTERN_FAMILY, type PatternId } from '../vocabulary/ids.ts';
import { type RuleSet, ruleSet } from './match/rule-set.ts';

/** How much one match says. heated, clear and mild carry a severity alone; two hints make a mild one. */
export type Strength = 'heated' | 'clear' | 'mild' | 'hint';

export interface PatternSource {
  id: PatternId;
  /** The research it stands on: author, year, where. */
  source: string;
  /** Rules (their language: `match/parse.ts`) by strength. */
  evidence: Partial<Record<Strength, readonly string[]>>;
  /** Where one of these is in the same sentence, the pattern is not seen there. */
  unless?: readonly string[];
  /** Where one of these is anywhere in the draft, the pattern is not seen at all. */
  never?: readonly string[];
  /** Laughter and play signs turn it into banter. */
  playable?: boolean;
  /** Other patterns its own hits may also show. */
  allows?: readonly PatternId[];
  examples: { hits: readonly string[]; misses: readonly string[] };
}

export interface Pattern extends PatternSource {
  family: Family;
  rules: RuleSet<Strength>;
  exceptions: RuleSet<'unless' | 'never'>;
}

/** @throws Error where a rule is not well formed (at the first draft, as rules are compiled then). */
export function definePattern(source: PatternSource): Pattern {
  return {
    ...source,
    family: PATTERN_FAMILY[source.id],
    rules: ruleSet(source.evidence),
    exceptions: ruleSet({ unless: source.unless ?? [], never: source.never ?? [] }),
  };
}
