// The background is stopped at every single step of what it does with a message that writes, and is told again by the page, as the page
// does (lib/composer/port.ts): nothing is lost, and nothing is doubled.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afterOutcome } from '#lib/prompt/policy/learn.ts';
import { localDay } from '#lib/store/ids.ts';
import { freshMemory } from '#lib/store/policy.ts';
import { chat, ScriptWorld } from './attacks/stage.ts';
import { Harness, until } from './harness.ts';
import { MortalWorker } from './mortal-worker.ts';

/** More steps than any of them takes. */
const MOST = 60;
const ID = 7;
const CONVERSATION = 'mortal';

let tend: Harness;
let page: Page;
let world: ScriptWorld;
let worker: MortalWorker;

beforeAll(async () => {
  tend = await Harness.start();
  page = await chat(tend);
  world = await ScriptWorld.of(page);
  worker = await MortalWorker.of(tend);
});
afterAll(() => tend?.stop());

/** Sends over a fresh line, which wakes the background. What is answered, and whether the line broke, is remembered there. */
const tell = (message: object) =>
  world.run<void>(`
    globalThis.told = { answer: null };
    const line = chrome.runtime.connect({ name: 'composer' });
    line.onMessage.addListener((answer) => { if (answer.id === ${ID}) globalThis.told.answer = answer; });
    line.postMessage(${JSON.stringify(message)});
    globalThis.line = line;`);
const answer = () => world.run<{ ok: boolean } | null>('return globalThis.told.answer');

/** Wakes the background, and waits until it has read what it reads at waking. */
async function wake(): Promise<void> {
  await tell({ type: 'review', id: ID, text: 'hello' });
  await until(answer, 'the background', 15_000);
}

async function rows(store: string): Promise<Record<string, unknown>[]> {
  return (await tend.worker()).evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const open = indexedDB.open('tend');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      }),
    store,
  );
}

/** As if nothing had been learned yet. */
async function forgetPolicy(): Promise<void> {
  await (await tend.worker()).evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('tend');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const change = open.result.transaction('policy', 'readwrite');
          change.objectStore('policy').clear();
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
}

/** At each step: told, stopped there, told again. @returns how many steps there were */
async function dieAtEach(before: (step: number) => Promise<object>, after: (step: number, died: string) => Promise<void>): Promise<number> {
  for (let step = 1; step <= MOST; step += 1) {
    await wake();
    const message = await before(step);
    await worker.arm(step);
    await tell(message);
    const end = await until(async () => (await worker.stoppedAt()) ?? ((await answer()) && 'answered'), `step ${step}`, 15_000);
    await worker.stop();
    await wake();
    await tell(message);
    expect(await until(answer, 'the second answer', 15_000), `stopped at step ${step}, ${end}`).toMatchObject({ ok: true });
    await after(step, end);
    if (end === 'answered') return step - 1;
  }
  throw new Error(`more than ${MOST} steps`);
}

describe('the background is stopped', () => {
  it('at every step of keeping what became of a prompt: it is kept once, counted once and learned from once', {
    timeout: 600_000,
  }, async () => {
    const once = afterOutcome(freshMemory(localDay(new Date())), 'kept', 'protest', Date.now()).patterns.protest?.reluctance;
    let last = '';
    const steps = await dieAtEach(
      async (step) => {
        await forgetPolicy();
        last = `00000000-0000-4000-8000-${String(step).padStart(12, '0')}`;
        return {
          type: 'outcome',
          id: ID,
          moment: last,
          outcome: { kind: 'kept' },
          site: 'whatsapp',
          conversation: CONVERSATION,
          patterns: ['protest'],
          secure: [],
          severity: 2,
        };
      },
      async (step, died) => {
        const at = `stopped at step ${step}, ${died}`;
        const moments = await rows('moments');
        expect(
          moments.filter(({ id }) => id === last),
          at,
        ).toHaveLength(1);
        expect(await rows('aggregates'), at).toMatchObject([{ moments: { n: moments.length } }]);
        expect(await rows('policy'), at).toMatchObject([{ patterns: { protest: { reluctance: once } } }]);
      },
    );
    expect(steps).toBeGreaterThan(5);
    expect(await rows('moments')).toHaveLength(steps + 1);
  });

  it('at every step of keeping a phrase that is never to be flagged: it is there once', { timeout: 600_000 }, async () => {
    const words = (step: number) => `our own phrase ${step}`;
    const steps = await dieAtEach(
      async (step) => ({ type: 'never-flag', id: ID, words: words(step) }),
      async (step, died) => {
        const [memory] = await rows('policy');
        const phrases = (memory?.phrases ?? []) as string[];
        expect(
          phrases.filter((phrase) => phrase === words(step)),
          `stopped at step ${step}, ${died}`,
        ).toHaveLength(1);
      },
    );
    expect(steps).toBeGreaterThan(2);
  });
});
