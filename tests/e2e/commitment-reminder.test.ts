// The reminder of a commitment, where the person allowed notifications: at its time, once, and only while it is open. Nobody can press the
// browser's own question here, so the copy under test has been allowed notifications from the start.
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ExtensionPages, withManifest } from './extension-pages.ts';
import { until } from './harness.ts';

interface Chrome {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, when: { when: number }): Promise<void>;
  };
  notifications: { getAll(): Promise<Record<string, true>>; clear(id: string): Promise<boolean> };
}

const allowed = withManifest((manifest) => {
  manifest.permissions = [...(manifest.permissions as string[]), 'notifications'];
  delete manifest.optional_permissions;
});
const tend = new ExtensionPages(allowed);
let page: Page;

beforeAll(async () => {
  await tend.start();
  page = await tend.open('home.html#/today', { width: 1100, height: 850 });
  await page.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(async () => {
  await tend.stop();
  rmSync(allowed, { recursive: true, force: true });
});

/** Keeps commitments as the background would, and lets it know. */
async function keep(...list: { words: string; due: number; state: string }[]): Promise<void> {
  const records = list.map((one) => ({ ...one, id: crypto.randomUUID(), at: 1, updatedAt: 1 }));
  await page.evaluate(async (all) => {
    const open = indexedDB.open('tend');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const change = db.transaction('commitments', 'readwrite');
    change.objectStore('commitments').clear();
    for (const record of all) change.objectStore('commitments').put(record);
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    db.close();
    const channel = new BroadcastChannel('tend:changes');
    channel.postMessage(['commitments']);
    channel.close();
  }, records);
}

const alarm = async () =>
  (await tend.worker()).evaluate(async () => (globalThis as unknown as { chrome: Chrome }).chrome.alarms.get('commitment'));
const ring = async () =>
  (await tend.worker()).evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.alarms.create('commitment', { when: Date.now() }),
  );
const notified = async () =>
  (await tend.worker()).evaluate(async () =>
    Object.keys(await (globalThis as unknown as { chrome: Chrome }).chrome.notifications.getAll()),
  );
const clear = async () =>
  (await tend.worker()).evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.notifications.clear('commitment'));

it('is set for the next that is open, and rings once it is due', async () => {
  const later = Date.now() + 3_600_000;
  await keep(
    { words: 'a later one', due: later + 60_000, state: 'open' },
    { words: 'the next', due: later, state: 'open' },
    { words: 'one that was kept', due: later - 60_000, state: 'kept' },
  );
  await until(async () => (await alarm())?.scheduledTime === later, 'the alarm for the next');
  await keep({ words: 'due', due: Date.now() - 1_000, state: 'open' }, { words: 'the next', due: later, state: 'open' });
  await ring();
  await until(async () => (await notified()).includes('commitment'), 'the notification', 20_000);
  await until(async () => (await alarm())?.scheduledTime === later, 'the alarm for the one after');
  await clear();
});

it('opens today at a press on the notification, and at no other', async () => {
  const press = async (id: string) =>
    (await tend.worker()).evaluate(
      (pressed) =>
        // As the browser tells of a press: no page and no driver can reach what the system shows.
        (
          globalThis as unknown as { chrome: { notifications: { onClicked: { dispatch(id: string): void } } } }
        ).chrome.notifications.onClicked.dispatch(pressed),
      id,
    );
  await keep({ words: 'due', due: Date.now() - 1_000, state: 'open' });
  await ring();
  await until(async () => (await notified()).includes('commitment'), 'the notification', 20_000);
  const open = page.context().pages().length;
  const [today] = await Promise.all([page.context().waitForEvent('page'), press('another').then(() => press('commitment'))]);
  await today.getByRole('heading', { level: 1 }).waitFor();
  expect(today.url()).toMatch(/home\.html#\/today$/);
  await until(async () => (await notified()).length === 0, 'the notification to go');
  expect(page.context().pages()).toHaveLength(open + 1);
  await today.close();
});

it('says nothing where what was due has been answered', async () => {
  const later = Date.now() + 3_600_000;
  await keep({ words: 'answered', due: Date.now() - 1_000, state: 'kept' }, { words: 'the next', due: later, state: 'open' });
  await ring();
  await until(async () => (await alarm())?.scheduledTime === later, 'the alarm for the next', 20_000);
  expect(await notified()).toEqual([]);
});
