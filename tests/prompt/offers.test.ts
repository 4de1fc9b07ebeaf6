// A commitment is offered, the background sleeps, and the yes comes afterwards: it is kept, once, and only where it was offered.
import { beforeEach, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackgroundMessage, ComposerMessage } from '#lib/messages.ts';
import { serveComposer } from '#lib/prompt/serve.ts';
import { listCommitments } from '#lib/store/commitments.ts';
import { freshDatabase } from '../store/fresh-database.ts';
import { newSession } from '../store/lock/session.ts';

vi.mock('wxt/browser', async () => (await import('../store/lock/session.ts')).fakeBrowserModule);
// Pictures and their words, which nothing here is about.
vi.mock('#lib/prompt/icon.ts', () => ({ showWhetherListening: () => Promise.resolve() }));

const DUE = Date.UTC(2030, 0, 1);
type Answer = Extract<BackgroundMessage, { type: 'answer' }>;

beforeEach(async () => {
  newSession();
  await freshDatabase();
});

/** The line of one frame to a background that has just woken: it remembers nothing by itself. */
function wakeFor(tabId: number): (message: ComposerMessage) => Promise<Answer> {
  let hear: (message: unknown) => void = () => {};
  let heard: (answer: Answer) => void = () => {};
  serveComposer({
    sender: {
      id: fakeBrowser.runtime.id,
      frameId: 0,
      url: 'https://web.whatsapp.com/',
      tab: { id: tabId, url: 'https://web.whatsapp.com/', incognito: false },
    },
    onMessage: {
      addListener: (listener: typeof hear) => {
        hear = listener;
      },
    },
    postMessage: (answer: Answer) => heard(answer),
    disconnect: () => {},
  } as unknown as Browser.runtime.Port);
  return (message) =>
    new Promise((resolve) => {
      heard = resolve;
      hear(message);
    });
}

const sent = { type: 'sent', id: 1, text: "I'll call you tomorrow", conversation: 'abc1234' } as const;
const yes = { type: 'remember', id: 2, words: 'call you tomorrow', due: DUE } as const;

it('is kept after the background slept between the offer and the yes, and once', async () => {
  expect((await wakeFor(7)(sent)).after?.commitment).toBeDefined();
  expect((await wakeFor(7)(yes)).ok).toBe(true);
  // Told again by a page whose background died before it answered.
  expect((await wakeFor(7)(yes)).ok).toBe(true);
  expect((await wakeFor(7)({ ...yes, words: 'something else' })).ok).toBe(false);
  expect(await listCommitments()).toMatchObject([{ words: 'call you tomorrow', due: DUE }]);
});

it('is refused to a frame it was not offered in', async () => {
  await wakeFor(7)(sent);
  expect((await wakeFor(8)(yes)).ok).toBe(false);
  expect(await listCommitments()).toEqual([]);
});
