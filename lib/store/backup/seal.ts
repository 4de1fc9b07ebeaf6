// A backup sealed with a passphrase, in the age format (age-encryption.org/v1): the `age` command opens it too, with or without Tend.
import { Decrypter, Encrypter } from 'age-encryption';
import { BackupError } from './errors.ts';

/** The text sealed. @param workFactor log2 of the rounds of scrypt; the format's usual 18 takes a second or two */
export function seal(text: string, passphrase: string, workFactor = 18): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(text);
}

/** What was sealed. @throws BackupError `passphrase` where it does not open: other words, or a file that was changed */
export async function unseal(sealed: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(sealed);
  } catch {
    throw new BackupError('passphrase');
  }
}
