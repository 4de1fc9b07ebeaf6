// The folder a person chose, as files: one log a device. Other programs carry it from device to device, and may leave doubles of a file.
import type { DeviceId } from './clock.ts';
import { FolderError } from './errors.ts';
import { headLine, type LogHead, readHead } from './log.ts';

/** More than a life's writing; whatever is larger is no log. */
const MOST_BYTES = 200_000_000;
const NAME = /^tend-.*\.log$/;

export interface LogFile {
  name: string;
  head: LogHead;
  /** The sealed lines. */
  lines: string[];
  bytes: number;
  /** When it was last written, in milliseconds since 1970. */
  at: number;
}

/** Every log in the folder, also doubles other programs made. @throws FolderError */
export function readLogs(folder: FileSystemDirectoryHandle): Promise<LogFile[]> {
  return inFolder(async () => {
    const logs: LogFile[] = [];
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind !== 'file' || !NAME.test(name)) continue;
      const file = await (handle as FileSystemFileHandle).getFile();
      if (file.size > MOST_BYTES) continue;
      const [first = '', ...lines] = (await file.text()).split('\n');
      const head = readHead(first);
      if (head) logs.push({ name, head, lines: lines.filter(Boolean), bytes: file.size, at: file.lastModified });
    }
    return logs.sort((one, other) => (one.name < other.name ? -1 : 1));
  });
}

/** Writes a device's log anew. Whoever reads meanwhile sees the old one or the new one. @throws FolderError */
export function writeLog(folder: FileSystemDirectoryHandle, head: LogHead, lines: readonly string[]): Promise<void> {
  return put(folder, head, [headLine(head), ...lines], false);
}

/** Adds lines at the end of a device's log, on a line of their own also where the file was cut off. @throws FolderError */
export function appendToLog(folder: FileSystemDirectoryHandle, head: LogHead, lines: readonly string[]): Promise<void> {
  return put(folder, head, ['', ...lines], true);
}

function put(folder: FileSystemDirectoryHandle, head: LogHead, lines: readonly string[], append: boolean): Promise<void> {
  return inFolder(async () => {
    const file = await folder.getFileHandle(logName(head.device), { create: true });
    const end = append ? (await file.getFile()).size : 0;
    const writing = await file.createWritable({ keepExistingData: append });
    await writing.write({ type: 'write', position: end, data: `${lines.join('\n')}\n` });
    await writing.close();
  });
}

/** Deletes a log. @throws FolderError */
export function deleteLog(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  return inFolder(() => folder.removeEntry(name));
}

/** The name of the file a device writes. */
export function logName(device: DeviceId): string {
  return `tend-${device}.log`;
}

async function inFolder<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new FolderError((error as { name?: unknown } | null)?.name === 'NotAllowedError' ? 'not-allowed' : 'gone', error);
  }
}
