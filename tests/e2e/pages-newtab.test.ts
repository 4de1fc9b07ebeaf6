// The new tab: the same sentence all day, light and quick, and the address bar keeps the keyboard.
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers, builtFile, ExtensionPages, enlargeText, overflow } from './extension-pages.ts';

const WIDE = { width: 1280, height: 800 };
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page.close());

const openTab = async () => {
  page = await tend.open('newtab.html', WIDE);
};
const sentence = () => page.locator('.affirmation__text').innerText();
const favourite = () => page.getByRole('button', { name: 'Favorite' });

describe('today’s affirmation', () => {
  it('is the same all day, in every tab, in the popup, and after a restart', async () => {
    await openTab();
    const today = await sentence();
    await page.reload();
    expect(await sentence()).toBe(today);
    await page.close();
    await tend.start();
    page = await tend.open('popup.html');
    expect(await sentence()).toBe(today);
    await page.close();
    await openTab();
    await page.clock.setFixedTime(Date.now() + 24 * 60 * 60 * 1000);
    await page.reload();
    expect(await sentence()).not.toBe(today);
  });

  it('moves on when asked, and stays moved on in other tabs', async () => {
    await openTab();
    const first = await sentence();
    const other = await tend.open('newtab.html', WIDE);
    await page.getByRole('button', { name: 'Another one' }).click();
    await page.waitForFunction((before) => document.querySelector('.affirmation__text')?.textContent !== before, first);
    const second = await sentence();
    await other.getByText(second).waitFor();
    await other.close();
    await page.reload();
    expect(await sentence()).toBe(second);
  });

  it('is kept as a favorite, and turns into softer words where it does not feel true', async () => {
    await openTab();
    await favourite().click();
    await page.locator('[aria-pressed="true"]').waitFor();
    await page.reload();
    expect(await favourite().getAttribute('aria-pressed')).toBe('true');
    const bold = await sentence();
    await page.getByRole('button', { name: 'How true does it feel?' }).click();
    await page.getByRole('button', { name: 'not at all' }).click();
    await page.getByText('Thank you. That shapes what comes.').waitFor();
    await page.waitForFunction((before) => document.querySelector('.affirmation__text')?.textContent !== before, bold);
  });
});

describe('the page', () => {
  it.each([
    [7, 'Good morning'],
    [13, 'Good afternoon'],
    [19, 'Good evening'],
    [2, 'A quiet night'],
  ])('at %i o’clock says "%s"', async (hour, greeting) => {
    await openTab();
    await page.clock.setFixedTime(new Date(2026, 5, 1, hour, 30));
    await page.reload();
    await page.getByRole('heading', { name: greeting }).waitFor();
    await page.getByText('Monday, June 1').waitFor();
  });

  it('takes no focus and moves nothing while it comes in', async () => {
    await openTab();
    await sentence();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.locator('[autofocus]').count()).toBe(0);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift).toBe(0);
  });

  it('needs 25 KB of script at most, zipped, and is dark before its style is there', async () => {
    await openTab();
    const html = builtFile('newtab.html').toString();
    const scripts = [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, path]) => builtFile(path!));
    const size = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(25 * 1024);
    expect(html.indexOf('name="color-scheme" content="light dark"')).toBeLessThan(html.indexOf('stylesheet'));
    expect(html).not.toMatch(/style=|<script(?![^>]* src=)/);
  });

  it.each([
    ['newtab.html', 4],
    ['popup.html', 6],
  ])('%s begins with %i files of script and style at most, each of which is a way to the browser and back', async (path, most) => {
    page = await tend.open(path, WIDE);
    const files = builtFile(path)
      .toString()
      .match(/(?:src|href)="\/(?:chunks|assets)\/[^"]+\.(?:js|css)"/g);
    expect(files?.length).toBeGreaterThan(0);
    expect(files?.length).toBeLessThanOrEqual(most);
  });

  it.each(['popup.html', 'newtab.html', 'home.html'])('%s has its paper before any file of style, in light and in dark', async (path) => {
    page = await tend.open(path, WIDE);
    const paper = () =>
      page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('div'));
        probe.style.color = 'var(--paper)';
        const named = getComputedStyle(probe).color;
        probe.remove();
        return { named, painted: getComputedStyle(document.documentElement).backgroundColor };
      });
    const inTokens: Record<string, string> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      inTokens[colorScheme] = (await paper()).named;
    }
    expect(inTokens.light).not.toBe(inTokens.dark);
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) sheet.remove();
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await paper()).painted).toBe(inTokens[colorScheme]);
    }
  });

  it.each(['light', 'dark'] as const)('has no barrier axe can find in %s, and fits at twice the text', async (colorScheme) => {
    await openTab();
    await page.emulateMedia({ colorScheme });
    await sentence();
    expect(await barriers(page)).toEqual([]);
    await enlargeText(page);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 360, height: 600 });
    expect(await overflow(page)).toBe(0);
  });

  it('shows only what was chosen, up to a blank page, and remembers it', async () => {
    await openTab();
    await page.getByLabel('What this page shows').first().click();
    for (const part of ['Sky', 'Greeting and date', 'Today’s affirmation', 'Today’s practices']) {
      await page.getByRole('checkbox', { name: part }).uncheck();
    }
    // What goes from the page is kept as gone.
    for (const part of ['.affirmation__text', '.marks']) await page.locator(part).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByLabel('What this page shows').first().click();
    expect(await page.locator('.affirmation__text, .newtab__sky, .marks, .newtab__greeting').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Today’s affirmation' }).check();
    await page.locator('.affirmation__text').waitFor();
  });

  it('asked nothing of the network', async () => {
    await openTab();
    expect(tend.requests).toEqual([]);
  });
});
