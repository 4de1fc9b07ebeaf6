// What the logs of a folder say, with the keys that are known.
import { type Entry, parseEntry } from './entry.ts';
import type { LogFile } from './folder.ts';
import type { FolderKey } from './folder-state.ts';
import { openLine } from './log.ts';

export interface LogEntries {
  log: LogFile;
  entries: Entry[];
  /** Lines that do not open, or that only a newer Tend knows. */
  unread: number;
}

/** Reads the logs whose key is known. */
export function readEntries(logs: readonly LogFile[], keys: readonly FolderKey[]): Promise<LogEntries[]> {
  const known = new Map(keys.map((key) => [key.salt, key]));
  return Promise.all(
    logs.map(async (log) => {
      const key = known.get(log.head.salt);
      const texts = key ? await Promise.all(log.lines.map((line) => openLine(line, key, log.head))) : [];
      const entries = texts.map((text) => text && parseEntry(text)).filter((entry) => entry !== undefined && entry !== '');
      return { log, entries, unread: log.lines.length - entries.length };
    }),
  );
}

/** The salts of logs whose key is not among these. */
export function unknownSalts(logs: readonly LogFile[], keys: readonly FolderKey[]): string[] {
  return [...new Set(logs.map(({ head }) => head.salt))].filter((salt) => keys.every((key) => key.salt !== salt));
}
