import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, toCsv } from '#lib/store/backup/csv.ts';
import { journalMarkdown } from '#lib/store/backup/markdown.ts';
import { checkinsCsv, momentsCsv } from '#lib/store/backup/tables.ts';
import { INPUTS } from '../../rounds.ts';
import { aLife } from './kept.ts';

const life = aLife();
const [page] = life.journal;

describe('CSV', () => {
  it('reads back what it wrote, whatever the cells hold', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/^[=+\-@\t\r]+/, ''));
    fc.assert(
      // A lone empty cell is a line without anything, which is no row.
      fc.property(fc.array(fc.array(cell, { minLength: 2 })), (rows) => {
        expect(parseCsv(toCsv(rows))).toEqual(rows);
      }),
      { numRuns: INPUTS },
    );
  });

  it('hands no formula to a spreadsheet, and leaves numbers alone', () => {
    expect(toCsv([['=1+1', '@x', '-y', -0.5]])).toBe("'=1+1,'@x,'-y,-0.5\r\n");
  });

  it('of check-ins has a row for each, oldest first', () => {
    const [head, ...rows] = parseCsv(checkinsCsv(life.checkins.toReversed()));
    expect(head).toEqual(['day', 'time', 'pleasantness', 'energy', 'emotions', 'body', 'about', 'note']);
    expect(rows.map(([day]) => day)).toEqual(['2026-06-01', '2026-06-02']);
    expect(rows[0]?.slice(2)).toEqual(['-0.5', '0.25', 'hurt; lonely', '', 'work', '\'=SUM(A1) "quoted", <b>bold</b>\nand 💚']);
  });

  it('of moments has what happened', () => {
    const [, row] = parseCsv(momentsCsv(life.moments));
    expect(row?.slice(2)).toEqual(['x.com', '2', 'protest', '', 'rephrased', 'ask', 'lonely']);
  });
});

describe('Markdown', () => {
  it('has each page under its day, to the letter, oldest first', () => {
    const earlier = { ...page!, at: 1, day: '2026-05-01' as never, text: 'Earlier.', tags: [] };
    const { question: _none, ...plain } = earlier;
    expect(journalMarkdown([page!, plain])).toBe(
      '# 2026-05-01\n\nEarlier.\n\n# 2026-06-02\n\n> What helped?\n\n# A walk\n\n<script>alert(1)</script>\n\n#by-the-river\n',
    );
  });

  it('of no pages is empty', () => {
    expect(journalMarkdown([])).toBe('');
  });
});
