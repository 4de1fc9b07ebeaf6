import { beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '#lib/prompt/bridge.ts';
import { localTime, newId } from '#lib/store/ids.ts';
import { deleteMoment, listMoments, MOMENT_OUTCOMES, type Moment, type MomentOutcome, recordMoment } from '#lib/store/moments.ts';
import { freshDatabase } from './fresh-database.ts';

const moment = (change: Partial<Moment> = {}): Moment => ({
  id: newId(),
  at: 1000,
  ...localTime(change.at || 1000),
  patterns: ['protest'],
  secure: [],
  severity: 2,
  site: 'web.whatsapp.com',
  outcome: 'rephrased',
  ...change,
});

beforeEach(freshDatabase);

describe('moments', () => {
  it('are listed by time, from the start of a range up to its end', async () => {
    for (const at of [300, 100, 200, 400]) await recordMoment(moment({ at }));
    expect((await listMoments({ from: 100, to: 400 })).map(({ at }) => at)).toEqual([100, 200, 300]);
  });

  it('are kept once when recorded twice', async () => {
    const once = moment({ move: 'ask', emotion: 'lonely' });
    await recordMoment(once);
    await recordMoment(once);
    expect(await listMoments({ from: 0, to: 2000 })).toEqual([once]);
  });

  it('go for good when deleted', async () => {
    const kept = moment();
    const gone = moment();
    await recordMoment(kept);
    await recordMoment(gone);
    await deleteMoment(gone.id);
    expect(await listMoments({ from: 0, to: 2000 })).toEqual([kept]);
  });

  it.each([
    ['a field for text', { ...moment(), text: 'why do you never answer' }],
    ['text as the move', moment({ move: 'why do you never answer' })],
    ['text as the emotion', moment({ emotion: 'I feel like you never answer me' })],
    ['text as the site', moment({ site: 'web.whatsapp.com/why do you' })],
    ['an unknown pattern', moment({ patterns: ['why do you' as never] })],
    ['a time that is none', moment({ at: Number.NaN })],
  ])('refuse %s', async (_name, bad) => {
    await expect(recordMoment(bad)).rejects.toMatchObject({ name: 'StoreError', kind: 'invalid' });
    expect(await listMoments({ from: 0, to: 2000 })).toEqual([]);
  });

  it('know every outcome the prompt has, and no other', () => {
    const same: [MomentOutcome] extends [Outcome['kind']] ? ([Outcome['kind']] extends [MomentOutcome] ? true : false) : false = true;
    expect(same).toBe(true);
    expect(new Set(MOMENT_OUTCOMES).size).toBe(MOMENT_OUTCOMES.length);
  });
});
