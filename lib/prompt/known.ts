// What the background knows when a draft is judged: read when it wakes, kept in memory, read again after any page's write.
// Only cached here, so that a verdict waits for nothing.
import { onChange } from '../store/changes.ts';
import { type Checkin, listCheckins } from '../store/checkins.ts';
import { toStoreError } from '../store/errors.ts';
import { addDays, type LocalDay, localDay } from '../store/ids.ts';
import { freshMemory, learnPolicy, type PolicyMemory, policyMemory } from '../store/policy.ts';
import { type Level, type PromptChoices, promptChoices } from '../store/prompt-settings.ts';
import { onDay } from './policy/learn.ts';
import { type Tension, tensionOf } from './policy/tension.ts';

export interface Standing {
  level: Level;
  tension: Tension;
  memory: PolicyMemory;
}

interface Read {
  day: LocalDay;
  choices: PromptChoices;
  tension: Tension;
  memory: PolicyMemory;
}

/** A verdict waits this long for the first reading; then it is judged as if nothing were known. */
const PATIENCE = 400;

let reading: Promise<Read> | undefined;

/** Begins to read, and to listen for changes. Called once, when the background wakes. */
export function keepKnowing(): void {
  onChange(['policy', 'settings', 'checkins', 'lock'], () => {
    reading = undefined;
  });
  void known(localDay(new Date())).catch(() => {});
}

/** What is known for a draft on `site`. Never throws: what cannot be read counts as never having been said. */
export async function standingAt(site: string, now: Date): Promise<Standing> {
  const day = localDay(now);
  const unknown: Standing = { level: 'gentle', tension: 'even', memory: freshMemory(day) };
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const read = await Promise.race([known(day).catch(() => null), late]);
  if (!read) return unknown;
  const { choices, tension, memory } = read;
  return {
    level: choices.off.includes(site) ? 'off' : choices.level,
    tension: choices.tuned ? tension : 'even',
    memory: onDay(memory, day),
  };
}

/** Learns `change`, here at once and in the store. A memory that cannot be kept is let go: Tend goes on as it is. */
export async function learn(change: (before: PolicyMemory) => PolicyMemory, now: Date): Promise<void> {
  const day = localDay(now);
  const read = await known(day).catch(() => null);
  if (!read) return;
  const after = change(read.memory);
  if (after === read.memory) return;
  read.memory = after;
  await learnPolicy((before) => change(before ?? freshMemory(day)));
}

function known(day: LocalDay): Promise<Read> {
  reading ??= read(day);
  return reading.then((found) => {
    if (found.day === day) return found;
    reading = read(day);
    return reading;
  });
}

async function read(day: LocalDay): Promise<Read> {
  try {
    const [choices, checkins, memory] = await Promise.all([promptChoices(), checkinsOfTheWeek(day), policyMemory()]);
    return { day, choices, tension: tensionOf(checkins, day), memory: memory ?? freshMemory(day) };
  } catch (error) {
    // Tried afresh by whoever asks next.
    reading = undefined;
    throw error;
  }
}

/** While Tend is locked, check-ins tune nothing. */
async function checkinsOfTheWeek(day: LocalDay): Promise<Checkin[]> {
  try {
    return await listCheckins(addDays(day, -6), day);
  } catch (error) {
    if (toStoreError(error).kind === 'locked') return [];
    throw error;
  }
}
