// Today's affirmation, the same on every page all day: chosen once from the day, the marks and the mood, and remembered.
import { type AffirmationMark, listAffirmationMarks } from '../store/affirmations.ts';
import { listCheckins } from '../store/checkins.ts';
import { shownBefore, shownOn, showOn } from '../store/daily.ts';
import type { LocalDay } from '../store/ids.ts';
import { listOwnAffirmations } from '../store/own-affirmations.ts';
import type { Affirmation } from './affirmation.ts';
import { asksForBridge, type Choosable, chooseAffirmation } from './choose-affirmation.ts';
import { AFFIRMATIONS } from './en/affirmations.ts';

/** Days before an affirmation may come again. */
const REST_DAYS = 21;

export interface TodaysAffirmation {
  affirmation: Choosable;
  mark: AffirmationMark | undefined;
  /** What to show: the affirmation's text, or its bridge where it does not feel true. */
  wording: string;
}

const byId = new Map(AFFIRMATIONS.map((affirmation) => [affirmation.id, affirmation]));

async function choose(day: LocalDay, shownToday: readonly string[], marks: Map<string, AffirmationMark>): Promise<Choosable> {
  // Once a day: what it takes is loaded then.
  const { latestLean } = await import('./lean.ts');
  const [before, checkins, own, lean] = await Promise.all([
    shownBefore(day, REST_DAYS),
    listCheckins(day, day),
    listOwnAffirmations(),
    latestLean(),
  ]);
  const mood = checkins.at(-1);
  return chooseAffirmation<Choosable>([...AFFIRMATIONS, ...own.filter(({ paused }) => !paused)], {
    day,
    turn: shownToday.length,
    recent: [...shownToday.toReversed(), ...before],
    marks,
    ...(mood && { mood }),
    ...(lean && { lean }),
  });
}

async function wordingOf(affirmation: Choosable, mark: AffirmationMark | undefined): Promise<string> {
  if (!asksForBridge(mark)) return affirmation.text;
  const { BRIDGES } = await import('./en/bridges.ts');
  return BRIDGES[affirmation.id] ?? affirmation.text;
}

/** The affirmation of a day as far as it is known, without writing anything. For when the store cannot be read. */
export function affirmationWithoutStore(day: LocalDay): Affirmation {
  return chooseAffirmation(AFFIRMATIONS, { day, turn: 0, recent: [], marks: new Map() });
}

/** The affirmation of an id. One that was deleted since, or is of another version of Tend: what the day would show without a store. */
async function find(id: string | undefined, day: LocalDay): Promise<Choosable> {
  const known = id === undefined ? undefined : (byId.get(id) ?? (await listOwnAffirmations()).find((own) => own.id === id));
  return known ?? affirmationWithoutStore(day);
}

/** What is kept about a day's affirmation so far, read and nothing written: it may be begun before it is sure that it shows. @throws StoreError */
export function keptOfDay(day: LocalDay) {
  return Promise.all([listAffirmationMarks(), shownOn(day)]);
}

/** The affirmation a day shows now; chosen and remembered at the first call of the day. @throws StoreError */
export async function todaysAffirmation(day: LocalDay, kept = keptOfDay(day)): Promise<TodaysAffirmation> {
  const [marks, known] = await kept;
  const shown = known ?? (await showOn(day, undefined, (await choose(day, [], marks)).id));
  const affirmation = await find(shown.shown.at(-1), day);
  const mark = marks.get(affirmation.id);
  return { affirmation, mark, wording: await wordingOf(affirmation, mark) };
}

/** Moves the day on to another affirmation. @throws StoreError */
export async function nextAffirmation(day: LocalDay): Promise<void> {
  const [marks, known] = await keptOfDay(day);
  const shown = known?.shown ?? [];
  await showOn(day, shown.at(-1), (await choose(day, shown, marks)).id);
}
