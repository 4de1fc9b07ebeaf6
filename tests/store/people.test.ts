import { beforeEach, describe, expect, it } from 'vitest';
import { choosePeople, overdue } from '#lib/practice/choose-person.ts';
import { newId } from '#lib/store/ids.ts';
import { deletePerson, listPeople, markContact, type Person, savePerson } from '#lib/store/people.ts';
import { freshDatabase } from './fresh-database.ts';

const DAY = 24 * 60 * 60 * 1000;
const person = (change: Partial<Person> = {}): Person => ({
  id: newId(),
  name: 'Mina',
  kind: 'friend',
  available: 3,
  responsive: 3,
  respectful: 3,
  unsafe: false,
  reach: 'text in the evening',
  updatedAt: 1,
  ...change,
});
beforeEach(freshDatabase);

describe('my people', () => {
  it('are listed by name, changed, removed and brought back', async () => {
    const [mina, ada] = [person(), person({ name: 'Ada' })];
    await savePerson(mina);
    await savePerson(ada);
    expect(await listPeople()).toEqual([ada, mina]);
    await deletePerson(ada.id);
    expect(await listPeople()).toEqual([mina]);
    await savePerson(ada);
    expect(await listPeople()).toHaveLength(2);
  });

  it('keep all else when contact is marked', async () => {
    const mina = person({ everyDays: 7 });
    await savePerson(mina);
    await markContact(mina.id, 5000);
    expect(await listPeople()).toEqual([{ ...mina, contactAt: 5000, updatedAt: 5000 }]);
    await markContact(newId(), 5000);
    expect(await listPeople()).toHaveLength(1);
  });

  it.each([
    ['no name', person({ name: '  ' })],
    ['a scale that is none', person({ available: 5 as never })],
    ['an unknown field', { ...person(), phone: '1' }],
  ])('refuse %s', async (_name, bad) => {
    await expect(savePerson(bad)).rejects.toMatchObject({ kind: 'invalid' });
  });
});

describe('who could be reached', () => {
  const now = 100 * DAY;

  it('is never somebody unsafe or without respect', () => {
    expect(choosePeople([person({ unsafe: true }), person({ respectful: 0 })], now)).toEqual([]);
  });

  it('is first somebody warm and not heard for long', () => {
    const warm = person({ contactAt: now - 20 * DAY, everyDays: 7 });
    const cool = person({ available: 1, responsive: 1, contactAt: now - 20 * DAY, everyDays: 7 });
    const recent = person({ contactAt: now - DAY, everyDays: 7 });
    expect(choosePeople([cool, recent, warm], now)[0]).toBe(warm);
    expect(choosePeople([cool, recent, warm], now)).toHaveLength(3);
  });

  it('counts time in each person’s own rhythm', () => {
    expect(overdue(person({ contactAt: now - 14 * DAY, everyDays: 7 }), now)).toBe(2);
    expect(overdue(person({ contactAt: now - 15 * DAY }), now)).toBe(0.5);
    expect(overdue(person(), now)).toBe(1);
  });
});
