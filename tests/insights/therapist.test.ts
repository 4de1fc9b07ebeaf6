import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOutNames } from '#lib/insights/leave-out-names.ts';
import { sheetMarkdown } from '#lib/insights/sheet.ts';
import { moodSummary, patternSummary, toolSummary } from '#lib/insights/therapist-summary.ts';
import type { Checkin } from '#lib/store/checkins.ts';
import type { MomentOutcome } from '#lib/store/moments.ts';
import type { Ease } from '#lib/store/sittings.ts';
import type { PatternId } from '#lib/vocabulary/ids.ts';

const checkin = (day: string, valence: number, arousal: number, emotions: string[] = []) =>
  ({ day, valence, arousal, emotions, tags: [] }) as unknown as Checkin;

describe('the moods', () => {
  it('are counted, with the words named most first', () => {
    const summary = moodSummary([
      checkin('2026-06-01', -0.6, 0.7, ['anxious', 'hurt']),
      checkin('2026-06-01', 0.6, -0.2, ['calm']),
      checkin('2026-06-02', -0.5, -0.5, ['hurt']),
      checkin('2026-06-03', 0.1, 0.9),
    ]);
    expect(summary).toMatchObject({ count: 4, days: 3, pleasant: 1, unpleasant: 2, tense: 1 });
    expect(summary.words[0]).toEqual({ word: 'hurt', count: 2 });
  });

  it('of nothing are nothing', () => {
    expect(moodSummary([])).toEqual({ count: 0, days: 0, pleasant: 0, unpleasant: 0, tense: 0, words: [] });
  });
});

it('the patterns are counted with how often the message was put differently, and by which wordings', () => {
  const moment = (outcome: MomentOutcome, patterns: PatternId[], move?: string) => ({ outcome, patterns, ...(move && { move }) });
  expect(
    patternSummary([
      moment('rephrased', ['protest'], 'request'),
      moment('rephrased', ['protest'], 'owning'),
      moment('rephrased', ['protest'], 'owning'),
      moment('sent-as-is', ['protest', 'criticism']),
      moment('edited', ['protest']),
      moment('undone', ['criticism'], 'owning'),
    ]),
  ).toEqual([
    {
      pattern: 'protest',
      count: 5,
      changed: 4,
      moves: [
        { move: 'owning', count: 2 },
        { move: 'request', count: 1 },
      ],
    },
    { pattern: 'criticism', count: 2, changed: 0, moves: [] },
  ]);
});

describe('the tools', () => {
  const sitting = (tool: string, before?: Ease, after?: Ease) => ({
    tool,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  });

  it('are counted with how it was after them, those that were followed by more ease first', () => {
    expect(
      toolSummary([
        sitting('box', 2, 2),
        sitting('box'),
        sitting('box', 1),
        sitting('sigh', 0, 3),
        sitting('sigh', 3, 2),
        sitting('sigh', 0, 0),
      ]),
    ).toEqual([
      { tool: 'sigh', times: 3, told: 3, more: 1, less: 1 },
      { tool: 'box', times: 3, told: 1, more: 0, less: 0 },
    ]);
  });

  it('of nothing are none', () => {
    expect(toolSummary([])).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Mina said no.', 'NN said no.'],
    ['I saw MINA and mina’s dog.', 'I saw NN and NN’s dog.'],
    ['Anna  Maria came, Anna stayed.', 'NN came, NN stayed.'],
    ['Minarets and Annabel stay.', 'Minarets and Annabel stay.'],
    ['王 rief Ünal an.', 'NN rief NN an.'],
  ])('%s → %s', (text, without) => {
    expect(leaveOutNames(text, ['Mina', 'Anna Maria', 'Ünal', '王'], 'NN')).toBe(without);
  });

  it('of any spelling are left out, and text without them stays to the letter', () => {
    const name = fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,12}(?: [A-Za-z]{1,12})?$/);
    fc.assert(
      fc.property(name, fc.array(fc.constantFrom('one', 'two', 'three')), (known, words) => {
        const text = words.join(' ');
        fc.pre(!words.some((word) => known.toLowerCase().split(/\s+/).includes(word)));
        expect(leaveOutNames(text, [known], '…')).toBe(text);
        expect(leaveOutNames(`(${known})`, [known], '…')).toBe('(…)');
      }),
    );
  });

  it('none known: nothing changes', () => {
    expect(leaveOutNames('Mina', [], 'NN')).toBe('Mina');
    expect(leaveOutNames('Mina', [' '], 'NN')).toBe('Mina');
  });
});

it('the sheet as Markdown keeps words as words', () => {
  const sheet = {
    title: 'For my\ntherapist',
    note: '',
    sections: [
      { title: 'Moods', lines: ['5 check-ins', 'two\n# lines'] },
      { title: 'Words', lines: [], quotes: [{ lead: '1 June', text: '# Not a heading\n\n> <b>\n' }] },
    ],
  };
  expect(sheetMarkdown(sheet)).toBe(
    '# For my therapist\n\n## Moods\n\n- 5 check-ins\n- two # lines\n\n## Words\n\n**1 June**\n\n> # Not a heading\n> \n> > <b>\n',
  );
});
