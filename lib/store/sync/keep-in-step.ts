// Keeping in step with the folder: read what is there, change what is here in one transaction, then write what is missing there. A crash
// between the two costs nothing: what was not written is missing there still, and is written the next time.
import { countAgain } from '../backup/count-again.ts';
import { ruleOf } from '../backup/rules.ts';
import { announce } from '../changes.ts';
import { write } from '../database.ts';
import { type Entry, SHARED_STORES } from './entry.ts';
import { FolderError } from './errors.ts';
import { appendToLog, deleteLog, logName, readLogs, writeLog } from './folder.ts';
import { type FolderState, folderState, noteFolder } from './folder-state.ts';
import { sealLine } from './log.ts';
import { type LogEntries, readEntries, unknownSalts } from './read-entries.ts';
import { type Step, stepOf } from './step.ts';
import { nameOf } from './version.ts';

export interface InStep {
  /** Records that came from other devices, deletions among them. */
  came: number;
  /** Records written for other devices. */
  went: number;
  /** Texts that were kept twice. */
  copies: number;
  /** Lines that could not be read: damaged, or of a newer Tend. */
  unread: number;
}

/**
 * Keeps in step once; one page at a time.
 * @param now milliseconds since 1970
 * @throws FolderError, StoreError
 */
export function keepInStep(now: number): Promise<InStep | undefined> {
  return navigator.locks.request('tend:folder', async () => {
    const state = await folderState();
    if (!state) return undefined;
    const logs = await readLogs(state.handle);
    if (unknownSalts(logs, state.keys).length > 0) throw new FolderError('words-needed');
    const read = await readEntries(logs, state.keys);
    const step = await change(
      state,
      read.flatMap(({ entries }) => entries),
      now,
    );
    if (!step) return undefined;
    await publish(state, read, step);
    await noteFolder(state.device, { syncedAt: now });
    return {
      came: step.changes.length,
      went: step.publish.length,
      copies: step.copies,
      unread: read.reduce((sum, { unread }) => sum + unread, 0),
    };
  });
}

async function change(state: FolderState, read: readonly Entry[], now: number): Promise<Step | undefined> {
  const step = await write([...SHARED_STORES, 'upkeep', 'versions', 'aggregates'], async (tx) => {
    const latest = await tx.objectStore('upkeep').get('folder');
    // Left, or changed for another, while the files were read.
    if (latest?.key !== 'folder' || latest.device !== state.device) return undefined;
    const lists = await Promise.all(
      SHARED_STORES.map(async (store) => (await tx.objectStore(store).getAll()).map((record: object) => ({ store, record }))),
    );
    const versions = await tx.objectStore('versions').getAll();
    const records = lists.flat();
    const result = stepOf({ device: state.device, clock: latest.clock, records, versions }, read, now);
    const changed = new Set(result.changes.map(({ store, key }) => nameOf(store, key)));
    const replaced = records.filter(({ store, record }) => changed.has(nameOf(store, ruleOf(store).key(record))));
    for (const { store, key, record } of result.changes) {
      if (record) await tx.objectStore(store).put(record as never);
      else await tx.objectStore(store).delete(key as never);
    }
    await countAgain(tx, [...replaced, ...result.changes]);
    for (const version of result.versions) await tx.objectStore('versions').put(version);
    await tx.objectStore('upkeep').put({ ...latest, clock: result.clock });
    return result;
  });
  const stores = new Set(step?.changes.map(({ store }) => store));
  if (stores.size > 0) announce(...stores);
  return step;
}

async function publish({ handle, device, keys: [key] }: FolderState, read: readonly LogEntries[], step: Step): Promise<void> {
  if (!key) throw new FolderError('words-needed');
  const head = { device, salt: key.salt };
  const mine = read.filter(({ log }) => log.head.device === device);
  const seal = (entries: readonly Entry[]) => Promise.all(entries.map((entry) => sealLine(JSON.stringify(entry), key, head)));
  const stands = ({ store, key: of }: Entry) => step.stands.get(nameOf(store, of));
  const written = mine.flatMap(({ entries }) => entries);
  // What was deleted goes from this device's log too. Other devices do the same with theirs.
  const stale = written.some((entry) => entry.record && !stands(entry)?.record);
  const [only, double] = mine;
  if (only?.log.name === logName(device) && !double && !stale) {
    if (step.publish.length > 0) await appendToLog(handle, head, await seal(step.publish));
    return;
  }
  const names = new Set(written.map(({ store, key: of }) => nameOf(store, of)));
  const fresh = [...step.stands].filter(([name, entry]) => names.has(name) || step.publish.includes(entry)).map(([, entry]) => entry);
  await writeLog(handle, head, await seal(fresh));
  for (const { log } of mine) if (log.name !== logName(device)) await deleteLog(handle, log.name);
}
