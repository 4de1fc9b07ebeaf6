// The browser dies at a random moment of a write, again and again: what was confirmed is there, and nothing is half there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEATHS } from '../rounds.ts';
import { ExtensionPages } from './extension-pages.ts';
import { afterwards, MORTAL_WRITES, prepare } from './mortal-writes.ts';

const tend = new ExtensionPages();
const writes = Object.entries(MORTAL_WRITES);
const rounds = Array.from({ length: DEATHS }, (_, index) => {
  const [name, write] = writes[index % writes.length] as (typeof writes)[number];
  return { round: index + 1, name, write };
});

beforeAll(() => tend.start());
afterAll(() => tend.stop());

describe('the browser dies', () => {
  it.each(rounds)('while $name, and all of it is there, or none: $round', async ({ round, write }) => {
    await prepare(tend, write, round);
    const holds = await write.begin(tend, round);
    const wait = Math.random() * write.ms;
    await new Promise((resolve) => setTimeout(resolve, wait));
    await tend.crash();
    await tend.start();
    try {
      await holds(await afterwards(tend), tend);
    } catch (error) {
      throw new Error(`died after ${Math.round(wait)} ms`, { cause: error });
    }
    expect(tend.requests).toEqual([]);
  });
});
