// Check-ins from the CSV that Daylio exports. Its five moods become places on the mood field; a mood of the person's own becomes a word.
import { emotionOf } from '../../vocabulary/emotions.ts';
import type { Checkin } from '../checkins.ts';
import { type CheckinId, type LocalDay, localHour } from '../ids.ts';
import { parseCsv } from './csv.ts';
import { BackupError } from './errors.ts';
import { type Kept, nothing } from './rules.ts';

const NEEDED = ['full_date', 'time', 'mood', 'activities', 'note'];
/** How pleasant Daylio's own moods are; it does not ask about energy. */
const MOODS: ReadonlyMap<string, number> = new Map([
  ['rad', 0.9],
  ['good', 0.5],
  ['meh', 0],
  ['bad', -0.5],
  ['awful', -0.9],
]);
const LONGEST_WORD = 60;

/** Whether a text begins as an export of Daylio does. */
export function isDaylio(text: string): boolean {
  const [head = []] = parseCsv(text.slice(0, text.indexOf('\n') + 1));
  return NEEDED.every((column) => head.includes(column));
}

/**
 * The check-ins of an export. The same row has the same id each time, so that a later export adds only what is new.
 * @throws BackupError `damaged` with the row that cannot be read
 */
export async function parseDaylio(text: string): Promise<Kept> {
  const [head = [], ...rows] = parseCsv(text);
  const checkins: Checkin[] = [];
  for (const [index, row] of rows.entries()) {
    const of = (column: string) => row[head.indexOf(column)]?.trim() ?? '';
    const at = timeOf(of('full_date'), of('time'));
    if (at === undefined) throw new BackupError('damaged', `row ${index + 2}`);
    const note = [of('note_title'), of('note')].map(plain).filter(Boolean).join('\n');
    checkins.push({
      id: await idOf(row),
      at,
      day: of('full_date') as LocalDay,
      hour: localHour(new Date(at)),
      ...placeOf(of('mood').toLowerCase()),
      tags: of('activities').split('|').map(word).filter(Boolean),
      ...(note && { note }),
      updatedAt: at,
    });
  }
  return { ...nothing(), checkins };
}

function placeOf(mood: string): Pick<Checkin, 'valence' | 'arousal' | 'emotions'> {
  const known = MOODS.get(mood);
  if (known !== undefined) return { valence: known, arousal: 0, emotions: [] };
  const emotion = emotionOf(mood);
  return { valence: emotion?.valence ?? 0, arousal: emotion?.arousal ?? 0, emotions: [word(mood)].filter(Boolean) };
}

function word(text: string): string {
  return text.trim().slice(0, LONGEST_WORD);
}

/** `2026-06-01` and `21:41` or `9:41 PM`, as the person's own clock showed it. */
function timeOf(date: string, time: string): number | undefined {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const clock = /^(\d{1,2}):(\d{2})(?:\s*([ap])\.?m\.?)?$/i.exec(time);
  if (!day || !clock) return undefined;
  const [year, month, dayOfMonth] = day.slice(1).map(Number) as [number, number, number];
  const half = clock[3]?.toLowerCase();
  const hour = half ? (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0) : Number(clock[1]);
  const at = new Date(year, month - 1, dayOfMonth, hour, Number(clock[2]));
  const real = at.getMonth() === month - 1 && at.getDate() === dayOfMonth && hour < 24 && at.getTime() >= 0;
  return real ? at.getTime() : undefined;
}

/** Daylio writes what is bold, a list or a new line in a note as HTML: here it becomes plain text. Anything else in pointed brackets is text. */
function plain(text: string): string {
  return text
    .replaceAll(/<br ?\/?>|<\/(?:div|p|li)>/gi, '\n')
    .replaceAll(/<\/?(?:b|i|u|s|strong|em|ul|ol|li|div|p|span|font)(?: [^<>]*)?>/gi, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

async function idOf(row: readonly string[]): Promise<CheckinId> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(row))));
  const hex = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // A UUID of version 8: made by a rule of our own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}` as CheckinId;
}
