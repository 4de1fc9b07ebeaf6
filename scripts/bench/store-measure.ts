// Runs in a page of the extension, bundled: the store's own functions beside a plain loop over `idb`, on records made for it.
import { openDB } from 'idb';
import { type Checkin, listCheckins } from '#lib/store/checkins.ts';
import { addDays, type CheckinId, type LocalDay } from '#lib/store/ids.ts';
import { type JournalEntry, listEntries, newEntry, searchEntries } from '#lib/store/journal.ts';
import { saveCheckin } from '#lib/store/save-checkin.ts';

export interface StoreSize {
  checkins: number;
  entries: number;
}

/** Milliseconds, the store's and the plain loop's, one figure a round. */
export interface StoreTimes {
  write: [number[], number[]];
  months: [number[], number[]];
  search: number[];
}

const FIRST = '2016-01-01' as LocalDay;
const DAYS = 3650;
const ROUNDS = 4;
/** How many check-ins are written, one by one, in each round. */
const BATCH = 20;

function checkin(n: number): Checkin {
  const id = `${(n + 0x10000000).toString(16)}-0000-4000-a000-000000000000` as CheckinId;
  const at = 1_451_606_400_000 + n * 31_536_000;
  return {
    id,
    at,
    day: addDays(FIRST, n % DAYS),
    hour: 9,
    valence: 0.2,
    arousal: 0,
    emotions: ['calm'],
    tags: ['work'],
    note: 'A line.',
    updatedAt: at,
  };
}

function entry(n: number): JournalEntry {
  const made = newEntry(addDays(FIRST, n % DAYS), n, { tags: ['work'] });
  return { ...made, text: `The river was high today, entry ${n}. `.repeat(8) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function measure({ checkins, entries }: StoreSize): Promise<StoreTimes> {
  const plain = await openDB('plain', 1, {
    upgrade(db) {
      db.createObjectStore('checkins', { keyPath: 'id' }).createIndex('day', 'day');
    },
  });
  // Both filled alike first, in one go, past the store: what is measured is what comes after.
  await listCheckins(FIRST, FIRST);
  const tend = await openDB('tend');
  for (const db of [tend, plain]) {
    const tx = db.transaction('checkins', 'readwrite');
    for (let n = 0; n < checkins; n += 1) void tx.store.put(checkin(n));
    await tx.done;
  }
  const tx = tend.transaction('journal', 'readwrite');
  for (let n = 0; n < entries; n += 1) void tx.store.put(entry(n));
  await tx.done;
  tend.close();
  const times: StoreTimes = { write: [[], []], months: [[], []], search: [] };
  const put = async (record: Checkin) => {
    const tx = plain.transaction('checkins', 'readwrite', { durability: 'strict' });
    await tx.store.put(record);
    await tx.done;
  };
  const months = Array.from({ length: DAYS / 30 }, (_, month) => addDays(FIRST, month * 30));
  for (let round = 0; round <= ROUNDS; round += 1) {
    const records = Array.from({ length: BATCH }, (_, n) => checkin(checkins + round * BATCH + n));
    const one = async (keep: (record: Checkin) => Promise<void>) => {
      for (const record of records) await keep(record);
    };
    const read = async (list: (from: LocalDay, to: LocalDay) => Promise<unknown>) => {
      for (const from of months) await list(from, addDays(from, 29));
    };
    const figures = [
      await timed(() => one(saveCheckin)),
      await timed(() => one(put)),
      await timed(() => read(listCheckins)),
      await timed(() => read((from, to) => plain.getAllFromIndex('checkins', 'day', IDBKeyRange.bound(from, to)))),
    ] as const;
    // The first round opens and fills caches: it does not count.
    if (round === 0) continue;
    times.write[0].push(figures[0] / BATCH);
    times.write[1].push(figures[1] / BATCH);
    times.months[0].push(figures[2] / months.length);
    times.months[1].push(figures[3] / months.length);
  }
  const kept = await listEntries();
  for (let round = 0; round < ROUNDS; round += 1)
    times.search.push(await timed(async () => searchEntries(kept, { words: `river ${3000 + round}`, tag: '', month: '' })));
  return times;
}

Object.assign(globalThis, { measureStore: measure });
