// The first minutes, the note on safety, and the neutral look: by keyboard, and changeable later.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchWithTend } from '../../scripts/launch.ts';
import { BUILT, barriers, ExtensionPages, enlargeText, overflow } from './extension-pages.ts';
import { tabTo } from './keyboard.ts';

const WIDE = { width: 1100, height: 850 };
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

const title = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

async function fits(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 600 });
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize({ width: 720, height: 800 });
  await enlargeText(page);
  expect(await overflow(page)).toBe(0);
  await page.evaluate(() => document.documentElement.removeAttribute('style'));
  await page.setViewportSize(WIDE);
}

it('opens by itself when Tend is installed', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'tend-first-'));
  const first = await launchWithTend({ extension: BUILT, profile, headless: true, welcome: true });
  await expect.poll(() => first.pages().filter((open) => open.url().endsWith('/home.html#/welcome')).length).toBe(1);
  await first.close();
  rmSync(profile, { recursive: true, force: true });
});

describe('the welcome', () => {
  it('is walked by keyboard alone, each step without a barrier, and what was chosen is kept', async () => {
    page = await tend.open('home.html#/welcome', WIDE);
    await title('Welcome');
    await page.getByText('It sends nothing anywhere by itself.').waitFor();
    await fits();
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');

    await title('Where it listens');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Where it listens');
    await fits();
    await tabTo(page, 'discord.com');
    await page.keyboard.press('Space');
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');

    await title('How it speaks up');
    await page.getByText('it holds the message for a moment').waitFor();
    await fits();
    await page.getByRole('radio', { name: 'Gentle' }).focus();
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');

    await title('If someone else can see this device');
    await fits();
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');

    await title('You are set');
    await fits();
    expect(await page.getByRole('link', { name: 'Begin the look' }).getAttribute('href')).toBe('#/reflection');
    await tabTo(page, 'Go to today');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/today$/);

    await page.goto(`${tend.origin}/home.html#/settings`);
    expect(await page.getByRole('radio', { name: 'More' }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: 'discord.com', exact: true }).check();
    await page.getByRole('link', { name: 'See the welcome again' }).waitFor();
  });

  it('can be skipped from its first step', async () => {
    page = await tend.open('home.html#/welcome', WIDE);
    await tabTo(page, 'Skip this');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/today$/);
  });
});

describe('on a device that others see', () => {
  it('the note comes before anything personal is written, and never again once it was read', async () => {
    const other = new ExtensionPages();
    await other.start();
    page = await other.open('home.html#/journal', WIDE);
    const note = page.getByRole('complementary', { name: 'If someone else can see this device' });
    await note.waitFor();
    expect(await barriers(page)).toEqual([]);
    await tabTo(page, 'I have read this');
    await page.keyboard.press('Enter');
    await note.waitFor({ state: 'detached' });
    await page.reload();
    await title('Journal');
    expect(await note.count()).toBe(0);
    await other.stop();
  });

  it('Tend has a neutral icon and title where that is chosen, in the bar and in its tabs, and its own again after', async () => {
    page = await tend.open('home.html#/settings', WIDE);
    const choice = page.getByRole('checkbox', { name: /^A neutral icon/ });
    await expect.poll(() => page.title()).toBe('Tend');
    await choice.check();
    await expect.poll(() => page.title()).toBe('Notes');
    expect(await page.locator('link[rel="icon"]').getAttribute('href')).toBe('/icon/neutral-32.png');
    const barTitle = () =>
      page.evaluate(() =>
        (globalThis as unknown as { chrome: { action: { getTitle(of: object): Promise<string> } } }).chrome.action.getTitle({}),
      );
    await expect.poll(barTitle).toBe('Notes');
    await page.reload();
    await expect.poll(() => page.title()).toBe('Notes');
    await choice.uncheck();
    await expect.poll(() => page.title()).toBe('Tend');
    await expect.poll(barTitle).toBe('Tend does not listen here');
  });

  it('deleting everything takes the country for help along', async () => {
    page = await tend.open('home.html#/help', WIDE);
    await page.getByLabel('Country').selectOption({ label: 'Ireland' });
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
    await page.goto(`${tend.origin}/home.html#/data`);
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByText('Deleted.').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('a page tells what Tend is not', async () => {
    page = await tend.open('home.html#/not', WIDE);
    await title('What Tend is not');
    await page.getByText('Tend is not therapy.').waitFor();
    await fits();
  });
});

it('asked nothing of the network', () => {
  expect(tend.requests).toEqual([]);
});
