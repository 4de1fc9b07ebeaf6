// The background dies at each call to the database while it keeps a moment: told again, the moment is kept, and learned from, once.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase } from '#lib/store/database.ts';
import { type LocalDay, newId } from '#lib/store/ids.ts';
import { listMoments, type Moment, recordMoment } from '#lib/store/moments.ts';
import { freshMemory, type PolicyMemory, policyMemory } from '#lib/store/policy.ts';
import { freshDatabase } from './fresh-database.ts';

const at = Date.UTC(2026, 5, 1, 12);
const moment: Omit<Moment, 'day' | 'hour'> = {
  id: newId(),
  at,
  patterns: ['protest'],
  secure: [],
  severity: 2,
  site: 'x.com',
  outcome: 'kept',
};
const learned = (before: PolicyMemory = freshMemory('2026-06-01' as LocalDay)): PolicyMemory => ({
  ...before,
  prompts: before.prompts + 1,
});

beforeEach(freshDatabase);

/** From the `nth` call on nothing works any more; what was not ended is taken back, as when a worker dies. @returns whether it came to that */
function dieAt(nth: number): () => boolean {
  let calls = 0;
  for (const name of ['put'] as const) {
    const real = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      calls += 1;
      if (calls >= nth) throw new DOMException('the worker died', 'UnknownError');
      return real.apply(this, args);
    });
  }
  return () => calls >= nth;
}

describe('the background dies while it keeps a moment', () => {
  it('at any call, and what it is told again is kept and learned from once', async () => {
    let deaths = 0;
    for (let nth = 1; ; nth++) {
      await freshDatabase();
      const died = dieAt(nth);
      await recordMoment(moment, learned).catch(() => {});
      vi.restoreAllMocks();
      await closeDatabase();
      await recordMoment(moment, learned);
      expect(await listMoments({ from: 0, to: at + 1 }), `died at ${nth}`).toMatchObject([moment]);
      expect((await policyMemory())?.prompts, `died at ${nth}`).toBe(1);
      if (!died()) break;
      deaths += 1;
    }
    expect(deaths).toBe(3);
  });

  it('after it has kept it, before it could say so: told again, nothing is doubled', async () => {
    expect(await recordMoment(moment, learned)).toBe(true);
    expect(await recordMoment({ ...moment, outcome: 'closed' }, learned)).toBe(false);
    expect(await listMoments({ from: 0, to: at + 1 })).toMatchObject([moment]);
    expect((await policyMemory())?.prompts).toBe(1);
  });
});
