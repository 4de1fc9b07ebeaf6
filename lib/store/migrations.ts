// How the database grows: one small function per schema version, in order, never edited once released. The version is their count.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { rebuildAggregates } from './aggregates.ts';
import { localTime } from './ids.ts';
import type { TendSchema } from './schema.ts';

type Migration = (db: IDBPDatabase<TendSchema>, tx: IDBPTransaction<TendSchema, StoreNames<TendSchema>[], 'versionchange'>) => void;

/** 1: moments from the prompt, and check-ins. */
const momentsAndCheckins: Migration = (db) => {
  db.createObjectStore('moments', { keyPath: 'id' }).createIndex('at', 'at');
  const checkins = db.createObjectStore('checkins', { keyPath: 'id' });
  checkins.createIndex('at', 'at');
  checkins.createIndex('day', 'day');
};

/** 2: how true an affirmation feels, and which ones a day showed. */
const affirmations: Migration = (db) => {
  db.createObjectStore('affirmations', { keyPath: 'id' });
  db.createObjectStore('daily', { keyPath: 'day' });
};

/** 3: check-ins begun and not kept yet, and which practices a day saw. */
const draftsAndPractices: Migration = (db) => {
  db.createObjectStore('drafts', { keyPath: 'key' });
  db.createObjectStore('practices', { keyPath: ['day', 'practice'] });
};

/** 4: the journal, and the circle of support. */
const journalAndPeople: Migration = (db) => {
  db.createObjectStore('journal', { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('people', { keyPath: 'id' });
};

/** 5: choices about Tend itself. */
const settings: Migration = (db) => {
  db.createObjectStore('settings', { keyPath: 'key' });
};

/** 6: when a word is welcome. */
const policy: Migration = (db) => {
  db.createObjectStore('policy', { keyPath: 'key' });
};

/** 7: if-then cards, and reflections over time. */
const triggersAndReflections: Migration = (db) => {
  db.createObjectStore('triggers', { keyPath: 'id' });
  db.createObjectStore('reflections', { keyPath: 'id' }).createIndex('at', 'at');
};

/** 8: copies and devices: what this one has to remember about them. */
const upkeep: Migration = (db) => {
  db.createObjectStore('upkeep', { keyPath: 'key' });
  db.createObjectStore('versions', { keyPath: 'name' });
};

/** 9: what one said one would do, the ledger of secure moves, and looks at oneself. */
const followThrough: Migration = (db) => {
  db.createObjectStore('commitments', { keyPath: 'id' }).createIndex('due', 'due');
  db.createObjectStore('ledger', { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('traits', { keyPath: 'day' });
};

/** 10: what each day came to, counted from what is there. Moments get their own day, as check-ins and pages have it. */
const aggregates: Migration = (db, tx) => {
  db.createObjectStore('aggregates', { keyPath: 'day' });
  tx.objectStore('journal').createIndex('day', 'day');
  const moments = tx.objectStore('moments');
  moments.createIndex('day', 'day');
  const count = async () => {
    const records = await moments.getAll();
    await Promise.all(records.map((moment) => moments.put({ ...moment, ...localTime(moment.at) })));
    await rebuildAggregates(tx);
  };
  // The upgrade waits for its transaction. What fails here takes all of it back, and the opening says so.
  count().catch(() => {
    if (!tx.error) tx.abort();
  });
};

/** 11: the lock. */
const lock: Migration = (db) => {
  db.createObjectStore('lock', { keyPath: 'key' });
};

/** 12: own routines and the days they were done, own affirmations, secure moments, tools gone through. */
const ownPractice: Migration = (db) => {
  db.createObjectStore('routines', { keyPath: 'id' });
  db.createObjectStore('routineMarks', { keyPath: ['day', 'routine'] });
  db.createObjectStore('ownAffirmations', { keyPath: 'id' });
  db.createObjectStore('secureMoments', { keyPath: 'id' });
  db.createObjectStore('sittings', { keyPath: 'id' }).createIndex('day', 'day');
};

export const MIGRATIONS: readonly Migration[] = [
  momentsAndCheckins,
  affirmations,
  draftsAndPractices,
  journalAndPeople,
  settings,
  policy,
  triggersAndReflections,
  upkeep,
  followThrough,
  aggregates,
  lock,
  ownPractice,
];
