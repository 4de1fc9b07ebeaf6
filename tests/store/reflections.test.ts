import { beforeEach, describe, expect, it } from 'vitest';
import { type LocalDay, newId, type ReflectionId } from '#lib/store/ids.ts';
import { deleteReflection, listReflections, type Reflection, saveReflection } from '#lib/store/reflections.ts';
import { freshDatabase } from './fresh-database.ts';

const looked = (at: number, bond?: string): Reflection => ({
  id: newId<ReflectionId>(),
  at,
  day: '2026-06-01' as LocalDay,
  worry: { at: 5, spread: 0.5 },
  distance: { at: 2.5, spread: 1.2 },
  ...(bond && { bond }),
});
beforeEach(freshDatabase);

describe('reflections', () => {
  it('are kept for each bond and in general, oldest first', async () => {
    const [early, late] = [looked(1, 'Mina'), looked(2)];
    await saveReflection(late);
    await saveReflection(early);
    expect(await listReflections()).toEqual([early, late]);
    await deleteReflection(early.id);
    expect(await listReflections()).toEqual([late]);
  });

  it.each([
    ['off the line', { worry: { at: 8, spread: 0.5 } }],
    ['with no place', { distance: { at: Number.NaN, spread: 0.5 } }],
    ['of a nameless bond', { bond: ' ' }],
  ])('%s are refused', async (_what, change) => {
    await expect(saveReflection({ ...looked(1), ...change })).rejects.toMatchObject({ kind: 'invalid' });
    expect(await listReflections()).toEqual([]);
  });
});
