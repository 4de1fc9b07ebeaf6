// A week in a few kind words, made from its numbers: what was there, one thing that may have helped, one thing to try. As facts; the words are
// the page's. It says less where there is less, and never counts what was not done.
import type { DayAggregate } from '../store/aggregates.ts';
import type { Checkin } from '../store/checkins.ts';
import { addDays, type LocalDay } from '../store/ids.ts';
import type { LedgerAct } from '../store/ledger.ts';
import type { Sitting } from '../store/sittings.ts';
import type { Family } from '../vocabulary/ids.ts';
import type { Practice } from '../vocabulary/practices.ts';
import { weekdayOf } from './days.ts';
import { momentsIn, outcomesIn } from './messages.ts';
import { moodDays } from './mood.ts';
import type { Period } from './period.ts';
import { practiceCalendar, toolsIn } from './practice.ts';
import { isApart, meanOf } from './statistics.ts';

export type LetterLine =
  | { kind: 'quiet' | 'hello' | 'moodGood' | 'moodHard' | 'moodMixed' | 'calm' }
  | { kind: 'checkins'; days: number }
  | { kind: 'words'; words: number }
  | { kind: 'pages'; pages: number }
  | { kind: 'paused'; moments: number; times: number }
  | { kind: 'asIs'; moments: number }
  | { kind: 'practices'; practice: Practice; days: number };

export type Helped =
  | { kind: 'tool'; tool: string }
  | { kind: 'move'; act: LedgerAct }
  | { kind: 'practice'; practice: Practice }
  | { kind: 'pause' | 'look' };

export type Try = 'breath' | 'ask' | 'own' | 'return' | 'need' | 'reach' | 'checkin' | 'rest';

export interface Letter {
  week: Period;
  lines: LetterLine[];
  /** Undefined in a week that says nothing. */
  helped: Helped | undefined;
  try: Try;
}

/** What a week holds. */
export interface WeekRecords {
  days: readonly DayAggregate[];
  checkins: readonly Checkin[];
  sittings: readonly Sitting[];
  /** Acts of the ledger. */
  acts: readonly LedgerAct[];
}

/** The week, Monday to Sunday, that the letter of this day is about: on a Sunday the one that ends. */
export function letterWeek(today: LocalDay): Period {
  const since = (weekdayOf(today) + 1) % 7;
  const to = addDays(today, -since);
  return { from: addDays(to, -6), to };
}

/** Writes the letter of a week. */
export function letterOf(week: Period, records: WeekRecords): Letter {
  if (records.days.length === 0) return { week, lines: [{ kind: 'quiet' }], helped: undefined, try: 'checkin' };
  return { week, lines: linesOf(week, records), helped: helpedBy(week, records), try: tryOf(records) };
}

function linesOf(week: Period, { days, checkins }: WeekRecords): LetterLine[] {
  const felt = moodDays(days);
  const words = new Set(checkins.flatMap(({ emotions }) => emotions)).size;
  const pages = days.reduce((sum, { journal = 0 }) => sum + journal, 0);
  const moments = momentsIn(days);
  const times = otherWays(days);
  const [most] = practiceCalendar(days, week).totals.filter(({ practice }) => practice !== 'checkin');
  return [
    { kind: 'hello' },
    ...(felt.length > 0 ? [{ kind: 'checkins' as const, days: felt.length }] : []),
    ...moodLine(felt.map(({ mean }) => mean)),
    ...(words > 1 ? [{ kind: 'words' as const, words }] : []),
    ...(pages > 0 ? [{ kind: 'pages' as const, pages }] : []),
    moments === 0 ? { kind: 'calm' } : times > 0 ? { kind: 'paused', moments, times } : { kind: 'asIs', moments },
    ...(most && most.days > 1 ? [{ kind: 'practices' as const, ...most }] : []),
  ];
}

/** Nothing is said of the mood of too few days. */
function moodLine(means: readonly number[]): LetterLine[] {
  const mean = meanOf(means.map((value) => ({ n: 1, sum: value })));
  if (!mean) return [];
  if (!isApart(mean, 0)) return [{ kind: 'moodMixed' }];
  return [{ kind: mean.value > 0 ? 'moodGood' : 'moodHard' }];
}

/** How often another way to say it was found. */
function otherWays(days: readonly DayAggregate[]): number {
  return outcomesIn(days)
    .filter(({ key }) => key === 'rephrased' || key === 'edited' || key === 'keep-editing')
    .reduce((sum, { n }) => sum + n, 0);
}

/** Once may be chance; a letter speaks of what came twice. */
const MIN_TOLD = 2;
const MIN_PRACTICE_DAYS = 3;
/** What takes most courage is named first. */
const ACTS: readonly LedgerAct[] = [
  'repair',
  'boundary',
  'follow-through',
  'reaching-out',
  'request',
  'owning',
  'renegotiation',
  'break',
  'curiosity',
  'appreciation',
];

function helpedBy(week: Period, { days, sittings, acts }: WeekRecords): Helped {
  const tool = toolsIn(sittings).find(({ told, before = 0, after = 0 }) => told >= MIN_TOLD && after > before);
  if (tool) return { kind: 'tool', tool: tool.tool };
  const act = ACTS.find((one) => acts.includes(one));
  if (act) return { kind: 'move', act };
  if (otherWays(days) > 0) return { kind: 'pause' };
  const practice = practiceCalendar(days, week).totals.find(({ days: n }) => n >= MIN_PRACTICE_DAYS);
  return practice ? { kind: 'practice', practice: practice.practice } : { kind: 'look' };
}

const BY_FAMILY: Record<Family, Try> = { fight: 'own', pursue: 'ask', withdraw: 'return', yield: 'need' };
const HIGH_ENERGY = 0.4;

function tryOf({ days, checkins }: WeekRecords): Try {
  const families = new Map<Family, number>();
  for (const { moments } of days) {
    for (const [family, n] of Object.entries(moments?.families ?? {}) as [Family, number][])
      families.set(family, (families.get(family) ?? 0) + n);
  }
  const [most] = [...families].sort(([, a], [, b]) => b - a);
  if (most && most[1] > 1) return BY_FAMILY[most[0]];
  if (checkins.length === 0) return 'checkin';
  const energy = checkins.reduce((sum, { arousal }) => sum + arousal, 0) / checkins.length;
  if (energy > HIGH_ENERGY) return 'breath';
  return days.some(({ practices }) => practices?.includes('connect')) ? 'rest' : 'reach';
}
