import { beforeEach, expect, it, vi } from 'vitest';
import { ownPlan } from '#lib/prompt/own-plan.ts';
import { chooseCards } from '#lib/store/prompt-settings.ts';
import { newTrigger, saveTrigger } from '#lib/store/triggers.ts';
import { freshDatabase } from '../store/fresh-database.ts';

beforeEach(async () => {
  await freshDatabase();
  await saveTrigger(newTrigger(1, { cue: 'When no answer comes.', instead: 'I will walk first', patterns: ['protest'] }));
});

it('is none until the person chose that it may show', async () => {
  expect(await ownPlan(['protest'])).toBeNull();
  await chooseCards(true);
  expect(await ownPlan(['criticism', 'protest'])).toEqual({ cue: 'no answer comes', instead: 'walk first' });
  await chooseCards(false);
  expect(await ownPlan(['protest'])).toBeNull();
});

it('is none for another pattern, and where it cannot be read', async () => {
  await chooseCards(true);
  expect(await ownPlan(['criticism'])).toBeNull();
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('gone', 'UnknownError');
  });
  expect(await ownPlan(['protest'])).toBeNull();
  vi.restoreAllMocks();
});
