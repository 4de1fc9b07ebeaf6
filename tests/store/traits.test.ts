import { beforeEach, expect, it } from 'vitest';
import type { LocalDay } from '#lib/store/ids.ts';
import { deleteTraitLook, listTraitLooks, saveTraitLook, type TraitLook } from '#lib/store/traits.ts';
import { freshDatabase } from './fresh-database.ts';

const look = (day: string, score: number): TraitLook => ({
  day: day as LocalDay,
  scores: { trust: score, closeness: score, conflict: score, attunement: score, reflection: score, worth: score },
  updatedAt: 1,
});

beforeEach(freshDatabase);

it('looks are kept a day each, oldest first; a second one that day takes its place', async () => {
  await saveTraitLook(look('2026-06-20', 3));
  await saveTraitLook(look('2026-05-20', 1.5));
  await saveTraitLook(look('2026-06-20', 2));
  expect(await listTraitLooks()).toEqual([look('2026-05-20', 1.5), look('2026-06-20', 2)]);
  await deleteTraitLook('2026-05-20' as LocalDay);
  expect(await listTraitLooks()).toHaveLength(1);
});

it('what is no look is refused, and nothing is written', async () => {
  await expect(saveTraitLook(look('2026-06-20', 5))).rejects.toMatchObject({ kind: 'invalid' });
  await expect(saveTraitLook(look('June', 1))).rejects.toMatchObject({ kind: 'invalid' });
  expect(await listTraitLooks()).toEqual([]);
});
