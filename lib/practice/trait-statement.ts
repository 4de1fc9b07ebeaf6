// Looking at oneself by the six traits of people who feel secure: how answers become a place on each, and how often to look.
import { addDays, type LocalDay } from '../store/ids.ts';
import { TRAITS, type Trait } from '../vocabulary/traits.ts';

export interface TraitStatement {
  id: string;
  trait: Trait;
  text: string;
}

/** How true a statement feels: 0 not yet, 4 very. */
export const TRAIT_DEGREES = [0, 1, 2, 3, 4] as const;
export type TraitDegree = (typeof TRAIT_DEGREES)[number];

/** A month is long enough for something to move. */
const DAYS_BETWEEN = 28;

/** Where the answers put a person on each trait, 0 to 4: the middle of that trait's answers. Null while one is missing. */
export function traitScores(
  statements: readonly TraitStatement[],
  answers: Partial<Record<string, TraitDegree>>,
): Record<Trait, number> | null {
  const scores = TRAITS.map((trait) => {
    const given = statements.filter((statement) => statement.trait === trait).map(({ id }) => answers[id]);
    return given.every((answer) => answer !== undefined)
      ? given.reduce<number>((sum, answer) => sum + (answer ?? 0), 0) / given.length
      : null;
  });
  if (scores.includes(null)) return null;
  return Object.fromEntries(TRAITS.map((trait, index) => [trait, scores[index]])) as Record<Trait, number>;
}

/** Whether it is time to look again. */
export function isLookDue(last: LocalDay | undefined, today: LocalDay): boolean {
  return last === undefined || addDays(last, DAYS_BETWEEN) <= today;
}
