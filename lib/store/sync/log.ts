// A device's log as text: a line that says what it is, then a line an entry, each sealed by itself, so that a file that is cut off, doubled or
// damaged costs the lines it costs and no more. docs/data.md tells the format.
import { DEVICE, type DeviceId } from './clock.ts';
import type { FolderKey } from './folder-state.ts';

/** Of 2023, by OWASP, for PBKDF2 with SHA-256. */
const ROUNDS = 600_000;
const NONCE = 12;
const SALT = 16;

export interface LogHead {
  device: DeviceId;
  /** In base64. */
  salt: string;
}

/** The first line of a device's log. */
export function headLine({ device, salt }: LogHead): string {
  return `tend-sync 1 ${device} ${salt}`;
}

/** What a first line says; undefined where it is none, or of a newer Tend. */
export function readHead(line: string): LogHead | undefined {
  const [name, version, device = '', salt = '', more] = line.split(' ');
  if (name !== 'tend-sync' || version !== '1' || !DEVICE.test(device) || !/^[A-Za-z0-9+/]{22}==$/.test(salt) || more !== undefined)
    return undefined;
  return { device: device as DeviceId, salt };
}

/** A salt nobody used yet. */
export function newSalt(): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(SALT)));
}

/** The key these words make with this salt. It cannot be taken out of the browser again. */
export async function folderKey(passphrase: string, salt: string): Promise<FolderKey> {
  const words = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: ROUNDS };
  return { salt, key: await crypto.subtle.deriveKey(how, words, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']) };
}

/** An entry as a line under this head. */
export async function sealLine(text: string, { key }: FolderKey, head: LogHead): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how(nonce, head), key, new TextEncoder().encode(text)));
  const line = new Uint8Array(NONCE + sealed.length);
  line.set(nonce);
  line.set(sealed, NONCE);
  return toBase64(line);
}

/** The entry in a line; undefined where it does not open: other words, another log, or damaged. */
export async function openLine(line: string, { key }: FolderKey, head: LogHead): Promise<string | undefined> {
  try {
    const bytes = fromBase64(line);
    return new TextDecoder().decode(await crypto.subtle.decrypt(how(bytes.slice(0, NONCE), head), key, bytes.slice(NONCE)));
  } catch {
    return undefined;
  }
}

/** A line opens in the log it was written to and in no other. */
function how(iv: Uint8Array<ArrayBuffer>, head: LogHead): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(headLine(head)) };
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
