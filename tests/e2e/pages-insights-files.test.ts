// The pictures of Insights in a real browser: they say what their words and numbers say, here and as files.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { localDay } from '#lib/store/ids.ts';
import { fillProfile } from '../../scripts/bench/fill-profile.ts';
import { madeLife } from '../../scripts/bench/made-life.ts';
import { ExtensionPages } from './extension-pages.ts';

const WIDE = { width: 1100, height: 850 };
const ONE_YEAR = { days: 365, checkins: 500, moments: 1500, journal: 300, practices: 1200 };

const tend = new ExtensionPages();
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  await tend.start();
  page = await tend.open('home.html#/data', WIDE);
  await fillProfile(page, madeLife(ONE_YEAR, localDay(new Date())));
  await page.close();
});
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

const open = async () => {
  page = await tend.open('home.html#/insights', WIDE);
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
};
/** A year has more weeks to walk than the month it opens with has days. */
const chooseYear = async () => {
  await page.getByRole('radio', { name: 'A year', exact: true }).check();
  await page.waitForFunction(() => document.querySelectorAll('#chart-mood .point > *').length > 40);
  await page.locator('#chart-traits').waitFor();
};
const chart = (id: string) => page.locator(`#chart-${id}`);

describe('a chart', () => {
  it('says the same in its words, its table and its points', async () => {
    await open();
    await chooseYear();
    const sites = chart('by-site');
    await sites.getByText('Numbers, and saving').click();
    for (const row of await sites.getByRole('row').all()) {
      const cells = (await row.getByRole('cell').allInnerTexts()).concat(await row.getByRole('rowheader').allInnerTexts());
      if (cells.length < 2) continue;
      const [n, site] = cells;
      expect(await sites.locator('p').first().locator('xpath=..').innerText()).toContain(`${site} ${n}`);
      expect(await sites.getByRole('img', { name: `${site}: ${n} times` }).count()).toBe(1);
    }
  });

  it('saves a chart as SVG, PNG and CSV', async () => {
    await open();
    await chooseYear();
    const save = async (id: string, kind: string) => {
      const button = chart(id).getByRole('button', { name: `Save ${kind}` });
      if (!(await button.isVisible())) await chart(id).getByText('Numbers, and saving').click();
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toBe(`tend-${id}.${kind.toLowerCase()}`);
      return readFileSync(await download.path());
    };
    const title = await chart('mood').getByRole('heading').innerText();
    const svg = (await save('mood', 'SVG')).toString();
    expect(svg).toContain(`<title>${title}</title>`);
    // Whoever opens it has none of the page's style.
    expect(svg).not.toMatch(/var\(|class=|<style/);
    expect(svg).toMatch(/stroke="rgb\(79, 95, 134\)"/);

    // Opened elsewhere, the two are the same picture.
    for (const id of ['mood', 'mood-field', 'good-and-hard-days', 'patterns-by-week']) {
      const png = await save(id, 'PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      const drawn = (await save(id, 'SVG')).toString();
      const elsewhere = await tend.open('home.html#/help');
      await elsewhere.goto('about:blank');
      const difference = await elsewhere.evaluate(
        async ([one, other]) => {
          const pixels = async (source: string) => {
            const image = new Image();
            image.src = source;
            await image.decode();
            const canvas = new OffscreenCanvas(400, 300);
            const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
            context.drawImage(image, 0, 0, 400, 300);
            return context.getImageData(0, 0, 400, 300).data;
          };
          const [a, b] = await Promise.all([pixels(one), pixels(other)]);
          let ink = 0;
          let off = 0;
          for (let at = 0; at < a.length; at++) {
            off += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
            ink += 255 - (b[at] ?? 0);
          }
          return off / ink;
        },
        [`data:image/png;base64,${png.toString('base64')}`, `data:image/svg+xml;base64,${Buffer.from(drawn).toString('base64')}`] as const,
      );
      await elsewhere.close();
      expect(difference, id).toBeLessThan(0.35);
    }

    const csv = (await save('mood', 'CSV')).toString().trim().split('\r\n');
    expect(csv[0]).toBe('week of,mean,low,high,days');
    expect(csv.length).toBe(1 + (await chart('mood').locator('.point > *').count()));
    expect(troubles).toEqual([]);
  });
});
