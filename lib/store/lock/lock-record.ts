// What the database knows of the lock: the data key, wrapped, and how often somebody tried. Nothing here opens anything without the words.

declare const brand: unique symbol;
/** Names a data key. */
export type KeyId = string & { readonly [brand]: 'key' };

/** A data key as it lies in the database. */
export interface WrappedKey {
  id: KeyId;
  /** AES-GCM: the nonce, and the key with its tag. */
  nonce: Uint8Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface LockRecord {
  key: 'lock';
  /** Seals what is written from now on; wrapped by the passphrase. */
  current: WrappedKey;
  /** How the passphrase becomes the wrapping key: PBKDF2-SHA-256 over this salt. */
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
  /** Keys of before the last change, wrapped by the current one: some records may still be sealed with them. */
  older: WrappedKey[];
  /** steady: all that is private is sealed with `current` · sealing: some of it may not be yet · opening: the lock is being taken off. */
  state: 'steady' | 'sealing' | 'opening';
  /** Minutes without use after which Tend locks by itself. */
  idleMinutes: number;
}

export interface LockTries {
  key: 'tries';
  /** Wrong tries since the last right one, and when the last was. */
  failed: number;
  at: number;
}

/** The private part of a record, sealed. */
export interface Sealed {
  by: KeyId;
  nonce: Uint8Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
}
