import { beforeEach, describe, expect, it } from 'vitest';
import { deleteTrigger, listTriggers, newTrigger, saveTrigger, TRIGGER_LENGTH } from '#lib/store/triggers.ts';
import { freshDatabase } from './fresh-database.ts';

const card = (updatedAt: number) => newTrigger(updatedAt, { cue: 'no answer by evening', instead: 'walk, then ask once' });
beforeEach(freshDatabase);

describe('if-then cards', () => {
  it('are listed with the one last changed first, and changed in place', async () => {
    const [first, second] = [card(1), card(2)];
    await saveTrigger(first);
    await saveTrigger(second);
    await saveTrigger({ ...first, body: 'a tight chest', response: 'protest', patterns: ['protest'], updatedAt: 3 });
    expect(await listTriggers()).toEqual([
      { ...first, body: 'a tight chest', response: 'protest', patterns: ['protest'], updatedAt: 3 },
      second,
    ]);
  });

  it('are deleted, and brought back as they were', async () => {
    const one = card(1);
    await saveTrigger(one);
    await deleteTrigger(one.id);
    expect(await listTriggers()).toEqual([]);
    await saveTrigger(one);
    expect(await listTriggers()).toEqual([one]);
  });

  it.each([
    ['no cue', { cue: '  ' }],
    ['nothing to do instead', { instead: '' }],
    ['a line too long for a card', { body: 'x'.repeat(TRIGGER_LENGTH + 1) }],
    ['a pattern nobody knows', { patterns: ['rudeness' as never] }],
    ['a field nobody knows', { draft: 'You never answer' } as never],
  ])('with %s are refused, and nothing is kept', async (_what, change) => {
    await expect(saveTrigger({ ...card(1), ...(change as object) })).rejects.toMatchObject({ kind: 'invalid' });
    expect(await listTriggers()).toEqual([]);
  });
});
