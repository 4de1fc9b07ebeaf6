// What can go wrong with the database, as kinds a page can answer in words. A failure is always thrown: nobody may take it for "no data".

/**
 * blocked: another tab holds an older version open · quota: the device or the browser is out of room · closed: the connection went away
 * mid-way · newer-version: the data was written by a newer Tend · unavailable: the browser gives no database (some private windows) ·
 * damaged: the database cannot be read · invalid: what was to be written is not what the store holds · locked: it is sealed, and the
 * passphrase was not given.
 */
export type StoreErrorKind = 'blocked' | 'quota' | 'closed' | 'newer-version' | 'unavailable' | 'damaged' | 'invalid' | 'locked';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreErrorKind;

  constructor(kind: StoreErrorKind, cause?: unknown) {
    super(`the store is ${kind}`, { cause });
    this.kind = kind;
  }
}

const KIND_BY_NAME: Record<string, StoreErrorKind> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-version',
  InvalidStateError: 'closed',
  AbortError: 'closed',
  TransactionInactiveError: 'closed',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  DataCloneError: 'invalid',
  DataError: 'invalid',
};

/** Any failure as a StoreError. An aborted transaction names its own reason, so a full disk is told apart from a closed connection. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = (error as { name?: unknown } | null)?.name;
  return new StoreError((typeof name === 'string' && KIND_BY_NAME[name]) || 'damaged', error);
}
