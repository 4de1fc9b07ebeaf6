// What grew: secure moves, what was said and done, where one stood in one's bonds, how true six traits felt. Nothing here counts a miss.
import type { Commitment, CommitmentState } from '../store/commitments.ts';
import { type LocalDay, localDay } from '../store/ids.ts';
import type { LedgerAct, LedgerEntry } from '../store/ledger.ts';
import type { Reflection } from '../store/reflections.ts';
import type { TraitLook } from '../store/traits.ts';
import { TRAITS, type Trait } from '../vocabulary/traits.ts';
import type { Period } from './period.ts';

/** How often each act was done in the period, most often first. */
export function actsIn(ledger: readonly LedgerEntry[], period: Period): { act: LedgerAct; n: number }[] {
  const there = ledger.filter(({ at }) => isIn(period, localDay(new Date(at))));
  return [...Map.groupBy(there, ({ act }) => act)].map(([act, all]) => ({ act, n: all.length })).sort((a, b) => b.n - a.n);
}

/** What became of the commitments due in the period; open ones are not counted. */
export function commitmentsIn(commitments: readonly Commitment[], period: Period): Record<Exclude<CommitmentState, 'open'>, number> {
  const counts = { kept: 0, renegotiated: 0, 'let-go': 0 };
  for (const { state, due } of commitments) if (state !== 'open' && isIn(period, localDay(new Date(due)))) counts[state]++;
  return counts;
}

export interface BondPath {
  /** As the person calls them; left out where it is about bonds in general. */
  bond?: string;
  /** Oldest first. */
  looks: Reflection[];
  /** Whether the first and the last region lie apart on a line: else the way between may be chance. */
  worryMoved: boolean;
  distanceMoved: boolean;
}

/** The way each bond went on the plane, the one looked at most often first. @param reflections oldest first */
export function bondPaths(reflections: readonly Reflection[], period: Period): BondPath[] {
  const there = reflections.filter(({ day }) => isIn(period, day));
  const apart = (a: { at: number; spread: number }, b: { at: number; spread: number }) => Math.abs(a.at - b.at) > a.spread + b.spread;
  return [...Map.groupBy(there, ({ bond }) => bond)]
    .flatMap(([bond, looks]) => {
      const [first] = looks;
      const last = looks.at(-1);
      if (!first || !last) return [];
      return [
        {
          ...(bond !== undefined && { bond }),
          looks,
          worryMoved: apart(first.worry, last.worry),
          distanceMoved: apart(first.distance, last.distance),
        },
      ];
    })
    .sort((a, b) => b.looks.length - a.looks.length);
}

export interface TraitPath {
  trait: Trait;
  /** Oldest first; 0 not yet to 4 very true. */
  looks: { day: LocalDay; score: number }[];
}

/** How true each trait felt. @param looks oldest first */
export function traitPaths(looks: readonly TraitLook[], period: Period): TraitPath[] {
  const there = looks.filter(({ day }) => isIn(period, day));
  return TRAITS.map((trait) => ({ trait, looks: there.map(({ day, scores }) => ({ day, score: scores[trait] })) }));
}

function isIn({ from, to }: Period, day: LocalDay): boolean {
  return day >= from && day <= to;
}
