import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseDaylio } from '#lib/store/backup/daylio.ts';
import { BackupError } from '#lib/store/backup/errors.ts';
import { previewImport, runImport } from '#lib/store/backup/import.ts';
import { openFile } from '#lib/store/backup/open-file.ts';
import { CheckinShape } from '#lib/store/save-checkin.ts';
import { INPUTS } from '../../rounds.ts';
import { freshDatabase } from '../fresh-database.ts';

const HEAD = 'full_date,date,weekday,time,mood,activities,note_title,note';
const EXPORT = `\uFEFF${HEAD}
2026-06-02,June 2,Tuesday,9:41 PM,good,"friends | movies / tv","A title","First line<br>second, with <b>bold</b> &amp; <3"
2026-06-02,June 2,Tuesday,12:05 am,awful,"","",""
2026-06-01,June 1,Monday,07:30,lonely,"","","""quoted"", <script>"
2026-05-31,May 31,Sunday,23:59,so-so,"","",""
`;
const open = (text: string) => openFile(new Blob([text]));

beforeEach(freshDatabase);

describe('an export of Daylio', () => {
  it('becomes check-ins: time, mood, activities, note', async () => {
    const { checkins } = await open(EXPORT);
    expect(
      checkins.map(({ id: _id, updatedAt: _updatedAt, at, ...rest }) => ({ ...rest, at: new Date(at).toTimeString().slice(0, 5) })),
    ).toEqual([
      {
        day: '2026-06-02',
        at: '21:41',
        hour: 21,
        valence: 0.5,
        arousal: 0,
        emotions: [],
        tags: ['friends', 'movies / tv'],
        note: 'A title\nFirst line\nsecond, with bold & <3',
      },
      { day: '2026-06-02', at: '00:05', hour: 0, valence: -0.9, arousal: 0, emotions: [], tags: [] },
      expect.objectContaining({ day: '2026-06-01', at: '07:30', emotions: ['lonely'], note: '"quoted", <script>' }),
      { day: '2026-05-31', at: '23:59', hour: 23, valence: 0, arousal: 0, emotions: ['so-so'], tags: [] },
    ]);
    expect(checkins[2]?.valence).toBeLessThan(0);
  });

  it.each(['constructor', '__proto__', 'toString'])('with a mood called %s is a word like any other', async (mood) => {
    const { checkins } = await open(`${HEAD}\n2026-06-01,,,08:00,${mood},"","",""\n`);
    expect(checkins[0]).toMatchObject({ valence: 0, arousal: 0, emotions: [mood.toLowerCase()] });
  });

  it('taken in twice is there once; a later one adds only what is new', async () => {
    await runImport(await open(EXPORT));
    const later = `${EXPORT}2026-06-03,June 3,Wednesday,08:00,rad,"","",""\n`;
    expect((await previewImport(await open(later))).counts.checkins).toEqual({ added: 1, updated: 0, left: 4 });
  });

  it.each([
    ['no such day', '2026-02-30,,,08:00,good,"","",""'],
    ['no such hour', '2026-06-01,,,25:00,good,"","",""'],
    ['no time', '2026-06-01,,,soon,good,"","",""'],
    ['a quote never closed', '2026-06-01,"June,Monday,08:00,good,"",""'],
  ])('with %s is refused, and the row told', async (_name, row) => {
    await expect(open(`${EXPORT}${row}\n`)).rejects.toMatchObject({ kind: 'damaged', where: 'row 6' });
  });

  it('with anything in its cells gives check-ins, or is refused', async () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('2026-06-01', '08:00', 'good', '|', '"'));
    const csv = (rows: string[][]) => [HEAD, ...rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))].join('\n');
    const day = fc.constantFrom('2026-06-01', '2025-12-31');
    const row = fc.tuple(day, cell, cell, fc.constantFrom('08:00', '8:00 PM'), cell, cell, cell, cell).map((cells) => [...cells]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof({ arbitrary: row, weight: 9 }, fc.array(cell))), async (rows) => {
        const kept = await parseDaylio(csv(rows)).catch((error: unknown) => {
          expect(error).toBeInstanceOf(BackupError);
        });
        for (const checkin of kept?.checkins ?? []) expect(v.is(CheckinShape, checkin)).toBe(true);
      }),
      { numRuns: INPUTS },
    );
  });
});
