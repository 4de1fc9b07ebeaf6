// Whatever happens on three devices and to the files between them, they end up holding the same, and no words are lost.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ruleOf } from '#lib/store/backup/rules.ts';
import { newOwnAffirmation } from '#lib/store/save-own-affirmation.ts';
import { newSecureMoment } from '#lib/store/save-secure-moment.ts';
import type { Stamp } from '#lib/store/sync/clock.ts';
import type { Entry } from '#lib/store/sync/entry.ts';
import { settle } from '#lib/store/sync/settle.ts';
import { INPUTS } from '../../rounds.ts';
import { anyEvent, World } from './three-devices.ts';

const history = fc.array(anyEvent, { maxLength: 40 });

function played(events: readonly (typeof anyEvent extends fc.Arbitrary<infer T> ? T : never)[]): World {
  const world = new World();
  for (const event of events) world.play(event);
  world.rest();
  return world;
}

describe('three devices', () => {
  it('hold the same in the end, whatever order, repetition or loss of files', () => {
    fc.assert(
      fc.property(history, (events) => {
        const [one, two, three] = played(events).texts;
        expect(two).toEqual(one);
        expect(three).toEqual(one);
      }),
      { numRuns: INPUTS },
    );
  });

  it('lose no words but those somebody who had them replaced or deleted', () => {
    fc.assert(
      fc.property(history, (events) => {
        const world = played(events);
        const texts = Object.values(world.texts[0] ?? {});
        expect([...world.live].filter((text) => !texts.includes(text))).toEqual([]);
      }),
      { numRuns: INPUTS },
    );
  });

  it('fall silent once they agree: nothing more is written', () => {
    fc.assert(
      fc.property(history, (events) => {
        const world = played(events);
        const before = world.lines.length;
        world.rest();
        expect(world.lines).toHaveLength(before);
      }),
      { numRuns: INPUTS },
    );
  });

  it('that wrote apart keep both texts, and one copy only', () => {
    const world = played([
      { does: 'write', device: 0, page: 0 },
      { does: 'step', device: 0, order: 0 },
      { does: 'step', device: 1, order: 0 },
      { does: 'write', device: 0, page: 0 },
      { does: 'write', device: 1, page: 0 },
    ]);
    expect(Object.values(world.texts[2] ?? {}).sort()).toEqual(['text 7;', 'text 8;']);
  });

  it('keep what was changed on one while it was deleted on another', () => {
    const world = played([
      { does: 'write', device: 0, page: 0 },
      { does: 'step', device: 0, order: 0 },
      { does: 'step', device: 1, order: 0 },
      { does: 'delete', device: 0, page: 0 },
      { does: 'write', device: 1, page: 0 },
    ]);
    expect(Object.values(world.texts[2] ?? {})).toEqual(['text 8;']);
  });

  it('let go everywhere of what one deleted', () => {
    const world = played([
      { does: 'write', device: 0, page: 0 },
      { does: 'step', device: 0, order: 0 },
      { does: 'step', device: 1, order: 0 },
      { does: 'step', device: 2, order: 0 },
      { does: 'delete', device: 2, page: 0 },
    ]);
    expect(world.texts).toEqual([{}, {}, {}]);
  });

  it('let go of both texts of a conflict once both were deleted, also on a device that comes late', () => {
    const world = played([
      { does: 'write', device: 0, page: 0 },
      { does: 'write', device: 1, page: 0 },
      { does: 'step', device: 0, order: 0 },
      { does: 'step', device: 1, order: 0 },
      { does: 'delete', device: 1, page: 0 },
      { does: 'delete', device: 1, page: 0 },
    ]);
    expect(world.texts).toEqual([{}, {}, {}]);
  });
});

describe('two devices that wrote the same record apart', () => {
  const versions = (store: 'ownAffirmations' | 'routines' | 'secureMoments', key: string, records: object[]): Entry[] =>
    records.map((record, index) => ({
      store,
      key,
      at: `00000000000000${index}-0000-${String(index).repeat(16)}` as Stamp,
      seen: { [String(index).repeat(16)]: 1 },
      record,
    }));

  it.each([
    ['ownAffirmations', newOwnAffirmation('I am enough.', 1), { text: 'I may rest.' }],
    ['secureMoments', newSecureMoment('Mina came.', 1), { text: 'Mina rang.' }],
    ['routines', { id: crypto.randomUUID(), part: 'evening', cue: 'After tea', act: 'I write', updatedAt: 1 }, { act: 'I read' }],
  ] as const)('of %s keep both, as records the store takes', (store, record, change) => {
    const { stands, copies } = settle(versions(store, record.id, [record, { ...record, ...change }]));
    expect(copies).toHaveLength(1);
    const [copy] = copies;
    expect({ ...copy?.record, id: record.id }).not.toEqual(stands.record);
    expect(v.safeParse(ruleOf(store).shape, copy?.record).success).toBe(true);
    expect(copy?.key).toBe(ruleOf(store).key({ ...copy?.record }));
  });
});
