// The journal as one Markdown document, to read anywhere.
import type { JournalEntry } from '../journal.ts';

/** The journal, oldest first: a heading a page, its question as a quote, the words as they were written, the tags below. */
export function journalMarkdown(entries: readonly JournalEntry[]): string {
  return entries
    .toSorted((a, b) => a.at - b.at)
    .map(({ day, question, text, tags }) =>
      [
        `# ${day}`,
        question && `> ${question.replaceAll('\n', '\n> ')}`,
        text,
        tags.length > 0 && tags.map((tag) => `#${tag.replaceAll(/\s+/g, '-')}`).join(' '),
      ]
        .filter(Boolean)
        .join('\n\n'),
    )
    .map((page) => `${page}\n`)
    .join('\n');
}
