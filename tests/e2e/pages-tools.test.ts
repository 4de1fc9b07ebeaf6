// Tools that go at the person's pace, ask how it felt where that is wanted, and stop at once.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barriers, ExtensionPages, enlargeText, overflow, stored } from './extension-pages.ts';
import { until } from './harness.ts';

const WIDE = { width: 1100, height: 850 };
const tend = new ExtensionPages();
let page: Page;

beforeAll(() => tend.start());
afterAll(() => tend.stop());
afterEach(() => page?.close().catch(() => {}));

const checkIn = async () => {
  page = await tend.open('popup.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (await page.locator('.entry').first().isVisible()) return;
  await page.locator('.mood__field').click({ position: { x: 200, y: 150 } });
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.locator('.entry').first().waitFor();
};

describe('a tool', () => {
  const open = async (name: string) => {
    page = await tend.open('home.html#/tools', WIDE);
    await page.getByRole('button', { name: `Begin: ${name}` }).click();
  };

  it('asks how it feels before and after, two taps at most, and keeps both with the tool', async () => {
    await open('Kindness break');
    await page.getByRole('button', { name: 'uneasy', exact: true }).click();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'at ease', exact: true }).click();
    await page.getByRole('button', { name: 'at ease', exact: true, pressed: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Begin: Kindness break' }).waitFor();
    expect(await stored(page, 'sittings')).toMatchObject([{ tool: 'compassion-break', before: 1, after: 3 }]);
  });

  it('that was stopped leaves no trace, and one nothing was said about is kept without', async () => {
    await open('Good wishes');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('button', { name: 'Stop here' }).click();
    await page.getByRole('button', { name: 'Begin: Five, four, three, two, one' }).click();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    for (let step = 0; step < 5; step++) await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Done. How is it now?').waitFor();
    const sittings = await stored(page, 'sittings');
    expect(sittings.map(({ tool }) => tool).sort()).toEqual(['compassion-break', 'five-senses']);
    expect(sittings.find(({ tool }) => tool === 'five-senses')).not.toHaveProperty('before');
  });

  it('that calls up a moment of care keeps it with the secure moments, at every pause, and the new tab can show it', async () => {
    await open('A moment of care');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Next' }).click();
    const memory = page.getByRole('textbox', { name: 'Write the moment down' });
    await page.locator(':focus').and(memory).waitFor();
    await memory.fill('Not this.');
    await page.getByRole('status').getByText('Kept.', { exact: true }).waitFor();
    await memory.fill('');
    await until(async () => (await stored(page, 'secureMoments')).length === 0, 'the words that were taken out to be gone');
    await memory.fill('M. made tea, and sat with me. 💚');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Done. How is it now?').waitFor();
    expect(await stored(page, 'secureMoments')).toMatchObject([{ text: 'M. made tea, and sat with me. 💚' }]);
    expect(await stored(page, 'journal')).toEqual([]);
    await page.goto(`${tend.origin}/newtab.html`);
    await page.getByLabel('What this page shows').first().click();
    await page.getByRole('checkbox', { name: 'A moment of care, in my words' }).check();
    await page.getByText('M. made tea, and sat with me. 💚').waitFor();
  });

  it('that is a breath takes its pace, its rounds and its silence from the person', async () => {
    await open('Box breath');
    expect(await page.getByRole('checkbox', { name: 'A soft tone at each step' }).isChecked()).toBe(false);
    await page.getByText('4 rounds').waitFor();
    for (let press = 0; press < 5; press++) await page.getByRole('button', { name: 'One round less' }).click({ force: true });
    await page.getByText('One round', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'A little slower' }).click();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'A soft tone at each step' }).check();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByText('1 of 1').waitFor();
    // Five seconds a step instead of four.
    await page.locator('.breath__count', { hasText: /^5$/ }).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Begin: Box breath' }).waitFor();
  });

  it('is there in the popup too, each of them', async () => {
    await checkIn();
    await page.getByRole('button', { name: 'All tools' }).click();
    await page.locator('.tool-list__one').first().waitFor();
    expect(await page.locator('.tool-list__one').count()).toBe(16);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: /^Worry box/ }).click();
    await page.getByText('McGowan & Behar 2013').waitFor();
    expect(await barriers(page)).toEqual([]);
    await enlargeText(page);
    expect(await overflow(page)).toBe(0);
  });
});

it('asked nothing of the network', () => {
  expect(tend.requests).toEqual([]);
});
