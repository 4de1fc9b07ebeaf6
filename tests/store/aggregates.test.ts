// What days came to, held to a plain recount of the records: after any history of writes, copies and deletions, and wherever the clock stands.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DayAggregate } from '#lib/store/aggregates.ts';
import { deleteDays, deleteEverything } from '#lib/store/backup/delete.ts';
import { parseBackup } from '#lib/store/backup/format.ts';
import { runImport, undoImport } from '#lib/store/backup/import.ts';
import { readEverything } from '#lib/store/backup/read-all.ts';
import { type Kept, nothing } from '#lib/store/backup/rules.ts';
import { type CheckinId, type JournalId, type LocalDay, localDay, newId } from '#lib/store/ids.ts';
import { deleteEntry, saveEntry } from '#lib/store/journal.ts';
import { firstDay, listAggregates } from '#lib/store/list-aggregates.ts';
import { MIGRATIONS } from '#lib/store/migrations.ts';
import { deleteMoment, recordMoment } from '#lib/store/moments.ts';
import { markPractice, unmarkPractice } from '#lib/store/practices.ts';
import { deleteCheckin, saveCheckin } from '#lib/store/save-checkin.ts';
import { PATTERN_FAMILY, type PatternId } from '#lib/vocabulary/ids.ts';
import { INPUTS } from '../rounds.ts';
import { anyKept } from './backup/kept.ts';
import { freshDatabase, restore, savedProfile } from './fresh-database.ts';

const ALL = ['0000-01-01', '9999-12-31'] as [LocalDay, LocalDay];
const zone = process.env.TZ;

beforeEach(freshDatabase);
afterEach(() => {
  process.env.TZ = zone;
});

/** Counted the slow way: every record of every day looked at once more, by other code. */
function plainCount({ checkins, moments, journal, practices }: Kept): DayAggregate[] {
  const days = [...new Set([...checkins, ...moments, ...journal, ...practices].map(({ day }) => day))].sort();
  const times = <T extends string | number>(list: readonly T[]) =>
    Object.fromEntries([...new Set(list)].map((item) => [item, list.filter((other) => other === item).length]));
  return days.map((day) => {
    const of = <T extends { day: string }>(records: T[]) => records.filter((record) => record.day === day);
    const felt = of(checkins);
    const met = of(moments);
    const span = (values: number[]) => ({
      sum: expect.closeTo(
        values.reduce((sum, value) => sum + value, 0),
        9,
      ),
      low: values.toSorted((a, b) => a - b)[0],
      high: values.toSorted((a, b) => b - a)[0],
    });
    const hourOf = ({ hour, at }: (typeof felt)[number]) => hour ?? new Date(at).getHours();
    const families = (patterns: PatternId[]) => [...new Set(patterns.map((pattern) => PATTERN_FAMILY[pattern]))];
    return {
      day,
      ...(felt.length > 0 && {
        checkins: {
          n: felt.length,
          valence: span(felt.map(({ valence }) => valence)),
          arousal: span(felt.map(({ arousal }) => arousal)),
          hours: Object.fromEntries(
            [...new Set(felt.map(hourOf))].map((hour) => {
              const then = felt.filter((checkin) => hourOf(checkin) === hour);
              const valence = expect.closeTo(
                then.reduce((sum, checkin) => sum + checkin.valence, 0),
                9,
              );
              return [hour, { n: then.length, valence }];
            }),
          ),
        },
      }),
      ...(met.length > 0 && {
        moments: {
          n: met.length,
          patterns: times(met.flatMap(({ patterns }) => patterns)),
          families: times(met.flatMap(({ patterns }) => families(patterns))),
          outcomes: times(met.map(({ outcome }) => outcome)),
          moves: times(met.flatMap(({ move }) => move ?? [])),
          sites: times(met.map(({ site }) => site)),
          hours: times(met.map(({ hour }) => hour)),
        },
      }),
      ...(of(journal).length > 0 && { journal: of(journal).length }),
      ...(of(practices).length > 0 && { practices: of(practices).map(({ practice }) => practice) }),
    };
  }) as DayAggregate[];
}

const matchRecount = async () => expect(await listAggregates(...ALL)).toEqual(plainCount(await readEverything()));

const day = fc.integer({ min: 1, max: 4 }).map((date) => `2026-06-0${date}` as LocalDay);
const index = fc.nat({ max: 3 });
const ids = [0, 1, 2, 3].map(() => newId<never>());
const write = fc.oneof(
  fc.record({ do: fc.constant('checkin' as const), index, day, valence: fc.double({ min: -1, max: 1, noNaN: true }) }),
  fc.record({ do: fc.constant('no-checkin' as const), index }),
  fc.record({
    do: fc.constant('moment' as const),
    index,
    day,
    patterns: fc.subarray<PatternId>(['protest', 'contempt', 'criticism']),
    move: fc.constantFrom('ask', undefined),
  }),
  fc.record({ do: fc.constant('no-moment' as const), index }),
  fc.record({ do: fc.constant('page' as const), index, day }),
  fc.record({ do: fc.constant('no-page' as const), index }),
  fc.record({ do: fc.constant('practice' as const), day, practice: fc.constantFrom('mindful' as const, 'connect' as const) }),
  fc.record({ do: fc.constant('no-practice' as const), day, practice: fc.constantFrom('mindful' as const, 'connect' as const) }),
  fc.record({ do: fc.constant('import' as const), kept: anyKept, undone: fc.boolean() }),
  fc.record({ do: fc.constant('delete' as const), day }),
  fc.record({ do: fc.constant('delete-all' as const) }),
);
type Write = typeof write extends fc.Arbitrary<infer One> ? One : never;

async function happen(step: Write): Promise<void> {
  const noon = (date: LocalDay) => new Date(`${date}T12:00`).getTime();
  if (step.do === 'checkin') {
    const { day, valence } = step;
    await saveCheckin({ id: ids[step.index]!, at: noon(day), day, valence, arousal: -valence, emotions: [], tags: [], updatedAt: 1 });
  } else if (step.do === 'no-checkin') await deleteCheckin(ids[step.index] as unknown as CheckinId);
  else if (step.do === 'moment') {
    const { day, patterns, move } = step;
    await recordMoment({
      id: ids[step.index]!,
      at: noon(day),
      patterns,
      secure: [],
      severity: 2,
      site: 'x.com',
      outcome: 'kept',
      ...(move && { move }),
    });
  } else if (step.do === 'no-moment') await deleteMoment(ids[step.index]!);
  else if (step.do === 'page') await saveEntry({ id: ids[step.index]!, at: 1, day: step.day, text: 'x', tags: [], updatedAt: 1 });
  else if (step.do === 'no-page') await deleteEntry(ids[step.index] as unknown as JournalId);
  else if (step.do === 'practice') await markPractice(step.day, step.practice, 1);
  else if (step.do === 'no-practice') await unmarkPractice(step.day, step.practice);
  else if (step.do === 'import') {
    const { changes } = await runImport(step.kept);
    if (step.undone) await undoImport(changes);
  } else if (step.do === 'delete') await deleteDays(step.day, step.day);
  else await deleteEverything();
}

describe('what days came to', () => {
  it('equals a plain recount, whatever was written, taken in, taken back and deleted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(write, { maxLength: 12 }), async (history) => {
        await freshDatabase();
        for (const step of history) await happen(step);
        await matchRecount();
      }),
      { numRuns: INPUTS },
    );
  });

  it('equals it after a copy of many days came in and went', async () => {
    const checkins = Array.from({ length: 400 }, (_, n) => {
      const at = Date.UTC(2024, 0, 1 + n, 12);
      return { id: newId(), at, day: localDay(new Date(at)), valence: 0.5, arousal: 0, emotions: [], tags: [], updatedAt: at };
    });
    const { changes } = await runImport({ ...nothing(), checkins } as unknown as Kept);
    await matchRecount();
    expect(await listAggregates(...ALL)).toHaveLength(400);
    await undoImport(changes);
    expect(await listAggregates(...ALL)).toEqual([]);
  });

  it.each(MIGRATIONS.map((_, index) => index + 1).filter((version) => version < MIGRATIONS.length))(
    'is counted from a profile of version %i',
    async (version) => {
      await restore(savedProfile(version));
      await matchRecount();
      expect((await listAggregates(...ALL)).length).toBeGreaterThan(0);
    },
  );

  it('holds no word of the person', async () => {
    const [checkin] = parseCheckin();
    await saveCheckin(checkin!);
    expect(JSON.stringify(await listAggregates(...ALL))).not.toMatch(/hidden/);
  });

  it('knows the first day there is', async () => {
    expect(await firstDay()).toBeUndefined();
    await markPractice('2026-06-03' as LocalDay, 'mindful', 1);
    await markPractice('2026-06-01' as LocalDay, 'mindful', 1);
    expect(await firstDay()).toBe('2026-06-01');
  });
});

function parseCheckin() {
  const hidden = { emotions: ['hidden'], tags: ['hidden'], note: 'hidden', body: 'hidden' };
  const checkin = { id: newId(), at: 1, day: '2026-06-01', valence: 0, arousal: 0, ...hidden, updatedAt: 1 };
  return parseBackup(JSON.stringify({ format: 'tend-backup', version: 1, exportedAt: 1, stores: { checkins: [checkin] } })).checkins;
}

describe('days stay put', () => {
  const moment = (at: number) =>
    recordMoment({ id: newId(), at, patterns: ['protest'], secure: [], severity: 2, site: 'x.com', outcome: 'kept' });
  const daysAndHours = async () =>
    (await listAggregates(...ALL)).map(({ day, moments }) => [day, Object.keys(moments?.hours ?? {}).join()].join(' '));

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Kathmandu'])('when one travels to %s', async (there) => {
    process.env.TZ = 'Europe/Berlin';
    await moment(new Date(2026, 5, 1, 23, 50).getTime());
    await moment(new Date(2026, 5, 2, 0, 10).getTime());
    const before = await daysAndHours();
    expect(before).toEqual(['2026-06-01 23', '2026-06-02 0']);
    process.env.TZ = there;
    expect(await daysAndHours()).toEqual(before);
    // Something more happens on one of the days, and all is copied to a new Tend there.
    await markPractice('2026-06-01' as LocalDay, 'mindful', 1);
    const kept = await readEverything();
    await freshDatabase();
    await runImport(kept);
    expect(await daysAndHours()).toEqual(before);
    await matchRecount();
  });

  it('through both nights the clock is changed', async () => {
    process.env.TZ = 'Europe/Berlin';
    const spring = new Date(2026, 2, 29, 0, 30).getTime();
    const autumn = new Date(2026, 9, 25, 0, 30).getTime();
    const HOUR = 3_600_000;
    for (const begin of [spring, autumn]) for (let hour = 0; hour < 26; hour++) await moment(begin + hour * HOUR);
    const counts = (await listAggregates(...ALL)).map(({ day, moments }) => [day, moments?.n]);
    expect(counts).toEqual([
      ['2026-03-29', 23],
      ['2026-03-30', 3],
      ['2026-10-25', 25],
      ['2026-10-26', 1],
    ]);
  });

  it('when the clock is set back a day', async () => {
    await moment(new Date(2026, 5, 2, 8).getTime());
    await moment(new Date(2026, 5, 1, 8).getTime());
    expect(await daysAndHours()).toEqual(['2026-06-01 8', '2026-06-02 8']);
    await matchRecount();
  });
});
