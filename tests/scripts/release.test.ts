// What a release is made with: packages whose bytes are the same each time, and notes out of commits.
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../scripts/release-notes/notes.ts';
import { sameBytes } from '../../scripts/zip/same-bytes.ts';

/** A zip as another program writes it: at some time, in some order, sizes before or after the data. */
function zipOf(files: readonly [string, string][], time: string, streamFiles = false): Promise<Buffer> {
  const zip = new JSZip();
  for (const [path, text] of files) zip.file(path, text, { date: new Date(time) });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', streamFiles });
}

const files: [string, string][] = [
  ['b/manifest.json', '{}'],
  ['ä.txt', 'text '.repeat(100)],
];

describe('a package', () => {
  it('has the same bytes whenever, and in whatever order, it was made', async () => {
    const one = sameBytes(await zipOf(files, '2026-06-01'));
    expect(sameBytes(await zipOf(files.toReversed(), '2031-01-05', true))).toEqual(one);
    expect(sameBytes(one)).toEqual(one);
    expect(sameBytes(await zipOf([['b/manifest.json', '{ }']], '2026-06-01'))).not.toEqual(one);
  });

  it('opens, whole, and holds what it held', async () => {
    const { files: read } = await JSZip.loadAsync(sameBytes(await zipOf(files, '2026-06-01', true)), { checkCRC32: true });
    const texts = await Promise.all(Object.values(read).map(async (file) => [file.name, await file.async('string')]));
    expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(files));
  });

  it('that is none is refused', () => {
    expect(() => sameBytes(Buffer.from('hello'))).toThrow('not a zip');
  });
});

describe('release notes', () => {
  it('say what is new and what was put right, and leave out the rest', () => {
    const notes = releaseNotes('1.2.0', [
      { subject: 'fix(slate): the caret stays', body: '' },
      { subject: 'feat(home): a page of insights', body: '' },
      { subject: 'feat: a tour', body: '' },
      { subject: 'test(home): more', body: '' },
      { subject: 'refactor(store)!: one folder', body: 'BREAKING CHANGE: copies before version 3 are not read.' },
      { subject: 'no convention', body: '' },
    ]);
    expect(notes).toBe(
      [
        '# Tend 1.2.0',
        '## Please note\n\n- **store**: Copies before version 3 are not read.',
        '## New\n\n- **home**: A page of insights\n- A tour',
        '## Put right\n\n- **slate**: The caret stays\n',
      ].join('\n\n'),
    );
  });

  it('say so where there is nothing to say', () => {
    expect(releaseNotes('1.2.1', [{ subject: 'test: more', body: '' }])).toContain('Nothing a person would notice.');
  });
});
