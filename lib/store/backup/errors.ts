// Why a file was not taken in. Each is a sentence a person can act on; in every case nothing was changed.

/**
 * too-large: more than anybody writes · foreign: neither a copy Tend made nor an export of Daylio · newer: made by a newer Tend ·
 * damaged: a copy, but part of it is not what it has to be (`where` says which) · passphrase: it does not open with these words.
 */
export type BackupErrorKind = 'too-large' | 'foreign' | 'newer' | 'damaged' | 'passphrase';

export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly kind: BackupErrorKind;
  /** The part that is wrong, as `checkins 12 note`. Names only, never content. */
  readonly where: string;

  constructor(kind: BackupErrorKind, where = '') {
    super(`the file is ${kind}${where && `: ${where}`}`);
    this.kind = kind;
    this.where = where;
  }
}
