// Who could be reached out to now. Only people who are safe to lean on; those who feel warm and have not been heard for long come first.
import type { Person } from '../store/people.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Where a person set no rhythm, a month without contact counts as long. */
const RHYTHM_DAYS = 30;

/** How long since the last contact, in rhythms of that person: 1 is due, above 1 overdue; never in touch counts as due. */
export function overdue(person: Person, now: number): number {
  if (person.contactAt === undefined) return 1;
  return (now - person.contactAt) / ((person.everyDays ?? RHYTHM_DAYS) * DAY_MS);
}

/** The people to suggest, best first; those marked as not safe, or who feel disrespectful, are left out. */
export function choosePeople(people: readonly Person[], now: number): Person[] {
  const warmth = ({ available, responsive, respectful }: Person) => (available + responsive + respectful) / 12;
  const score = (person: Person) => warmth(person) + Math.min(overdue(person, now), 2) / 2;
  return people.filter((person) => !person.unsafe && person.respectful > 0).sort((a, b) => score(b) - score(a));
}
