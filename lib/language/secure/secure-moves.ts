// The secure moves a draft makes: they are affirmed now and then, and the studio quotes them.
import { type GuardId, SECURE_MOVES, type SecureMove } from '../../vocabulary/ids.ts';
import type { Context } from '../match/context.ts';
import { ruleSet } from '../match/rule-set.ts';
import { SECURE_RULES } from './secure-rules.ts';

const rules = ruleSet(SECURE_RULES.evidence);
const exceptions = ruleSet(SECURE_RULES.unless);

/** Every secure move in the draft, in the order of the vocabulary. A draft under the boundary guard makes that move by definition. */
export function secureMoves(context: Context, guard: GuardId | null): SecureMove[] {
  const { tokens } = context.reading;
  const spared = new Set(exceptions.matches(context).map((match) => `${match.name} ${tokens[match.from]?.sentence}`));
  const found = new Set<SecureMove>(
    rules
      .matches(context)
      .filter((match) => !spared.has(`${match.name} ${tokens[match.from]?.sentence}`) && !tokens[match.from]?.quoted)
      .map((match) => match.name),
  );
  if (guard === 'boundary') found.add('boundary');
  return SECURE_MOVES.filter((move) => found.has(move));
}
