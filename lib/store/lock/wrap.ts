// From a passphrase to the data key: PBKDF2 makes the wrapping key, AES-GCM wraps the data key with it.
import type { OpenKey } from './cipher.ts';
import type { KeyId, LockRecord, WrappedKey } from './lock-record.ts';

/** What OWASP asks of PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;
const KEY_BYTES = 32;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;

/** A new data key, of random bits. */
export function newKey(): OpenKey {
  return { id: crypto.randomUUID() as string as KeyId, bytes: random(KEY_BYTES) };
}

/** The data key under this passphrase. The same words in another form of Unicode are the same words. */
export async function wrapByPassphrase(key: OpenKey, passphrase: string): Promise<Pick<LockRecord, 'current' | 'salt' | 'rounds'>> {
  const salt = random(SALT_BYTES);
  return { current: await wrap(key, await derive(passphrase, salt, ROUNDS)), salt, rounds: ROUNDS };
}

/** The data keys a passphrase opens, the current one first; null where it is not the right one. */
export async function unwrapByPassphrase({ current, salt, rounds, older }: LockRecord, passphrase: string): Promise<OpenKey[] | null> {
  const key = await unwrap(current, await derive(passphrase, salt, rounds));
  if (!key) return null;
  const by = await imported(key);
  const others = await Promise.all(older.map((one) => unwrap(one, by)));
  return [key, ...others.filter((one) => one !== null)];
}

/** A data key under another data key. */
export async function wrapByKey(key: OpenKey, by: OpenKey): Promise<WrappedKey> {
  return wrap(key, await imported(by));
}

function random(bytes: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(bytes));
}

async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const words = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const algorithm = { name: 'AES-GCM', length: KEY_BYTES * 8 };
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, words, algorithm, false, ['encrypt', 'decrypt']);
}

function imported({ bytes }: OpenKey): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function wrap({ id, bytes }: OpenKey, by: CryptoKey): Promise<WrappedKey> {
  const nonce = random(NONCE_BYTES);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: bound(id) }, by, bytes);
  return { id, nonce, bytes: new Uint8Array(sealed) };
}

async function unwrap({ id, nonce, bytes }: WrappedKey, by: CryptoKey): Promise<OpenKey | null> {
  try {
    return { id, bytes: new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: bound(id) }, by, bytes)) };
  } catch {
    return null;
  }
}

function bound(id: KeyId): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`tend key ${id}`);
}
