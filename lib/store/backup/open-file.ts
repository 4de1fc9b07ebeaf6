// A file a person chose, as records: a copy Tend made, sealed or not, or an export of Daylio. Told apart by what is in it, not by its name.
import { isDaylio, parseDaylio } from './daylio.ts';
import { BackupError } from './errors.ts';
import { MOST_BYTES, parseBackup } from './format.ts';
import type { Kept } from './rules.ts';

/** How a file in the age format begins. */
const SEAL = 'age-encryption.org/v1\n';

/** Whether a file needs a passphrase. Reads its first bytes only. */
export async function isSealed(file: Blob): Promise<boolean> {
  return (await file.slice(0, SEAL.length).text()) === SEAL;
}

/**
 * The records in a file.
 * @param passphrase for a sealed one
 * @throws BackupError
 */
export async function openFile(file: Blob, passphrase = ''): Promise<Kept> {
  // Looked at before a byte is read.
  if (file.size > MOST_BYTES) throw new BackupError('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!(await isSealed(file))) return parseText(bytes);
  const { unseal } = await import('./seal.ts');
  return parseText(await unseal(bytes, passphrase));
}

function parseText(bytes: Uint8Array): Promise<Kept> | Kept {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BackupError('foreign');
  }
  return isDaylio(text) ? parseDaylio(text) : parseBackup(text);
}
