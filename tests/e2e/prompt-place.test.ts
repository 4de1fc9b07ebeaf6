// Where the card stands: beside the box, over neither box nor send control, and along with whatever moves.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { button, PromptBrowser, show } from './prompt/browser.ts';
import { DRAFT, SCENES } from './prompt/scenes.ts';
import { scene } from './prompt/stage.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

let browser: PromptBrowser;
let page: Page;

beforeAll(async () => {
  browser = await PromptBrowser.start();
  page = await browser.show(SCENES.prompt, { reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser?.stop();
});

/** Where things stand once the card has come to rest. */
async function places(): Promise<{ card: Box; box: Box; send: Box; view: Box; marks: Box[] }> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return page.evaluate(() => {
    const root = document.querySelector('tend-prompt')!.shadowRoot!;
    const box = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    return {
      card: box(root.querySelector('.card, .leaf')!),
      box: box(document.querySelector('#box')!),
      send: box(document.querySelector('#send')!),
      view: { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight },
      marks: [...root.querySelectorAll('.mark')].map(box),
    };
  });
}

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) && Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);
const inside = (a: Box, b: Box) => a.left >= b.left && a.top >= b.top && a.right <= b.right && a.bottom <= b.bottom;

async function style(css: string): Promise<void> {
  await page.evaluate((text) => {
    const own =
      document.querySelector('style.own') ??
      document.head.appendChild(Object.assign(document.createElement('style'), { className: 'own' }));
    own.textContent = text;
  }, css);
}

const LAYOUTS: [string, { width: number; height: number }, string][] = [
  ['a chat', { width: 900, height: 620 }, ''],
  ['a phone', { width: 360, height: 640 }, ''],
  ['a window at 200 %', { width: 640, height: 400 }, ''],
  ['a box at the top', { width: 900, height: 620 }, 'body { flex-direction: column-reverse !important }'],
  [
    'a narrow column at the left',
    { width: 1200, height: 700 },
    'body { width: 400px; flex-direction: column-reverse !important } #box { height: 560px !important }',
  ],
  [
    'a narrow column at the right',
    { width: 1200, height: 700 },
    'body { width: 400px; margin-left: auto !important } #box { height: 560px !important }',
  ],
];

describe.each(LAYOUTS)('in %s', (_name, viewport, css) => {
  test.each(['prompt', 'pause', 'note', 'crisis', 'control'] as const)(
    '%s covers neither the box nor send, and is all in the window',
    async (name) => {
      await page.setViewportSize(viewport);
      await style(css);
      await show(page, SCENES[name]);
      const { card, box, send, view } = await places();
      expect(overlap(card, box)).toBe(false);
      expect(overlap(card, send)).toBe(false);
      expect(inside(card, view)).toBe(true);
      if (name !== 'note') expect(card.right - card.left).toBeGreaterThanOrEqual(320);
      expect(card.right - card.left).toBeLessThanOrEqual(380);
    },
  );
});

test('where the box fills the window, the card leaves send and the words free', async () => {
  await page.setViewportSize({ width: 700, height: 480 });
  await style('main { display: none !important } form { height: 100%; align-items: end } #box { height: 100% !important }');
  await show(page, SCENES.prompt);
  const { card, send, view, marks } = await places();
  expect(overlap(card, send)).toBe(false);
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) expect(overlap(card, mark)).toBe(false);
  expect(inside(card, view)).toBe(true);
  expect(card.bottom - card.top).toBeGreaterThan(200);
});

test('the card goes along when the page scrolls, the window changes and the box grows', async () => {
  await page.setViewportSize({ width: 900, height: 620 });
  await style('body { height: 1400px !important }');
  await show(page, SCENES.prompt);
  const gap = async () => {
    const { card, box } = await places();
    return Math.round(box.top - card.bottom);
  };
  await page.evaluate(() => scrollTo(0, 800));
  await expect.poll(gap).toBe(8);
  await page.setViewportSize({ width: 640, height: 560 });
  await page.evaluate(() => scrollTo(0, 900));
  await expect.poll(gap).toBe(8);
  await style('body { height: 1400px !important } #box { height: 180px !important }');
  await expect.poll(gap).toBe(8);
});

test('what opens in the card never pushes it over the box', async () => {
  await page.setViewportSize({ width: 640, height: 420 });
  await style('');
  await show(page, SCENES.prompt);
  for (const step of ['Why', 'Name it', 'More words', 'Quiet', 'Take a breath']) {
    await button(page, step).click();
    const { card, box, send, view } = await places();
    expect([step, overlap(card, box), overlap(card, send), inside(card, view)]).toEqual([step, false, false, true]);
  }
});

test('a card that scrolls keeps its place when the page moves', async () => {
  await page.setViewportSize({ width: 640, height: 420 });
  await style('body { height: 900px !important }');
  await show(page, SCENES.prompt);
  await page.evaluate(() => scrollTo(0, 400));
  await button(page, '2 other wordings').click();
  const scrolled = await page.locator('tend-prompt .scroller').evaluate((scroller) => {
    scroller.scrollTop = 60;
    return scroller.scrollTop;
  });
  expect(scrolled).toBe(60);
  await page.evaluate(() => scrollTo(0, 420));
  await places();
  expect(await page.locator('tend-prompt .scroller').evaluate((scroller) => scroller.scrollTop)).toBe(60);
});

describe('marks', () => {
  const LONG = `${'Some lines before it.\n'.repeat(6)}${DRAFT}`;

  test('lie on the words, and only while the card is open', async () => {
    await page.setViewportSize({ width: 900, height: 620 });
    await style('');
    await show(page, SCENES.prompt);
    const { marks, box } = await places();
    expect(marks).toHaveLength(1);
    expect(inside(marks[0]!, box)).toBe(true);
    // As wide as the words are in the box's own font, beginning where its text begins.
    const expected = await page.locator('#box').evaluate((field) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d')!;
      const { font, paddingLeft, borderLeftWidth } = getComputedStyle(field);
      context.font = font;
      const left = field.getBoundingClientRect().left + Number.parseFloat(paddingLeft) + Number.parseFloat(borderLeftWidth);
      return { left, width: context.measureText('You always').width };
    });
    expect(marks[0]!.left).toBeCloseTo(expected.left, 0);
    expect(marks[0]!.right - marks[0]!.left).toBeCloseTo(expected.width, 0);
    await show(page, SCENES.note);
    expect((await places()).marks).toEqual([]);
    await show(page, SCENES.prompt);
    await page.evaluate(() => window.stage.session.close());
    expect(await page.locator('.mark').count()).toBe(0);
  });

  test('follow the box’s own scrolling, and are cut at its edge', async () => {
    await show(page, scene(LONG, 'criticism', 'You always'));
    expect((await places()).marks).toEqual([]);
    await page.locator('#box').evaluate((box) => {
      box.scrollTop = box.scrollHeight;
    });
    await expect.poll(async () => (await places()).marks.length).toBe(1);
    const { marks, box } = await places();
    expect(inside(marks[0]!, box)).toBe(true);
  });

  test('follow the words as they move', async () => {
    await show(page, SCENES.prompt);
    const before = (await places()).marks[0]!;
    const draft = `Well. ${DRAFT}`;
    await page.evaluate(
      ([text, next]) => {
        document.querySelector<HTMLTextAreaElement>('#box')!.value = text;
        window.stage.session.update(text, { severity: 2, guard: null, secure: [], arousal: 0.2, findings: next });
      },
      [draft, scene(draft, 'criticism', 'You always').analysis.findings ?? []] as const,
    );
    await expect.poll(async () => (await places()).marks[0]!.left).toBeGreaterThan(before.left + 20);
  });
});

test('beside a page’s modal dialog the card lives inside it, and can be pressed', async () => {
  await page.setViewportSize({ width: 900, height: 620 });
  await style('dialog { width: 600px }');
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.append(document.querySelector('form')!);
    document.body.append(dialog);
    dialog.showModal();
  });
  await show(page, SCENES.prompt);
  expect(await page.evaluate(() => document.querySelector('tend-prompt')?.parentElement?.localName)).toBe('dialog');
  await button(page, 'Why').click();
  await expect.poll(() => page.locator('tend-prompt .why').count()).toBe(1);
  const { card, box, send } = await places();
  expect(overlap(card, box) || overlap(card, send)).toBe(false);
});
