// Pages for the journal from Markdown notes, as other programs keep them: a file a note, or a file with a heading a day. What tells the day is
// the front matter, then a heading, then the name of the file or its folders. A note without a day stays out: any other day would be a guess.
import { type JournalId, type LocalDay, localDay } from '../ids.ts';
import type { JournalEntry } from '../journal.ts';
import { idOf } from '../print.ts';
import { BackupError } from './errors.ts';
import { MOST_BYTES } from './format.ts';
import { type FrontMatter, frontMatter } from './front-matter.ts';
import { type Kept, nothing } from './rules.ts';

/** A note a day for half a life. */
const MOST_NOTES = 20_000;
const LONGEST_TAG = 60;
const DAY_HEADING = /^# (\d{4}-\d{2}-\d{2})[ \t]*$/m;

export interface Notes {
  kept: Kept;
  /** Notes that say no day. */
  undated: number;
}

/** Whether a file is a note, by its name; not what a program keeps for itself in hidden folders. */
export function isNote(file: File): boolean {
  const path = pathOf(file);
  return /\.(?:md|markdown)$/i.test(path) && !path.split('/').some((part) => part.startsWith('.'));
}

/**
 * The pages in these files. The same note is the same page each time, so that taking a folder in again adds only what is new.
 * @throws BackupError `foreign` where no file is a note, `too-large`, or `damaged` with the name of one that is no text
 */
export async function openNotes(files: readonly File[]): Promise<Notes> {
  const notes = files.filter(isNote);
  if (notes.length === 0) throw new BackupError('foreign');
  if (notes.length > MOST_NOTES || notes.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) throw new BackupError('too-large');
  const pages = (await Promise.all(notes.map(pagesOf))).flat();
  return { kept: { ...nothing(), journal: pages.filter((page) => page !== undefined) }, undated: pages.filter((page) => !page).length };
}

async function pagesOf(file: File): Promise<(JournalEntry | undefined)[]> {
  const { meta, body } = frontMatter((await textOf(file)).replaceAll('\r\n', '\n'));
  // One file with a heading a day, as Tend itself writes its journal.
  if (DAY_HEADING.exec(body)?.index === 0) {
    const [, ...parts] = body.split(new RegExp(DAY_HEADING, 'm'));
    return parts.flatMap((day, index) => (index % 2 === 0 ? pageOf(file, { ...meta, date: day }, parts[index + 1] ?? '') : []));
  }
  return pageOf(file, meta, body);
}

/** One page; none for a blank one, and `undefined` for one that says no day. */
function pageOf(file: File, meta: FrontMatter, body: string): (JournalEntry | undefined)[] {
  const title = meta.title && !body.trim().startsWith('#') ? `# ${meta.title}\n\n` : '';
  const text = `${title}${body.trim()}`;
  if (!text) return [];
  const at = timeOf(meta.date ?? '') ?? timeOf(/\d{4}[-_./ ]?\d{2}[-_./ ]?\d{2}(?!\d)/.exec(pathOf(file))?.[0] ?? '');
  if (at === undefined) return [undefined];
  const day = localDay(new Date(at));
  const tags = [...new Set(meta.tags.map((tag) => tag.replace(/^#/, '').trim().toLowerCase().slice(0, LONGEST_TAG)))].filter(Boolean);
  return [{ id: idOf(`${day} ${file.name} ${text}`) as JournalId, at, day: day as LocalDay, text, tags, updatedAt: at }];
}

/** A day, with the time of day where one is given, else noon, as the person's own clock shows it. */
function timeOf(text: string): number | undefined {
  const found = /^(\d{4})[-_./ ]?(\d{2})[-_./ ]?(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 0, date = 0] = found.slice(1, 4).map(Number);
  const at = new Date(year, month - 1, date, Number(found[4] ?? 12), Number(found[5] ?? 0));
  const real = at.getMonth() === month - 1 && at.getDate() === date && at.getTime() >= 0;
  return real ? at.getTime() : undefined;
}

function pathOf(file: File): string {
  // The folder that was chosen may be called anything.
  return file.webkitRelativePath ? file.webkitRelativePath.split('/').slice(1).join('/') : file.name;
}

async function textOf(file: File): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new BackupError('damaged', file.name);
  }
}
