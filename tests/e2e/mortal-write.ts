// What every write is made of that the browser may die in the middle of.
import type { Page } from 'playwright-core';
import { VERSION } from '#lib/store/schema.ts';
import type { ExtensionPages } from './extension-pages.ts';

export const WIDE = { width: 1100, height: 850 };
/** How many check-ins a round writes or finds. */
export const RECORDS = 300;
/** What each of them says. */
export const NOTE = 'What I wrote. '.repeat(40);
export type Stored = Record<string, object[]>;

export interface MortalWrite {
  /** The longest the write takes: the browser dies some time before. */
  ms: number;
  /** The profile it begins from: its schema version. */
  from(round: number): number;
  more?: object[];
  /** Begins to write. @returns what holds once the browser is back; it is told what lies in the database then */
  begin(tend: ExtensionPages, round: number): Promise<(now: Stored, tend: ExtensionPages) => Promise<void> | void>;
}

/** The version of the profile before today's schema. */
export const latest = () => VERSION - 1;
/** Presses a button by its name. */
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** Whether something was seen before the browser died. */
export function seen(waiting: Promise<unknown>): () => boolean {
  let yes = false;
  waiting.then(
    () => {
      yes = true;
    },
    // The browser died first.
    () => {},
  );
  return () => yes;
}
/** Enough check-ins that writing them takes a while. */
export const manyCheckins = (updatedAt: number) =>
  Array.from({ length: RECORDS }, (_, index) => ({
    id: `77a0c1e2-3b4c-4d5e-8f60-${String(index).padStart(12, '0')}`,
    at: index + 1,
    day: '2026-05-01',
    valence: 0,
    arousal: 0,
    emotions: [],
    tags: [],
    note: NOTE,
    updatedAt,
  }));
/** How many of the check-ins there were written in that round. */
export const fromRound = (now: Stored, round: number) =>
  now.checkins?.filter((record) => (record as { updatedAt: number }).updatedAt === round).length;
