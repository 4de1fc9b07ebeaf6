// The background is stopped at every single step of what it does with a message that leaves something behind, and is told again by the page,
// as the page does (lib/composer/port.ts): nothing is lost, and nothing is doubled.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afterOutcome } from '#lib/prompt/policy/learn.ts';
import { localDay } from '#lib/store/ids.ts';
import { freshMemory } from '#lib/store/policy.ts';
import { chat, ScriptWorld } from './attacks/stage.ts';
import { Harness, until } from './harness.ts';
import { MortalWorker } from './mortal-worker.ts';
import { stored } from './stored.ts';

/** More steps than any of them takes. */
const MOST = 60;
const ID = 7;
const CONVERSATION = 'mortal';
/** Only ends what hangs. */
const LONG = 600_000;
const PROMISE = "I was worried when I didn't hear from you. I'll call you tomorrow.";
const DUE = Date.UTC(2040, 0, 1);

interface Answer {
  ok: boolean;
  after?: { commitment?: object };
}

let tend: Harness;
let page: Page;
let world: ScriptWorld;
let worker: MortalWorker;

beforeAll(async () => {
  tend = await Harness.start();
  page = await chat(tend);
  world = await ScriptWorld.of(page);
  worker = await MortalWorker.of(tend);
  // The first that is kept makes the database.
  await ask(outcome);
});
afterAll(() => tend?.stop());

/** Sends over a fresh line, which wakes the background. What is answered is remembered there. */
const tell = (message: object) =>
  world.run<void>(`
    globalThis.told = { answer: null };
    const line = chrome.runtime.connect({ name: 'composer' });
    line.onMessage.addListener((answer) => { if (answer.id === ${ID}) globalThis.told.answer = answer; });
    line.postMessage(${JSON.stringify({ id: ID, ...message })});
    globalThis.line = line;`);
const answer = () => world.run<Answer | null>('return globalThis.told.answer');
async function ask(message: object): Promise<Answer> {
  await tell(message);
  return until(answer, 'the background');
}

/** Another background, in a profile in which nothing of this was ever kept. */
async function beginAgain(): Promise<void> {
  await worker.stop();
  await worker.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('tend');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const stores = ['moments', 'aggregates', 'policy', 'ledger', 'commitments'];
          const change = open.result.transaction(stores, 'readwrite');
          for (const store of stores) change.objectStore(store).clear();
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
  await ask({ type: 'review', text: 'hello' });
}

type Kept = Record<string, unknown[]>;
const uuid = (step: number) => `00000000-0000-4000-8000-${String(step).padStart(12, '0')}`;

/** At each step: told, stopped there, told again. `holds` gets what is kept then. @returns how many steps there were */
async function dieAtEach(message: object, holds: (kept: Kept, second: Answer) => void, before = async () => {}): Promise<number> {
  for (let step = 1; step <= MOST; step += 1) {
    await beginAgain();
    await before();
    await worker.arm(step);
    await tell(message);
    const end = await until(async () => (await worker.stoppedAt()) ?? ((await answer()) && 'answered'), `step ${step}`);
    await worker.stop();
    const second = await ask(message);
    const at = `stopped at step ${step}, ${end}`;
    expect(second, at).toMatchObject({ ok: true });
    try {
      holds((await stored(worker.page)) as Kept, second);
    } catch (error) {
      throw new Error(at, { cause: error });
    }
    if (end === 'answered') return step - 1;
  }
  throw new Error(`more than ${MOST} steps`);
}

const outcome = {
  type: 'outcome',
  moment: uuid(1),
  outcome: { kind: 'kept' },
  site: 'whatsapp',
  conversation: CONVERSATION,
  patterns: ['protest'],
  secure: [],
  severity: 2,
};
const reluctance = afterOutcome(freshMemory(localDay(new Date())), 'kept', 'protest', Date.now()).patterns.protest?.reluctance;
const offer = async () => expect(await ask({ type: 'sent', text: PROMISE, conversation: CONVERSATION })).toHaveProperty('after.commitment');

describe('the background is stopped', () => {
  it('at every step of keeping what became of a prompt: kept once, counted once, learned from once', { timeout: LONG }, async () => {
    const steps = await dieAtEach(outcome, ({ moments, aggregates, policy }) => {
      expect(moments).toMatchObject([{ id: uuid(1) }]);
      expect(aggregates).toMatchObject([{ moments: { n: 1 } }]);
      expect(policy).toMatchObject([{ patterns: { protest: { reluctance } } }]);
    });
    expect(steps).toBeGreaterThan(5);
  });

  it('at every step of keeping a phrase that is never to be flagged: it is there once', { timeout: LONG }, async () => {
    const steps = await dieAtEach({ type: 'never-flag', words: 'you old goat' }, ({ policy }) => {
      expect(policy).toMatchObject([{ phrases: ['you old goat'] }]);
    });
    expect(steps).toBeGreaterThan(2);
  });

  it('at every step of counting a card: it is counted once', { timeout: LONG }, async () => {
    const steps = await dieAtEach({ type: 'spoke', card: uuid(2), conversation: CONVERSATION }, ({ policy }) => {
      expect(policy).toMatchObject([{ prompts: 1 }]);
    });
    expect(steps).toBeGreaterThan(2);
  });

  it('at every step of what follows a message: its moves are in the ledger once, and the offer comes', { timeout: LONG }, async () => {
    const steps = await dieAtEach({ type: 'sent', text: PROMISE, conversation: CONVERSATION }, ({ ledger }, { after }) => {
      const acts = (ledger as { act: string }[]).map(({ act }) => act);
      expect(acts).toContain('owning');
      expect(new Set(acts).size).toBe(acts.length);
      expect(after?.commitment).toBeDefined();
    });
    expect(steps).toBeGreaterThan(5);
  });

  it('at every step of keeping a commitment: it is kept once, and said to be', { timeout: LONG }, async () => {
    const steps = await dieAtEach(
      { type: 'remember', words: 'call you tomorrow', due: DUE },
      ({ commitments }) => expect(commitments).toMatchObject([{ words: 'call you tomorrow', due: DUE, state: 'open' }]),
      async () => void (await offer()),
    );
    expect(steps).toBeGreaterThan(2);
  });
});
