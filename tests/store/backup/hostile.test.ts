// Files that were broken, or made to do harm. Every one is refused with a reason, and nothing is changed.
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { BackupError } from '#lib/store/backup/errors.ts';
import { formatBackup, MOST_BYTES, parseBackup } from '#lib/store/backup/format.ts';
import { openFile } from '#lib/store/backup/open-file.ts';
import { INPUTS } from '../../rounds.ts';
import { aLife, anyKept } from './kept.ts';

const good = () => JSON.parse(formatBackup(aLife(), 1)) as { version: number; stores: Record<string, Record<string, unknown>[]> };
const withCheckin = (change: object) => {
  const file = good();
  file.stores.checkins = [{ ...file.stores.checkins![0], ...change }];
  return JSON.stringify(file);
};
const refusal = (text: string): BackupError => {
  try {
    parseBackup(text);
  } catch (error) {
    if (error instanceof BackupError) return error;
    throw error;
  }
  throw new Error('was taken in');
};

describe('a file is refused', () => {
  it.each([
    ['nothing', ''],
    ['not JSON', 'hello'],
    ['cut off', formatBackup(aLife(), 1).slice(0, 300)],
    ['other JSON', '{"a":1}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['nested a million deep', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
  ])('as foreign: %s', (_name, text) => {
    expect(refusal(text).kind).toBe('foreign');
  });

  it('as newer, where a newer Tend made it', () => {
    expect(refusal(JSON.stringify({ ...good(), version: 999, unheardOf: true })).kind).toBe('newer');
  });

  it.each([
    ['a wrong type', withCheckin({ valence: '0.5' }), 'checkins 1 valence'],
    ['a number out of bounds', withCheckin({ valence: 2 }), 'checkins 1 valence'],
    ['no number', withCheckin({ at: null }), 'checkins 1 at'],
    ['no day', withCheckin({ day: 'yesterday' }), 'checkins 1 day'],
    ['an id that is none', withCheckin({ id: '../../x' }), 'checkins 1 id'],
    [
      'a pattern nobody knows',
      JSON.stringify({ ...good(), stores: { policy: [{ key: 'memory', day: '2026-06-01', prompts: 1, patterns: { x: {} } }] } }),
      'policy 1 patterns.x',
    ],
    ['a field nobody knows', withCheckin({ html: '<p>' }), 'checkins 1 html'],
    ['a record that is none', JSON.stringify({ ...good(), stores: { people: [7] } }), 'people 1'],
    ['a store that is none', JSON.stringify({ ...good(), stores: { people: {} } }), 'stores.people'],
    ['a store nobody knows', JSON.stringify({ ...good(), stores: { passwords: [] } }), 'stores.passwords'],
    ['version 0', JSON.stringify({ ...good(), version: 0 }), 'version'],
    ['deep nesting', withCheckin({ tags: [[[['a']]]] }), 'nesting'],
    ['__proto__', formatBackup(aLife(), 1).replace('"checkins"', '"__proto__":{"polluted":1},"checkins"'), 'prototype'],
    ['constructor', withCheckin({ constructor: { prototype: { polluted: 1 } } }), 'prototype'],
  ])('as damaged, with the place: %s', (_name, text, where) => {
    const { kind, where: told } = refusal(text);
    expect([kind, told]).toEqual(['damaged', where]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('as too large, before a byte of it is read', async () => {
    const file = { size: MOST_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('was read')) } as unknown as Blob;
    await expect(openFile(file)).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('as foreign: a zip that would grow to 40 MB, which nothing here unpacks', async () => {
    const zip = new JSZip();
    zip.file('tend.json', new Uint8Array(40_000_000));
    const bomb = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(openFile(new Blob([new Uint8Array(bomb)]))).rejects.toMatchObject({ kind: 'foreign' });
  });

  it('as foreign: a picture, text in another encoding', async () => {
    await expect(openFile(new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])]))).rejects.toMatchObject({ kind: 'foreign' });
    await expect(openFile(new Blob([new Uint8Array([0x7b, 0x22, 0xe4, 0x22])]))).rejects.toMatchObject({ kind: 'foreign' });
  });
});

describe('text', () => {
  it('with HTML in it is text, kept to the letter', () => {
    expect(parseBackup(formatBackup(aLife(), 1)).journal[0]?.text).toContain('<script>alert(1)</script>');
  });

  it('never shows in a refusal', () => {
    expect(refusal(withCheckin({ note: ['my secret'] })).message).not.toContain('secret');
  });
});

describe('anything at all', () => {
  const taken = (text: string) => {
    try {
      return parseBackup(text);
    } catch (error) {
      expect(error).toBeInstanceOf(BackupError);
      return undefined;
    }
  };

  it('is refused with a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 8 })), (text) => {
        expect(taken(text)).toBeUndefined();
      }),
      { numRuns: INPUTS },
    );
  });

  it('in place of some part is refused, or is a backup still', () => {
    fc.assert(
      fc.property(anyKept, fc.nat(), fc.jsonValue(), (kept, seed, odd) => {
        const file = JSON.parse(formatBackup(kept, 1)) as object;
        const read = taken(JSON.stringify(replaceOne(file, seed, odd)));
        if (read) expect(parseBackup(formatBackup(read, 1))).toEqual(read);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: INPUTS },
    );
  });

  it('with bytes changed is refused, or is a backup still', async () => {
    const text = new TextEncoder().encode(formatBackup(aLife(), 1));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(text.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = new Uint8Array(text);
        for (const [at, byte] of changes) bytes[at] = byte;
        const read = await openFile(new Blob([bytes])).catch((error: unknown) => {
          expect(error).toBeInstanceOf(BackupError);
        });
        if (read) expect(parseBackup(formatBackup(read, 1))).toEqual(read);
      }),
      { numRuns: INPUTS },
    );
  });
});

/** The value with one of its parts, chosen by `seed`, put in the place of by `odd`. */
function replaceOne(value: object, seed: number, odd: unknown): object {
  const places: [Record<string, unknown>, string][] = [];
  const visit = (part: object) => {
    for (const [key, inner] of Object.entries(part)) {
      places.push([part as Record<string, unknown>, key]);
      if (typeof inner === 'object' && inner !== null) visit(inner as object);
    }
  };
  visit(value);
  const [part, key] = places[seed % places.length]!;
  part[key] = odd;
  return value;
}
