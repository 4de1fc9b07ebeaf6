// The folder this device keeps in step with: which, under what name, and the keys that open it.
import { announce } from '../changes.ts';
import { read, write } from '../database.ts';
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

/** The folder this device keeps in step; undefined where there is none. @throws StoreError */
export function folderState(): Promise<FolderState | undefined> {
  return read(['upkeep'], async (tx) => {
    const state = await tx.objectStore('upkeep').get('folder');
    return state?.key === 'folder' ? state : undefined;
  });
}

/** Begins with a folder, in the place of the one before. @throws StoreError */
export async function beginFolder(state: FolderState): Promise<void> {
  await write(['upkeep', 'versions'], async (tx) => {
    await tx.objectStore('versions').clear();
    await tx.objectStore('upkeep').put(state);
  });
  announce('upkeep');
}

/** Changes part of what is remembered about a folder, unless it was left or changed for another meanwhile. @throws StoreError */
export async function noteFolder(device: DeviceId, change: Partial<Pick<FolderState, 'keys' | 'syncedAt'>>): Promise<void> {
  await write(['upkeep'], async (tx) => {
    const state = await tx.objectStore('upkeep').get('folder');
    if (state?.key === 'folder' && state.device === device) await tx.objectStore('upkeep').put({ ...state, ...change });
  });
  announce('upkeep');
}

/** Keeps no folder in step any more. What is here stays here, and what is in the folder stays there. @throws StoreError */
export async function leaveFolder(): Promise<void> {
  await write(['upkeep', 'versions'], async (tx) => {
    await tx.objectStore('versions').clear();
    await tx.objectStore('upkeep').delete('folder');
  });
  announce('upkeep');
}
