// Seals the private fields of a record and opens them again, at once and without waiting: a transaction of IndexedDB ends at the first await
// of anything but itself, so WebCrypto cannot be used within one.
import { gcm } from '@noble/ciphers/aes.js';
import { StoreError } from '../errors.ts';
import type { KeyId, Sealed } from './lock-record.ts';

/** A data key while Tend is unlocked: 256 bits. */
export interface OpenKey {
  id: KeyId;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A record with its private fields sealed. */
export type SealedRecord = Record<string, unknown> & { sealed: Sealed };

const NONCE_BYTES = 12;

/**
 * The record with `fields` taken out and sealed (AES-256-GCM, a random nonce each time).
 * @param place the store and key of the record: a sealed part that is moved elsewhere does not open
 */
export function sealRecord(record: object, fields: readonly string[], key: OpenKey, place: string): SealedRecord {
  // Only where somebody took the lock away by hand: sealing it again would lose what is inside.
  if (isSealed(record)) throw new StoreError('damaged', 'sealed twice');
  const clear: Record<string, unknown> = {};
  // All names in their order, so that the opened record is the one that was sealed, field for field.
  const entries = Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      if (fields.includes(name)) return [name, value];
      clear[name] = value;
      return [name];
    });
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const text = new TextEncoder().encode(JSON.stringify(entries));
  const bytes = new Uint8Array(gcm(key.bytes, nonce, bound(key.id, place)).encrypt(text));
  return { ...clear, sealed: { by: key.id, nonce, bytes } };
}

/** The record as it was before `sealRecord`. @throws StoreError `damaged` where it was changed since, or belongs elsewhere */
export function openRecord({ sealed, ...clear }: SealedRecord, key: OpenKey, place: string): object {
  let entries: [name: string, value?: unknown][];
  try {
    const text = gcm(key.bytes, sealed.nonce, bound(key.id, place)).decrypt(sealed.bytes);
    entries = JSON.parse(new TextDecoder().decode(text)) as typeof entries;
  } catch (error) {
    throw new StoreError('damaged', error);
  }
  const record: Record<string, unknown> = {};
  for (const [name, ...value] of entries) {
    if (value.length > 0) record[name] = value[0];
    else if (name in clear) record[name] = clear[name];
  }
  // What was written in clear since, while the private part could not be opened.
  return { ...record, ...clear };
}

/** Whether a record as it lies in the database has a sealed part. */
export function isSealed(record: object): record is SealedRecord {
  return 'sealed' in record;
}

function bound(key: KeyId, place: string): Uint8Array {
  return new TextEncoder().encode(`tend ${key} ${place}`);
}
