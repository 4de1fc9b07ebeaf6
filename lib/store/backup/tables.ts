// Check-ins and moments as tables, for a spreadsheet.
import type { Checkin } from '../checkins.ts';
import type { Moment } from '../moments.ts';
import { toCsv } from './csv.ts';

const LIST = '; ';

/** Check-ins as CSV, oldest first. */
export function checkinsCsv(checkins: readonly Checkin[]): string {
  const rows = checkins
    .toSorted((a, b) => a.at - b.at)
    .map(({ day, at, valence, arousal, emotions, body, tags, note }) => [
      day,
      clock(at),
      valence,
      arousal,
      emotions.join(LIST),
      body ?? '',
      tags.join(LIST),
      note ?? '',
    ]);
  return toCsv([['day', 'time', 'pleasantness', 'energy', 'emotions', 'body', 'about', 'note'], ...rows]);
}

/** Moments as CSV, oldest first. */
export function momentsCsv(moments: readonly Moment[]): string {
  const rows = moments
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, day, site, severity, patterns, secure, outcome, move, emotion }) => [
      day,
      clock(at),
      site,
      severity,
      patterns.join(LIST),
      secure.join(LIST),
      outcome,
      move ?? '',
      emotion ?? '',
    ]);
  return toCsv([['day', 'time', 'site', 'severity', 'patterns', 'secure', 'outcome', 'move', 'emotion'], ...rows]);
}

/** The local time of day as `HH:MM`. */
function clock(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
