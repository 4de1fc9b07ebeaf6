// Journal entries: what a person wrote for themselves, in Markdown.
import * as v from 'valibot';
import { recount } from './aggregates.ts';
import { besideNewer } from './beside-newer.ts';
import { announce } from './changes.ts';
import { checkShape } from './check-shape.ts';
import { read, write } from './database.ts';
import { askForDurableStorage } from './durable.ts';
import { type CheckinId, type JournalId, type LocalDay, newId } from './ids.ts';

export interface JournalEntry {
  id: JournalId;
  /** When it was begun, in milliseconds since 1970. */
  at: number;
  day: LocalDay;
  text: string;
  tags: string[];
  /** The question it answers. */
  question?: string;
  /** The check-in it belongs to. */
  checkin?: CheckinId;
  updatedAt: number;
}

/** What an entry has to be. */
export const JournalShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  at: v.pipe(v.number(), v.finite(), v.minValue(0)),
  day: v.pipe(v.string(), v.isoDate()),
  text: v.string(),
  tags: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))),
  question: v.optional(v.string()),
  checkin: v.optional(v.pipe(v.string(), v.uuid())),
  updatedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/** A blank page, not kept yet. */
export function newEntry(day: LocalDay, now: number, begin: { question?: string; tags: string[]; checkin?: CheckinId }): JournalEntry {
  return { id: newId<JournalId>(), at: now, day, text: '', updatedAt: now, ...begin };
}

/**
 * Keeps an entry, new or changed. Also brings a deleted one back.
 * @param began the entry as the editor read or last kept it: newer words that came since stay, and this is kept beside them
 * @returns the entry as it is kept, with another id where both are
 * @throws StoreError `invalid` for anything that is not an entry, else what the database says
 */
export async function saveEntry(entry: JournalEntry, began?: JournalEntry): Promise<JournalEntry> {
  checkShape(JournalShape, entry);
  const kept = await write(['journal', 'aggregates'], async (tx) => {
    const store = tx.objectStore('journal');
    const before = await store.get(entry.id);
    const keeping = besideNewer('journal', entry, before, began);
    await store.put(keeping);
    await recount(tx, 'journal', [before?.day, entry.day]);
    return keeping;
  });
  askForDurableStorage();
  announce('journal');
  return kept;
}

/** Deletes an entry for good. @throws StoreError */
export async function deleteEntry(id: JournalId): Promise<void> {
  await write(['journal', 'aggregates'], async (tx) => {
    const store = tx.objectStore('journal');
    const before = await store.get(id);
    await store.delete(id);
    await recount(tx, 'journal', [before?.day]);
  });
  announce('journal');
}

/** Every entry, latest first. @throws StoreError */
export async function listEntries(): Promise<JournalEntry[]> {
  const entries = await read(['journal'], (tx) => tx.objectStore('journal').index('at').getAll());
  return entries.reverse();
}

/** The entries of earlier years (and months, within the last year) on this day of the calendar, latest first. */
export function onThisDay(entries: readonly JournalEntry[], today: LocalDay): JournalEntry[] {
  const [, , date] = today.split('-');
  const monthAndDate = today.slice(5);
  const lastYear = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return entries.filter(({ day }) => day < today && (day.slice(5) === monthAndDate || (day > lastYear && day.endsWith(`-${date}`))));
}

/** What somebody looks for; empty parts ask for nothing. */
export interface EntryQuery {
  words: string;
  tag: string;
  /** As `YYYY-MM`. */
  month: string;
}

/** The entries that hold every word typed, in text, tags or question, in any case, and have the tag and the month asked for. */
export function searchEntries(entries: readonly JournalEntry[], { words: typed, tag, month }: EntryQuery): JournalEntry[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if ((tag && !entry.tags.includes(tag)) || !entry.day.startsWith(month)) return false;
    const all = [entry.text, entry.question ?? '', ...entry.tags].join(' ').toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** The tags of entries, the one most used first. */
export function tagsOf(entries: readonly JournalEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of entries.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([tag]) => tag);
}

/** The months that hold entries, as `YYYY-MM`, the latest first. */
export function monthsOf(entries: readonly JournalEntry[]): string[] {
  return [...new Set(entries.map(({ day }) => day.slice(0, 7)))].sort().reverse();
}
