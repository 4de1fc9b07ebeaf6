// The seal is the age format, read here by its specification (age-encryption.org/v1) with Node's own cryptography alone.
import { createDecipheriv, hkdfSync, scryptSync } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { formatBackup } from '#lib/store/backup/format.ts';
import { isSealed, openFile } from '#lib/store/backup/open-file.ts';
import { seal } from '#lib/store/backup/seal.ts';
import { aLife } from './kept.ts';

const text = formatBackup(aLife(), 1);
/** Light, so that the tests are; the format's usual factor is shown once. */
const LIGHT = 4;
const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);

function chacha(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Buffer {
  const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

/** Opens a file of at most one chunk (64 KiB) as the specification says. */
function openBySpecification(file: Uint8Array, passphrase: string): string {
  const bytes = Buffer.from(file);
  const headerEnd = bytes.indexOf('\n', bytes.indexOf('\n--- ') + 1) + 1;
  const [version, stanza = '', body = ''] = bytes.subarray(0, headerEnd).toString().split('\n');
  expect(version).toBe('age-encryption.org/v1');
  const [, type, salt = '', factor] = stanza.split(' ');
  expect(type).toBe('scrypt');
  const labelled = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), Buffer.from(salt, 'base64')]);
  const wrapping = scryptSync(passphrase, labelled, 32, { N: 2 ** Number(factor), r: 8, p: 1, maxmem: 2 ** 30 });
  const fileKey = chacha(wrapping, Buffer.alloc(12), Buffer.from(body, 'base64'));
  const payload = bytes.subarray(headerEnd);
  const streamKey = Buffer.from(hkdfSync('sha256', fileKey, payload.subarray(0, 16), 'payload', 32));
  const last = Buffer.alloc(12);
  last[11] = 1;
  return chacha(streamKey, last, payload.subarray(16)).toString();
}

describe('a sealed backup', () => {
  it('is an age file, at the usual cost of guessing', async () => {
    const sealed = await seal(text, 'paper kettle river');
    expect(Buffer.from(sealed).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
    expect(openBySpecification(sealed, 'paper kettle river')).toBe(text);
  });

  it('opens with its passphrase', async () => {
    const file = blob(await seal(text, 'pässphrase 💚', LIGHT));
    expect(await isSealed(file)).toBe(true);
    expect(await openFile(file, 'pässphrase 💚')).toEqual(aLife());
  });

  it('holds nothing in clear', async () => {
    const sealed = Buffer.from(await seal(text, 'x', LIGHT)).toString('latin1');
    for (const word of ['tend-backup', 'lonely', 'Mina']) expect(sealed).not.toContain(word);
  });

  it('does not open with other words, or when a byte was changed or is missing', async () => {
    const sealed = await seal(text, 'right', LIGHT);
    await expect(openFile(blob(sealed), 'wrong')).rejects.toMatchObject({ kind: 'passphrase' });
    await expect(openFile(blob(sealed), '')).rejects.toMatchObject({ kind: 'passphrase' });
    const changed = new Uint8Array(sealed);
    changed[changed.length - 20]! ^= 1;
    await expect(openFile(blob(changed), 'right')).rejects.toMatchObject({ kind: 'passphrase' });
    await expect(openFile(blob(sealed.subarray(0, -1)), 'right')).rejects.toMatchObject({ kind: 'passphrase' });
  });

  it('asks for no WebAssembly, which the pages may not run', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(await openFile(blob(await seal(text, 'x', LIGHT)), 'x')).toEqual(aLife());
    vi.unstubAllGlobals();
  });

  it('that asks for a ruinous cost is refused', async () => {
    const sealed = Buffer.from(await seal(text, 'x', LIGHT)).toString('latin1');
    const costly = Buffer.from(sealed.replace(/(-> scrypt \S+) 4\n/, '$1 60\n'), 'latin1');
    await expect(openFile(blob(costly), 'x')).rejects.toMatchObject({ kind: 'passphrase' });
  });
});
