// Lines of a log: sealed each by itself, opened with the right words in the right log, and checked before they count.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOf, printOf } from '#lib/store/print.ts';
import { type DeviceId, NEVER, newDevice, STAMP, tick } from '#lib/store/sync/clock.ts';
import { parseEntry } from '#lib/store/sync/entry.ts';
import { folderKey, headLine, newSalt, openLine, readHead, sealLine } from '#lib/store/sync/log.ts';
import { INPUTS } from '../../rounds.ts';
import { aLife, anyKept } from '../backup/kept.ts';

const device = 'a1b2c3d4e5f60718' as DeviceId;
const head = { device, salt: newSalt() };
const key = await folderKey('paper kettle river lamp', head.salt);

describe('a line', () => {
  it('opens with the same words, whichever way their letters were typed', async () => {
    const line = await sealLine('wörds 💚', await folderKey('cafe\u0301 kettle', head.salt), head);
    expect(await openLine(line, await folderKey('caf\u00e9 kettle', head.salt), head)).toBe('wörds 💚');
  });

  it('does not open with other words, another salt, in another log, or changed', async () => {
    const line = await sealLine('words', key, head);
    expect(await openLine(line, await folderKey('other words', head.salt), head)).toBeUndefined();
    expect(await openLine(line, await folderKey('paper kettle river lamp', newSalt()), head)).toBeUndefined();
    expect(await openLine(line, key, { ...head, device: newDevice() })).toBeUndefined();
    for (const other of ['', '!', line.slice(0, -4), `${line}AAAA`, line.replace(/^./, (char) => (char === 'A' ? 'B' : 'A'))]) {
      expect(await openLine(other, key, head)).toBeUndefined();
    }
  });

  it('is another each time, and cannot be told from noise by its text', async () => {
    expect(await sealLine('words', key, head)).not.toBe(await sealLine('words', key, head));
  });

  it('is sealed with a key no script can take out', async () => {
    expect(key.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key.key)).rejects.toThrow();
  });
});

describe('a first line', () => {
  it('reads back', () => {
    expect(readHead(headLine(head))).toEqual(head);
  });

  it.each([
    '',
    'tend-sync',
    `tend-sync 2 ${device} ${head.salt}`,
    `tend-sync 1 ../../x ${head.salt}`,
    `tend-sync 1 ${device} x`,
    `${headLine(head)} more`,
  ])('that is none is no log: %s', (line) => {
    expect(readHead(line)).toBeUndefined();
  });
});

describe('an entry', () => {
  const [page] = aLife().journal;
  const good = { store: 'journal', key: page!.id, at: tick(NEVER, 1_780_000_000_000, device), seen: { [device]: 1 }, record: page };

  it('counts where it is whole', () => {
    expect(parseEntry(JSON.stringify(good))).toEqual(good);
    expect(parseEntry(JSON.stringify({ ...good, record: null }))).toEqual({ ...good, record: null });
  });

  it.each([
    ['no JSON', 'x'],
    ['a store of the device alone', { ...good, store: 'settings' }],
    ['a store nobody knows', { ...good, store: 'passwords' }],
    ['a record that is none', { ...good, record: { ...page, text: 7 } }],
    ['a field nobody knows', { ...good, record: { ...page, html: '' } }],
    ['the key of another record', { ...good, key: aLife().checkins[0]!.id }],
    ['no time', { ...good, at: 'now' }],
    ['a device that is none', { ...good, seen: { constructor: 1 } }],
  ])('does not where it has %s', (_name, entry) => {
    expect(parseEntry(typeof entry === 'string' ? entry : JSON.stringify(entry))).toBeUndefined();
  });

  it('that is anything at all never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 8 })), (text) => {
        expect(parseEntry(text)).toBeUndefined();
      }),
      { numRuns: INPUTS },
    );
  });
});

describe('the clock', () => {
  it('only ever goes on, whatever the device’s own does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 41), { minLength: 2 }), (times) => {
        let last = NEVER;
        for (const now of times) {
          const next = tick(last, now, device);
          expect(next).toMatch(STAMP);
          expect(next > last).toBe(true);
          last = next;
        }
      }),
      { numRuns: INPUTS },
    );
  });
});

describe('a print', () => {
  it('is the same in whatever order the fields stand, and another for another content', () => {
    expect(printOf({ a: 1, b: { c: [1, 2], d: 2 } })).toBe(printOf({ b: { d: 2, c: [1, 2] }, a: 1 }));
    expect(printOf({ a: [1, 2] })).not.toBe(printOf({ a: [2, 1] }));
    fc.assert(
      fc.property(anyKept, anyKept, (one, other) => {
        expect(printOf(one) === printOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      { numRuns: INPUTS },
    );
  });

  it('makes a UUID', () => {
    expect(idOf('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
