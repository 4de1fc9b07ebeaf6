// Ids that cannot be mixed up: a check-in's id is not a moment's, and a day is not any string.

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type MomentId = Branded<'moment'>;
export type CheckinId = Branded<'checkin'>;
export type JournalId = Branded<'journal'>;
export type PersonId = Branded<'person'>;
export type TriggerId = Branded<'trigger'>;
export type ReflectionId = Branded<'reflection'>;
export type CommitmentId = Branded<'commitment'>;
export type LedgerId = Branded<'ledger'>;
export type RoutineId = Branded<'routine'>;
export type SecureMomentId = Branded<'secure-moment'>;
export type SittingId = Branded<'sitting'>;
/** A day on the person's own calendar, as `YYYY-MM-DD`. */
export type LocalDay = Branded<'day'>;

/** A new random id of the kind asked for. */
export function newId<Id extends Branded<string>>(): Id {
  return crypto.randomUUID() as Id;
}

/** The local calendar day of a moment in time. */
export function localDay(at: Date): LocalDay {
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return `${part(at.getFullYear(), 4)}-${part(at.getMonth() + 1, 2)}-${part(at.getDate(), 2)}` as LocalDay;
}

/** The hour on the local clock, 0 to 23, of a moment in time. */
export function localHour(at: Date): number {
  return at.getHours();
}

/** The day and the hour of a time in milliseconds, on the local clock. */
export function localTime(at: number): { day: LocalDay; hour: number } {
  const date = new Date(at);
  return { day: localDay(date), hour: localHour(date) };
}

/** The day so many days after (or, negative, before) another. Counts calendar days, so a clock change does not matter. */
export function addDays(day: LocalDay, days: number): LocalDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return localDay(new Date(year, month - 1, date + days, 12));
}
