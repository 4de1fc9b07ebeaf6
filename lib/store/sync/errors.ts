// Why a folder was not kept in step. In every case nothing here was changed.

/**
 * passphrase: a device in the folder writes with a key these words do not make · words-needed: a device has joined whose key is not known
 * yet · not-allowed: the browser has to be asked for the folder again · gone: the folder is not there any more, or cannot be written.
 */
export type FolderErrorKind = 'passphrase' | 'words-needed' | 'not-allowed' | 'gone';

export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly kind: FolderErrorKind;

  constructor(kind: FolderErrorKind, cause?: unknown) {
    super(`the folder is ${kind}`, { cause });
    this.kind = kind;
  }
}
