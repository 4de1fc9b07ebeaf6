// Markdown notes, as other programs keep them, become pages of the journal.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { BackupError } from '#lib/store/backup/errors.ts';
import { formatBackup, MOST_BYTES, parseBackup } from '#lib/store/backup/format.ts';
import { previewImport, runImport, undoImport } from '#lib/store/backup/import.ts';
import { journalMarkdown } from '#lib/store/backup/markdown.ts';
import { openNotes } from '#lib/store/backup/notes.ts';
import { readEverything } from '#lib/store/backup/read-all.ts';
import { INPUTS } from '../../rounds.ts';
import { freshDatabase } from '../fresh-database.ts';
import { aLife } from './kept.ts';

/** A file in the chosen folder. */
function note(path: string, text: string | Uint8Array<ArrayBuffer>): File {
  const file = new File([text], path.split('/').at(-1) ?? '');
  return Object.assign(file, { webkitRelativePath: `Notes/${path}` });
}
const pages = async (...files: File[]) => (await openNotes(files)).kept.journal.map(({ day, text, tags }) => ({ day, text, tags }));

describe('a note', () => {
  it.each([
    ['front matter', 'a.md', '---\ndate: 2026-06-01\ntags: [Work, "by the river"]\n---\nHello.', { tags: ['work', 'by the river'] }],
    ['front matter with a time and quotes', 'a.md', '---\ncreated: "2026-06-01T23:30"\n---\n\nHello.', {}],
    ['front matter before its name', '2020-01-01.md', '---\nDate: 2026-06-01\n---\nHello.', {}],
    ['tags on lines', 'a.md', "---\ntags:\n  - one\n  - '#two'\ndate: 2026-06-01\n---\nHello.", { tags: ['one', 'two'] }],
    ['a title', 'a.md', '---\ntitle: A walk\ndate: 2026-06-01\n---\nHello.', { text: '# A walk\n\nHello.' }],
    ['its name', '2026-06-01 evening.md', 'Hello.', {}],
    ['its name, close together', '20260601.markdown', 'Hello.', {}],
    ['its folders', '2026/06/01.md', 'Hello.', {}],
    ['lines that end as on Windows', '2026-06-01.md', '---\r\ntags: x\r\n---\r\nHello.', { tags: ['x'] }],
    ['HTML, which is text', '2026-06-01.md', '<script>x</script>', { text: '<script>x</script>' }],
    ['a rule that is no front matter', '2026-06-01.md', 'Hello.\n\n---\n\nBye.', { text: 'Hello.\n\n---\n\nBye.' }],
  ])('has its day by %s', async (_name, path, text, more) => {
    expect(await pages(note(path, text))).toEqual([{ day: '2026-06-01', text: 'Hello.', tags: [], ...more }]);
  });

  it.each(['idea.md', '2026-13-01.md', '2026-02-30.md', '12026-06-011.md'])('without a day stays out, and is counted: %s', async (path) => {
    expect(await openNotes([note(path, 'Hello.')])).toMatchObject({ kept: { journal: [] }, undated: 1 });
  });

  it('that is blank, hidden or no note is passed over', async () => {
    const files = [
      note('2026-06-01.md', ' \n'),
      note('.obsidian/2026-06-01.md', 'x'),
      note('2026-06-01.png', 'x'),
      note('2026-06-02.md', 'Hi.'),
    ];
    expect(await openNotes(files)).toMatchObject({ kept: { journal: [{ text: 'Hi.' }] }, undated: 0 });
  });

  it('with a heading a day is a page a day, as Tend writes them', async () => {
    const [page] = aLife().journal;
    const text = journalMarkdown([page!, { ...page!, at: 1, day: '2026-05-01' as never, text: 'Earlier.' }]);
    const [first, second] = await pages(note('tend-journal-2026-07-01.md', text));
    expect([first?.day, second?.day]).toEqual(['2026-05-01', '2026-06-02']);
    expect(first?.text).toContain('Earlier.');
    expect(second?.text).toContain(page!.text);
  });
});

describe('a folder', () => {
  beforeEach(freshDatabase);

  it('is taken in once, however often, and taken back', async () => {
    const files = [note('2026-06-01.md', 'One.'), note('a/2026-06-01.md', 'Two.')];
    const { kept } = await openNotes(files);
    expect((await previewImport(kept)).counts.journal).toEqual({ added: 2, updated: 0, left: 0 });
    const { changes } = await runImport(kept);
    expect((await previewImport((await openNotes(files)).kept)).counts.journal).toEqual({ added: 0, updated: 0, left: 2 });
    await undoImport(changes);
    expect((await readEverything()).journal).toEqual([]);
  });

  it('never takes the place of a page that was changed here or there', async () => {
    await runImport((await openNotes([note('2026-06-01.md', 'One.')])).kept);
    await runImport((await openNotes([note('2026-06-01.md', 'One, and more.')])).kept);
    expect((await readEverything()).journal.map(({ text }) => text).sort()).toEqual(['One, and more.', 'One.']);
  });

  it.each([
    ['without notes', 'foreign', [note('a.txt', 'x')]],
    ['with a note that is no text', 'damaged', [note('2026-06-01.md', new Uint8Array([0xff, 0xfe]))]],
    ['too large', 'too-large', [Object.defineProperty(note('a.md', ''), 'size', { value: MOST_BYTES + 1 })]],
  ])('%s is refused', async (_name, kind, files) => {
    await expect(openNotes(files)).rejects.toMatchObject({ kind });
  });

  it('of anything at all gives pages a backup can hold, or a reason', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string().map((inner) => `---\n${inner}\ndate: 2026-06-01\ntags: [${inner}]\n---\n${inner}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string(), text), { maxLength: 3 }), async (all) => {
        const files = all.map(([name, inner]) => note(`${name}2026-06-01.md`, inner));
        const read = await openNotes(files).catch((error: unknown) => {
          expect(error).toBeInstanceOf(BackupError);
        });
        if (read) expect(parseBackup(formatBackup(read.kept, 1)).journal).toEqual(read.kept.journal);
      }),
      { numRuns: INPUTS },
    );
  });
});
