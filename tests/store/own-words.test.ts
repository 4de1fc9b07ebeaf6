// Affirmations and secure moments in the person's own words.
import { beforeEach, describe, expect, it } from 'vitest';
import { listOwnAffirmations } from '#lib/store/own-affirmations.ts';
import { deleteOwnAffirmation, newOwnAffirmation, saveOwnAffirmation } from '#lib/store/save-own-affirmation.ts';
import { deleteSecureMoment, newSecureMoment, saveSecureMoment } from '#lib/store/save-secure-moment.ts';
import { listSecureMoments } from '#lib/store/secure-moments.ts';
import { freshDatabase } from './fresh-database.ts';

beforeEach(freshDatabase);

describe('own affirmations', () => {
  it('are kept, paused, deleted and brought back', async () => {
    const own = newOwnAffirmation('I can be late and still be loved. 💚', 1);
    await saveOwnAffirmation(own);
    const paused = { ...own, paused: true, updatedAt: 2 };
    await saveOwnAffirmation(paused);
    expect(await listOwnAffirmations()).toEqual([paused]);
    await deleteOwnAffirmation(own.id);
    expect(await listOwnAffirmations()).toEqual([]);
    await saveOwnAffirmation(paused);
    expect(await listOwnAffirmations()).toEqual([paused]);
  });

  it('are never one of Tend’s, and never empty', async () => {
    await expect(saveOwnAffirmation({ ...newOwnAffirmation('x', 1), id: 'worth-3' })).rejects.toMatchObject({ kind: 'invalid' });
    await expect(saveOwnAffirmation(newOwnAffirmation(' \n', 1))).rejects.toMatchObject({ kind: 'invalid' });
  });
});

describe('secure moments', () => {
  it('are kept, changed, deleted and brought back, the latest first', async () => {
    const [lamp, tea] = [newSecureMoment('Grandma kept the light on.', 1), newSecureMoment('M. made tea and sat with me.', 2)];
    await saveSecureMoment(lamp);
    await saveSecureMoment(tea);
    expect(await listSecureMoments()).toEqual([tea, lamp]);
    await deleteSecureMoment(tea.id);
    expect(await listSecureMoments()).toEqual([lamp]);
    await saveSecureMoment(tea);
    expect(await listSecureMoments()).toHaveLength(2);
    await expect(saveSecureMoment(newSecureMoment('', 3))).rejects.toMatchObject({ kind: 'invalid' });
  });
});
