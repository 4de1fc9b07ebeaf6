// All that a period's pictures need, read at once.
import { type AffirmationMark, listAffirmationMarks } from '../store/affirmations.ts';
import type { DayAggregate } from '../store/aggregates.ts';
import { type Checkin, listCheckins } from '../store/checkins.ts';
import { type Commitment, listCommitments } from '../store/commitments.ts';
import { addDays } from '../store/ids.ts';
import { type LedgerEntry, listLedger } from '../store/ledger.ts';
import { listAggregates } from '../store/list-aggregates.ts';
import { listReflections, type Reflection } from '../store/reflections.ts';
import type { StoreName } from '../store/schema.ts';
import { listSittings, type Sitting } from '../store/sittings.ts';
import { listTraitLooks, type TraitLook } from '../store/traits.ts';
import { dateOf } from './days.ts';
import type { Period } from './period.ts';

/** The stores a change of which makes other pictures. */
export const PICTURED_STORES: readonly StoreName[] = [
  'checkins',
  'moments',
  'journal',
  'practices',
  'sittings',
  'affirmations',
  'ledger',
  'commitments',
  'reflections',
  'traits',
];

export interface PeriodRecords {
  period: Period;
  /** What its days came to, and those of the year that ends with it. */
  days: DayAggregate[];
  year: DayAggregate[];
  checkins: Checkin[];
  sittings: Sitting[];
  affirmations: Map<string, AffirmationMark>;
  ledger: LedgerEntry[];
  commitments: Commitment[];
  reflections: Reflection[];
  traits: TraitLook[];
}

const DAY_MS = 86_400_000;
/** As many days as the year of squares has at most. */
const YEAR_DAYS = 371;

/** Reads what belongs to a period. @throws StoreError */
export async function readPeriod(period: Period): Promise<PeriodRecords> {
  const { from, to } = period;
  const yearFrom = addDays(to, -YEAR_DAYS);
  let earliest = from;
  if (yearFrom < from) earliest = yearFrom;
  // A day of its own on either side: whatever the zone, what belongs to the period is among these.
  const around = [dateOf(from).getTime() - DAY_MS, dateOf(to).getTime() + 2 * DAY_MS] as const;
  const [wide, checkins, sittings, affirmations, ledger, commitments, reflections, traits] = await Promise.all([
    listAggregates(earliest, to),
    listCheckins(from, to),
    listSittings(from, to),
    listAffirmationMarks(),
    listLedger(Math.max(0, around[0]), around[1]),
    listCommitments(),
    listReflections(),
    listTraitLooks(),
  ]);
  return {
    period,
    days: wide.filter(({ day }) => day >= from),
    year: wide.filter(({ day }) => day >= yearFrom),
    checkins,
    sittings,
    affirmations,
    ledger,
    commitments,
    reflections,
    traits,
  };
}
