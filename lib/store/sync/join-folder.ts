// Beginning with a folder: an empty one gets a key of its own; one that other devices write in has to open with the same words.
import { NEVER, newDevice } from './clock.ts';
import { FolderError } from './errors.ts';
import { type LogFile, readLogs } from './folder.ts';
import { beginFolder, type FolderKey, folderState, noteFolder } from './folder-state.ts';
import { folderKey, newSalt, openLine } from './log.ts';
import { unknownSalts } from './read-entries.ts';

/** Begins to keep this folder in step, as a device of its own. @throws FolderError, StoreError */
export async function joinFolder(handle: FileSystemDirectoryHandle, passphrase: string): Promise<void> {
  const logs = await readLogs(handle);
  const salts = unknownSalts(logs, []);
  const keys = salts.length > 0 ? await keysFor(passphrase, salts, logs) : [await folderKey(passphrase, newSalt())];
  await beginFolder({ key: 'folder', handle, device: newDevice(), keys, clock: NEVER });
}

/** Takes the passphrase once more, for devices that have joined with a key of their own. @throws FolderError, StoreError */
export async function welcomeDevices(passphrase: string): Promise<void> {
  const state = await folderState();
  if (!state) return;
  const logs = await readLogs(state.handle);
  const more = await keysFor(passphrase, unknownSalts(logs, state.keys), logs);
  await noteFolder(state.device, { keys: [...state.keys, ...more] });
}

/** A key for each salt. @throws FolderError `passphrase` where it opens nothing of what was written with one */
function keysFor(passphrase: string, salts: readonly string[], logs: readonly LogFile[]): Promise<FolderKey[]> {
  return Promise.all(
    salts.map(async (salt) => {
      const key = await folderKey(passphrase, salt);
      const written = logs.filter(({ head, lines }) => head.salt === salt && lines.length > 0);
      for (const { head, lines } of written) {
        for (const line of lines) if ((await openLine(line, key, head)) !== undefined) return key;
      }
      if (written.length > 0) throw new FolderError('passphrase');
      return key;
    }),
  );
}
