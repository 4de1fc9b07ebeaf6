// A page of the journal to read: Markdown as it was meant, and nothing in it that does anything.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { barriers, ExtensionPages, enlargeText, overflow, put, stored } from './extension-pages.ts';

const WIDE = { width: 1100, height: 850 };
const CHECKIN = '5b2f0c1e-77aa-4a3e-8f43-9d2a6c1b0001';
const tend = new ExtensionPages();
let page: Page;

const entry = (n: number, change: object) => ({
  id: `77a0c1e2-3b4c-4d5e-8f60-00000000000${n}`,
  at: Date.UTC(2026, 4, n, 12),
  day: `2026-05-0${n}`,
  tags: [],
  updatedAt: n,
  ...change,
});

beforeAll(async () => {
  await tend.start();
  page = await tend.open('home.html#/journal', WIDE);
  await page.getByRole('button', { name: 'A blank page' }).waitFor();
  await put(page, 'checkins', {
    id: CHECKIN,
    at: 1,
    day: '2026-05-01',
    valence: -0.5,
    arousal: 0.2,
    emotions: ['hurt', 'lonely'],
    tags: [],
    updatedAt: 1,
  });
  await put(
    page,
    'journal',
    entry(1, {
      text: '# A walk\n\nWith **slow** steps:\n\n- one\n- two\n\n> and a quote\n\n[a poem](https://poem.example/1)',
      tags: ['walks'],
      checkin: CHECKIN,
    }),
    entry(2, {
      text: [
        'Hostile.',
        '<img src="https://evil.example/a.png" onerror="document.title=1">',
        '![pixel](https://evil.example/b.png)',
        '[press](javascript:document.title=2)',
        '<script>document.title=3</script>',
        '<style>*{display:none}</style><iframe src="https://evil.example"></iframe><form action="https://evil.example"><input></form>',
        '<svg><a href="https://evil.example"><text>x</text></a></svg>',
      ].join('\n\n'),
      day: '2026-04-02',
    }),
  );
  await page.close();
});
afterAll(() => tend.stop());
afterEach(() => page.close());

const read = async (words: string) => {
  page = await tend.open('home.html#/journal', WIDE);
  await page.locator('.pages__open', { hasText: words }).click();
  await page.locator('.reader__text').waitFor();
};

it('lists a page by its words, without the marks', async () => {
  page = await tend.open('home.html#/journal', WIDE);
  const excerpt = await page.locator('.pages__text', { hasText: 'A walk' }).innerText();
  expect(excerpt.replaceAll(/\s+/g, ' ')).toBe('A walk With slow steps: one two and a quote a poem');
});

it('shows Markdown as it was meant, beside what was felt', async () => {
  await read('A walk');
  const text = page.locator('.reader__text');
  await text.getByRole('heading', { name: 'A walk' }).waitFor();
  expect(await text.locator('strong').innerText()).toBe('slow');
  expect(await text.getByRole('listitem').count()).toBe(2);
  expect(await text.getByRole('blockquote').innerText()).toBe('and a quote');
  expect(await text.innerText()).toContain('a poem (https://poem.example/1)');
  await page.getByText('Written beside a check-in: hurt, lonely').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
  }
  await enlargeText(page);
  await page.setViewportSize({ width: 720, height: 800 });
  expect(await overflow(page)).toBe(0);
});

it('runs nothing, loads nothing and leads nowhere', async () => {
  await read('Hostile.');
  const text = page.locator('.reader__text');
  expect(await text.locator('a, img, script, style, iframe, form, input, svg, [onerror], [href], [src]').count()).toBe(0);
  expect(await text.innerText()).toContain('<script>document.title=3</script>');
  expect(await page.title()).not.toMatch(/^[123]$/);
  expect(tend.requests).toEqual([]);
});

it('is written on from there, by keyboard', async () => {
  await read('A walk');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Journal page' }).fill('# A walk\n\nAnd home again.');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.locator('.pages__open', { hasText: 'And home again.' }).click();
  await page.locator('.reader__text').getByText('And home again.').waitFor();
  await page.getByRole('button', { name: 'All pages' }).click();
  await page.getByRole('button', { name: 'A blank page' }).waitFor();
});

it('is found by its tag and its month', async () => {
  page = await tend.open('home.html#/journal', WIDE);
  await page.getByRole('button', { name: 'walks', exact: true }).click();
  await page.locator('.pages__page', { hasText: 'Hostile.' }).waitFor({ state: 'detached' });
  expect(await page.locator('.pages__page').count()).toBe(1);
  await page.getByLabel('Month').selectOption('2026-04');
  await page.getByText('Nothing found.').waitFor();
  await page.getByRole('button', { name: 'walks', exact: true }).click();
  await page.locator('.pages__page', { hasText: 'Hostile.' }).waitFor();
  expect(await barriers(page)).toEqual([]);
});

it('never takes the place of what was written elsewhere while it was open: both stay, and that is said', async () => {
  await read('And home again.');
  await page.getByRole('button', { name: 'Write on' }).click();
  const here = page.getByRole('textbox', { name: 'Journal page' });
  await here.waitFor();
  // What a folder brings in, or another page keeps.
  const mine = (await stored(page, 'journal')).find(({ text }) => String(text).includes('And home again.'));
  await put(page, 'journal', { ...mine, text: 'From another device.', updatedAt: Date.now() });
  await here.fill('# A walk\n\nFrom here.');
  await page.getByRole('status').getByText('This page was changed elsewhere too').waitFor();
  // Once apart, they stay apart: no third one comes.
  await here.fill('# A walk\n\nFrom here, and on.');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.locator('.pages__open', { hasText: 'From here, and on.' }).waitFor();
  expect((await stored(page, 'journal')).map(({ text }) => text).filter((text) => /From/.test(String(text)))).toEqual(
    expect.arrayContaining(['From another device.', '# A walk\n\nFrom here, and on.']),
  );
  expect((await stored(page, 'journal')).filter(({ text }) => /From/.test(String(text)))).toHaveLength(2);
});
