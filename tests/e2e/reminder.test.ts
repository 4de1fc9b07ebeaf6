// The daily reminder: asked for, at its time, quiet on a day with a check-in. Nobody can press the browser's own question here, so the
// copy under test has been allowed notifications from the start.
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nextReminder } from '#lib/reminder/next-reminder.ts';
import { barriers, builtFile, ExtensionPages, stored, withManifest } from './extension-pages.ts';
import { until } from './harness.ts';

interface Chrome {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, when: { when: number }): Promise<void>;
  };
  notifications: {
    getAll(): Promise<Record<string, true>>;
    clear(id: string): Promise<boolean>;
    onClicked: { dispatch(id: string): void };
  };
}

const allowed = withManifest((manifest) => {
  manifest.permissions = [...(manifest.permissions as string[]), 'notifications'];
  delete manifest.optional_permissions;
});
const tend = new ExtensionPages(allowed);
let page: Page;

beforeAll(async () => {
  await tend.start();
  page = await tend.open('home.html#/settings', { width: 1100, height: 850 });
});
afterAll(async () => {
  await tend.stop();
  rmSync(allowed, { recursive: true, force: true });
});

const alarm = async () =>
  (await tend.worker()).evaluate(async () => (globalThis as unknown as { chrome: Chrome }).chrome.alarms.get('check-in'));
/** Lets the time come: `ago` milliseconds late. */
const ring = async (ago = 0) => {
  const worker = await tend.worker();
  await worker.evaluate(
    (late) => (globalThis as unknown as { chrome: Chrome }).chrome.alarms.create('check-in', { when: Date.now() - late }),
    ago,
  );
  await until(async () => ((await alarm())?.scheduledTime ?? 0) > Date.now(), 'the alarm of the next day', 20_000);
};
const notified = async () => {
  const worker = await tend.worker();
  return worker.evaluate(async () => {
    const { notifications } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const all = Object.keys(await notifications.getAll());
    for (const id of all) await notifications.clear(id);
    return all;
  });
};

const shown = async () =>
  (await tend.worker()).evaluate(async () =>
    Object.keys(await (globalThis as unknown as { chrome: Chrome }).chrome.notifications.getAll()),
  );
/** As the browser tells of a press: no page and no driver can reach what the system shows. */
const press = async (name: string) =>
  (await tend.worker()).evaluate((id) => (globalThis as unknown as { chrome: Chrome }).chrome.notifications.onClicked.dispatch(id), name);

it('is off, and the right to notify is one the browser asks for later', async () => {
  const manifest = JSON.parse(builtFile('manifest.json').toString()) as Record<string, string[]>;
  expect(manifest.permissions).not.toContain('notifications');
  expect(manifest.optional_permissions).toContain('notifications');
  expect(await page.getByRole('checkbox', { name: 'Remind me once a day' }).isChecked()).toBe(false);
  expect(await alarm()).toBeUndefined();
});

it('comes at the time that was picked, and says nothing about anybody', async () => {
  await page.getByRole('checkbox', { name: 'Remind me once a day' }).check();
  await until(async () => (await alarm())?.scheduledTime === nextReminder('20:00', new Date()), 'the alarm at eight');
  await page.getByLabel('At', { exact: true }).fill('07:30');
  await page.getByLabel('At', { exact: true }).blur();
  await until(async () => (await alarm())?.scheduledTime === nextReminder('07:30', new Date()), 'the alarm at half past seven');
  expect(await stored(page, 'settings')).toContainEqual({ key: 'reminder', on: true, time: '07:30' });
  expect(await barriers(page)).toEqual([]);
  await ring();
  expect(await notified()).toEqual(['check-in']);
});

it('opens today at a press on it, once, and at a press on no other', async () => {
  await ring();
  await until(async () => (await shown()).includes('check-in'), 'the notification');
  const before = page.context().pages().length;
  const [today] = await Promise.all([page.context().waitForEvent('page'), press('another').then(() => press('check-in'))]);
  await today.getByRole('heading', { level: 1 }).waitFor();
  expect(today.url()).toMatch(/home\.html#\/today$/);
  await until(async () => (await shown()).length === 0, 'the notification to go');
  expect(page.context().pages()).toHaveLength(before + 1);
  await today.close();
});

it('is none when the device slept through its time', async () => {
  await ring(3 * 3_600_000);
  expect(await notified()).toEqual([]);
});

it('is quiet on a day with a check-in', async () => {
  const popup = await tend.open('popup.html');
  await popup.locator('.mood__field').click({ position: { x: 200, y: 150 } });
  await popup.getByRole('button', { name: 'Keep', exact: true }).click();
  await popup.locator('.entry').waitFor();
  await ring();
  expect(await notified()).toEqual([]);
});

it('ends when it is switched off', async () => {
  await page.getByRole('checkbox', { name: 'Remind me once a day' }).uncheck();
  await until(async () => !(await alarm()), 'no alarm');
});
