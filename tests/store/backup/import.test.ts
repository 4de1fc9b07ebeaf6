import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { formatBackup, parseBackup } from '#lib/store/backup/format.ts';
import { previewImport, runImport, undoImport } from '#lib/store/backup/import.ts';
import { merge } from '#lib/store/backup/merge.ts';
import { readEverything } from '#lib/store/backup/read-all.ts';
import { type Kept, nothing } from '#lib/store/backup/rules.ts';
import { MIGRATIONS } from '#lib/store/migrations.ts';
import { saveCheckin } from '#lib/store/save-checkin.ts';
import { INPUTS } from '../../rounds.ts';
import { freshDatabase, savedProfile } from '../fresh-database.ts';
import { aLife, anyKept } from './kept.ts';

beforeEach(freshDatabase);

const checkins = (...list: object[]) => ({ ...nothing(), checkins: list }) as unknown as Kept;
const [older] = aLife().checkins;
const newer = { ...older!, note: 'newer', updatedAt: 99 };

describe('a backup', () => {
  it('holds everything, and gives it back to an empty Tend', async () => {
    const life = aLife();
    await runImport(life);
    expect(await readEverything()).toEqual(life);
    const text = formatBackup(await readEverything(), 1);
    await freshDatabase();
    await runImport(parseBackup(text));
    expect(await readEverything()).toEqual(life);
  });

  it('of anything is read as it was written', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        expect(parseBackup(formatBackup(kept, 1))).toEqual(kept);
      }),
      { numRuns: INPUTS },
    );
  });

  it.each(MIGRATIONS.map((_, index) => index + 1).slice(0, -1))('of version %i is taken in whole', async (version) => {
    const stores = Object.fromEntries(Object.entries(savedProfile(version).stores).filter(([store]) => store in nothing()));
    await runImport(parseBackup(JSON.stringify({ format: 'tend-backup', version, exportedAt: 1, stores })));
    expect(await readEverything()).toMatchObject({ ...nothing(), ...stores });
  });
});

describe('an import', () => {
  it('adds what is new, changes what is newer, leaves the rest, and says so before', async () => {
    await saveCheckin(older!);
    const [, other] = aLife().checkins;
    const incoming = checkins(newer, other!);
    expect((await previewImport(incoming)).counts.checkins).toEqual({ added: 1, updated: 1, left: 0 });
    expect((await readEverything()).checkins).toEqual([older]);
    await runImport(incoming);
    expect((await readEverything()).checkins).toEqual([newer, other]);
    expect((await previewImport(checkins(older!))).counts.checkins).toEqual({ added: 0, updated: 0, left: 1 });
    await runImport(checkins(older!));
    expect((await readEverything()).checkins[0]).toEqual(newer);
  });

  it('takes the newer of two with one id in the file', () => {
    expect(merge(nothing(), checkins(newer, older!)).changes.map(({ after }) => after)).toEqual([newer]);
    expect(merge(nothing(), checkins(older!, newer)).changes.map(({ after }) => after)).toEqual([newer]);
  });

  it('leaves choices made here', async () => {
    await runImport({ ...nothing(), settings: [{ key: 'newtab', parts: { sky: true } }] });
    await runImport(aLife());
    expect((await readEverything()).settings).toEqual([{ key: 'newtab', parts: { sky: true } }]);
  });

  it('is taken back as one, but not what was changed since', async () => {
    await saveCheckin(older!);
    const { changes } = await runImport({ ...aLife(), checkins: [newer, aLife().checkins[1]!] });
    const since = { ...aLife().checkins[1]!, note: 'since', updatedAt: 200 };
    await saveCheckin(since);
    await undoImport(changes);
    expect(await readEverything()).toEqual(checkins(older!, since));
  });

  it('is all or nothing: a full disk in the middle changes nothing', async () => {
    await saveCheckin(older!);
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: [unknown]) {
      const request = put.apply(this, args);
      // Late in the import: check-ins and pages were put before.
      if (this.name === 'people') (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
      return request;
    });
    await expect(runImport({ ...aLife(), checkins: [newer] })).rejects.toMatchObject({ kind: 'quota' });
    spy.mockRestore();
    expect(await readEverything()).toEqual(checkins(older!));
  });

  it('of anything into anything, twice is once, undone is as before', async () => {
    await fc.assert(
      fc.asyncProperty(anyKept, anyKept, async (here, incoming) => {
        await freshDatabase();
        await runImport(here);
        const before = await readEverything();
        const { changes } = await runImport(incoming);
        expect((await runImport(incoming)).changes).toEqual([]);
        await undoImport(changes);
        expect(await readEverything()).toEqual(before);
      }),
      { numRuns: INPUTS },
    );
  });

  it('of two files ends the same in either order', () => {
    const stamped = anyKept.map((kept) => ({ ...nothing(), checkins: kept.checkins, journal: kept.journal }));
    const join = (...files: Kept[]) => {
      const all = new Map<string, object>();
      let here = nothing();
      for (const file of files) {
        for (const { store, key, after } of merge(here, file).changes) all.set(`${store} ${key}`, after);
        here = { ...nothing(), ...groups(all) };
      }
      return here;
    };
    fc.assert(
      fc.property(stamped, stamped, (one, two) => {
        const stamps = [...one.checkins, ...two.checkins, ...one.journal, ...two.journal].map(({ updatedAt }) => updatedAt);
        fc.pre(new Set(stamps).size === stamps.length);
        const byId = (kept: Kept) => [...kept.checkins, ...kept.journal].sort((a, b) => a.updatedAt - b.updatedAt);
        expect(byId(join(one, two))).toEqual(byId(join(two, one)));
      }),
      { numRuns: INPUTS },
    );
  });
});

function groups(all: ReadonlyMap<string, object>): Partial<Kept> {
  const of = (store: string) => [...all].filter(([key]) => key.startsWith(store)).map(([, record]) => record);
  return { checkins: of('checkins'), journal: of('journal') } as unknown as Partial<Kept>;
}
