// Forms that were open while the record was changed elsewhere: no newer words are lost, and nothing is doubled without need.
import { beforeEach, describe, expect, it } from 'vitest';
import { listCheckins } from '#lib/store/checkins.ts';
import { type LocalDay, newId } from '#lib/store/ids.ts';
import { deleteEntry, listEntries, saveEntry } from '#lib/store/journal.ts';
import { listOwnAffirmations } from '#lib/store/own-affirmations.ts';
import { listPeople, savePerson } from '#lib/store/people.ts';
import { listRoutines, saveRoutine } from '#lib/store/routines.ts';
import { saveCheckin } from '#lib/store/save-checkin.ts';
import { newOwnAffirmation, saveOwnAffirmation } from '#lib/store/save-own-affirmation.ts';
import { newSecureMoment, saveSecureMoment } from '#lib/store/save-secure-moment.ts';
import { listSecureMoments } from '#lib/store/secure-moments.ts';
import { listTriggers, newTrigger, saveTrigger } from '#lib/store/triggers.ts';
import { freshDatabase } from './fresh-database.ts';

const day = '2026-06-01' as LocalDay;
const page = { id: newId<never>(), at: 1, day, text: 'By the river.', tags: [], updatedAt: 1 };

interface Kind {
  name: string;
  save(words: string, updatedAt: number, began?: number): Promise<unknown>;
  words(): Promise<(string | undefined)[]>;
}

/** A store whose records hold `words` in one field, all else the same. */
function kind<T extends { updatedAt: number }>(
  name: string,
  make: (words: string) => T,
  save: (record: T, began?: T) => Promise<unknown>,
  words: () => Promise<(string | undefined)[]>,
): Kind {
  const at = (text: string, updatedAt: number) => ({ ...make(text), updatedAt });
  return { name, save: (text, updatedAt, began) => save(at(text, updatedAt), began === undefined ? undefined : at('', began)), words };
}

const checkin = { id: newId<never>(), at: 1, day, valence: 0, arousal: 0, emotions: [], tags: [] };
const person = { id: newId<never>(), name: 'Mina', kind: 'friend', available: 2, responsive: 2, respectful: 2, unsafe: false } as const;
const own = newOwnAffirmation('x', 1);
const care = newSecureMoment('x', 1);
const card = newTrigger(1, { cue: 'it is late' });
const routine = { id: newId<never>(), part: 'morning', cue: 'After tea' } as const;

const KINDS = [
  kind(
    'a page',
    (text) => ({ ...page, text }),
    saveEntry,
    async () => (await listEntries()).map(({ text }) => text),
  ),
  kind(
    'a check-in',
    (note) => ({ ...checkin, note, updatedAt: 0 }),
    saveCheckin,
    async () => (await listCheckins(day, day)).map(({ note }) => note),
  ),
  kind(
    'a person',
    (reach) => ({ ...person, reach, updatedAt: 0 }),
    savePerson,
    async () => (await listPeople()).map(({ reach }) => reach),
  ),
  kind(
    'an own affirmation',
    (text) => ({ ...own, text }),
    saveOwnAffirmation,
    async () => (await listOwnAffirmations()).map(({ text }) => text),
  ),
  kind(
    'a moment of care',
    (text) => ({ ...care, text }),
    saveSecureMoment,
    async () => (await listSecureMoments()).map(({ text }) => text),
  ),
  kind(
    'an if-then card',
    (instead) => ({ ...card, instead }),
    saveTrigger,
    async () => (await listTriggers()).map(({ instead }) => instead),
  ),
  kind(
    'a routine',
    (act) => ({ ...routine, act, updatedAt: 0 }),
    (record, began) => saveRoutine(record, [], began),
    async () => (await listRoutines()).map(({ act }) => act),
  ),
];

beforeEach(freshDatabase);

describe.each(KINDS)('$name', ({ save, words }) => {
  it('that was changed elsewhere while its form was open stays, and what the form says is kept beside it', async () => {
    await save('as it was', 1);
    await save('from elsewhere', 2);
    await save('from the form', 3, 1);
    expect((await words()).sort()).toEqual(['from elsewhere', 'from the form']);
  });

  it('that nobody changed meanwhile is changed in place', async () => {
    await save('as it was', 1);
    await save('from the form', 2, 1);
    expect(await words()).toEqual(['from the form']);
  });

  it('is not doubled where all the newer words are in the form’s as well', async () => {
    await save('as it was', 1);
    await save('newer', 2);
    await save('newer, and more', 3, 1);
    expect(await words()).toEqual(['newer, and more']);
  });
});

describe('a page', () => {
  it('is told under which id it is kept, and from there on changes in place', async () => {
    await saveEntry(page);
    await saveEntry({ ...page, text: 'From elsewhere.', updatedAt: 2 });
    const kept = await saveEntry({ ...page, text: 'From here.', updatedAt: 3 }, page);
    expect(kept.id).not.toBe(page.id);
    await saveEntry({ ...kept, text: 'From here, and on.', updatedAt: 4 }, kept);
    expect((await listEntries()).map(({ text }) => text).sort()).toEqual(['From elsewhere.', 'From here, and on.']);
  });

  it('that was deleted elsewhere while somebody wrote on it is kept', async () => {
    await saveEntry(page);
    await deleteEntry(page.id);
    await saveEntry({ ...page, text: 'And on.', updatedAt: 2 }, page);
    expect((await listEntries()).map(({ text }) => text)).toEqual(['And on.']);
  });
});
