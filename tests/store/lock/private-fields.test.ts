// The table of private fields is whole: every store has its row, and no field that could hold a person's own words stays in clear.
import { openDB } from 'idb';
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { KEPT_STORES, ruleOf } from '#lib/store/backup/rules.ts';
import { closeDatabase, read } from '#lib/store/database.ts';
import { PRIVATE_FIELDS } from '#lib/store/lock/private-fields.ts';
import { DATABASE, type StoreName } from '#lib/store/schema.ts';
import { freshDatabase } from '../fresh-database.ts';

interface Shape extends v.GenericSchema {
  entries?: Record<string, Shape>;
  options?: readonly (Shape | string | number)[];
  item?: Shape;
  value?: Shape;
  wrapped?: Shape;
  pipe?: readonly { type: string }[];
}

/** What a text has to look like so that no sentence fits in. */
const NARROW = ['regex', 'uuid', 'iso_date', 'iso_time'];

/** Whether a value of this shape could hold words of the person's own. */
function holdsWords(shape: Shape): boolean {
  if (shape.type === 'string') return !shape.pipe?.some(({ type }) => NARROW.includes(type));
  const options = shape.options?.filter((option): option is Shape => typeof option === 'object') ?? [];
  const inner = [...Object.values(shape.entries ?? {}), ...options, shape.item, shape.value, shape.wrapped];
  return inner.some((one) => one !== undefined && typeof one === 'object' && holdsWords(one));
}

function fieldsOf(shape: Shape): [string, Shape][] {
  const options = shape.options?.filter((option): option is Shape => typeof option === 'object') ?? [];
  return [...Object.entries(shape.entries ?? {}), ...options.flatMap(fieldsOf)];
}

describe('the private fields', () => {
  it('are named for every store of the database', async () => {
    await freshDatabase();
    await read(['lock'], (tx) => tx.objectStore('lock').count());
    await closeDatabase();
    const db = await openDB(DATABASE);
    expect(Object.keys(PRIVATE_FIELDS).sort()).toEqual([...db.objectStoreNames].sort());
    db.close();
  });

  it.each(KEPT_STORES)('of %s are all that could hold words', (store) => {
    const words = fieldsOf(ruleOf(store).shape as Shape)
      .filter(([, shape]) => holdsWords(shape))
      .map(([name]) => name);
    const { fields } = PRIVATE_FIELDS[store as StoreName];
    expect(words.filter((name) => !fields.some((field) => field === name))).toEqual([]);
  });

  it('are found by that rule at all', () => {
    const words = fieldsOf(ruleOf('checkins').shape as Shape).filter(([, shape]) => holdsWords(shape));
    expect(words.map(([name]) => name)).toEqual(['emotions', 'body', 'tags', 'note']);
  });

  it('hold the feeling of a moment, and who somebody’s people are', () => {
    expect(PRIVATE_FIELDS.moments.fields).toContain('emotion');
    expect(PRIVATE_FIELDS.people.fields).toEqual(expect.arrayContaining(['name', 'reach', 'unsafe']));
  });
});
