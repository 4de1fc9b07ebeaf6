import type { Context } from '../match/context.ts';
import { ruleSet } from '../match/rule-set.ts';

interface GuardSource {
  /** Any one of these raises the guard. */
  evidence: readonly string[];
  /** In the same sentence, takes the evidence back: idiom, film, sport, a third person's story. */
  unless: readonly string[];
  /** Anywhere in the draft, takes the guard back. */
  never?: readonly string[];
}

/** A guard as a question about a draft. Quoted words do not raise it. */
export function defineGuard(source: GuardSource): (context: Context) => boolean {
  const rules = ruleSet({ evidence: source.evidence, unless: source.unless, never: source.never ?? [] });
  return (context) => {
    const { tokens } = context.reading;
    const matches = rules.matches(context);
    if (matches.some((match) => match.name === 'never')) return false;
    const spared = new Set(matches.filter((match) => match.name === 'unless').map((match) => tokens[match.from]?.sentence));
    return matches.some(
      (match) =>
        match.name === 'evidence' &&
        !spared.has(tokens[match.from]?.sentence) &&
        !(tokens[match.from]?.quoted && tokens[match.to - 1]?.quoted),
    );
  };
}
