// The folder this device keeps in step with: which, under what name, and the keys that open it.
import type { DeviceId, Stamp } from './clock.ts';

/** A key made from the passphrase and this salt. It cannot be read out again, and the passphrase is not kept. */
export interface FolderKey {
  /** In base64. */
  salt: string;
  key: CryptoKey;
}

export interface FolderState {
  key: 'folder';
  /** Chosen by the person. */
  handle: FileSystemDirectoryHandle;
  /** This device, in this folder. A new one whenever it begins afresh. */
  device: DeviceId;
  /** The first is what this device writes with; others are what other devices wrote with. */
  keys: FolderKey[];
  /** The latest time on the shared clock. */
  clock: Stamp;
  syncedAt?: number;
}
