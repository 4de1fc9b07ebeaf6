// The browser dies at a random moment of a write, again and again, on one profile: what was confirmed is there, and nothing is half there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEATHS } from '../rounds.ts';
import { ExtensionPages } from './extension-pages.ts';

const RECORDS = 300;
/** Longer than an import takes, so that some deaths come before it, some within, some after. */
const LONGEST_MS = 400;
const tend = new ExtensionPages();
/** What the round before left: nothing, before the first. */
let before: Record<string, number> = {};

beforeAll(() => tend.start());
afterAll(() => tend.stop());

/** A copy of as many check-ins, the same each round but for when they were written. */
function copyOf(round: number): Buffer {
  const checkins = Array.from({ length: RECORDS }, (_, index) => ({
    id: `77a0c1e2-3b4c-4d5e-8f60-${String(index).padStart(12, '0')}`,
    at: index + 1,
    day: '2026-06-01',
    valence: 0,
    arousal: 0,
    emotions: [],
    tags: [],
    note: 'What I wrote. '.repeat(40),
    updatedAt: round,
  }));
  return Buffer.from(JSON.stringify({ format: 'tend-backup', version: 1, exportedAt: 1, stores: { checkins } }));
}

/** For each round in the database, how many of its check-ins are there. */
async function written(): Promise<Record<string, number>> {
  const page = await tend.open('home.html#/data');
  // The page has opened the database, and made it where there was none.
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByText('Delete everything in Tend for good?').waitFor();
  const rounds = await page.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const request = indexedDB.open('tend');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all: IDBRequest<{ updatedAt: number }[]> = request.result.transaction('checkins').objectStore('checkins').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result.map(({ updatedAt }) => updatedAt));
          };
        };
      }),
  );
  await page.close();
  return Object.fromEntries([...Map.groupBy(rounds, (round) => round)].map(([round, of]) => [round, of.length]));
}

describe('the browser dies while a copy comes in', () => {
  it.each(Array.from({ length: DEATHS }, (_, index) => index + 1))('and all of it is there, or none: %i', async (round) => {
    const page = await tend.open('home.html#/data');
    await page.getByLabel('A copy from Tend').setInputFiles({ name: 'tend.json', mimeType: 'application/json', buffer: copyOf(round) });
    const take = page.getByRole('button', { name: 'Bring these in' });
    await take.waitFor();
    let confirmed = false;
    const done = page.getByText('Brought in.').waitFor();
    done.then(
      () => {
        confirmed = true;
      },
      // The browser died first.
      () => {},
    );
    await take.click();
    const wait = Math.random() * LONGEST_MS;
    await new Promise((resolve) => setTimeout(resolve, wait));
    const promised = confirmed;
    await tend.crash();
    await tend.start();
    const now = await written();
    const whole = { [round]: RECORDS };
    expect(promised ? [whole] : [whole, before], `died after ${Math.round(wait)} ms`).toContainEqual(now);
    before = now;
  });
});
