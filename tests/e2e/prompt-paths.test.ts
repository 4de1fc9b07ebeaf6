// What a person can do with a prompt, each way to its end.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '#lib/language/types.ts';
import { button, gone, outcomes, PromptBrowser, show } from './prompt/browser.ts';
import { DRAFT, SCENES } from './prompt/scenes.ts';
import { scene } from './prompt/stage.ts';

let browser: PromptBrowser;
let page: Page;

beforeAll(async () => {
  browser = await PromptBrowser.start();
  page = await browser.show(SCENES.prompt, { reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser?.stop();
});

const card = () => page.locator('tend-prompt .card');
const draft = () => page.inputValue('#box');
const spoken = () => page.locator('tend-prompt output.unseen').textContent();

function update(text: string, analysis: Partial<Analysis>): Promise<void> {
  return page.evaluate(
    ([next, verdict]) =>
      window.stage.session.update(next, { severity: 0, guard: null, secure: [], arousal: 0.2, findings: [], ...verdict }),
    [text, analysis] as const,
  );
}

describe('name it', () => {
  test('a feeling changes the wordings and goes with the outcome; pressed again it is taken back', async () => {
    await show(page, SCENES.prompt);
    await button(page, 'Name it').click();
    await button(page, 'hurt').click();
    await expect.poll(() => card().textContent()).toContain('I get hurt when plans change');
    expect(await button(page, 'hurt').getAttribute('aria-pressed')).toBe('true');
    await button(page, 'hurt').click();
    await expect.poll(() => card().textContent()).toContain('I get upset when plans change');
    await button(page, 'hurt').click();
    await button(page, 'Use this: I get hurt').click();
    await expect.poll(() => outcomes(page)).toEqual([[{ kind: 'rephrased', move: 'owning' }, 'hurt']]);
  });

  test('a faux feeling is unpacked', async () => {
    await show(page, SCENES.faux);
    await button(page, 'Name it').click();
    expect(await page.locator('tend-prompt #name-ask').textContent()).toBe('Under ignored there is often');
    expect((await page.locator('tend-prompt fieldset .pill').allTextContents()).slice(0, 2)).toEqual(['hurt', 'lonely']);
    await button(page, 'lonely').click();
    expect(await card().textContent()).toContain('Feeling lonely often points to a wish for connection or contact.');
  });

  test('the plane brings words from where one points', async () => {
    await show(page, SCENES.prompt);
    await button(page, 'Name it').click();
    await button(page, 'More words').click();
    const plane = (await page.locator('tend-prompt .plane').boundingBox())!;
    await page.mouse.click(plane.x + plane.width * 0.12, plane.y + plane.height * 0.9);
    await expect.poll(() => page.locator('tend-prompt fieldset .pill').allTextContents()).toContain('drained');
  });
});

describe('take a breath', () => {
  test('three rounds, spoken with counts; the wordings make room and come back', async () => {
    await show(page, SCENES.stirred);
    expect(await card().textContent()).toContain('A breath first?');
    await button(page, 'Take a breath').click();
    expect(await page.locator('tend-prompt .say').count()).toBe(0);
    await expect.poll(spoken).toBe('Breath 1 of 3. Breathe in, 3');
    await expect.poll(spoken, { timeout: 6_000 }).toBe('And a little more in, 1');
    await expect.poll(spoken, { timeout: 3_000 }).toBe('Slowly out, 6');
    await button(page, 'Go on').waitFor({ timeout: 40_000 });
    await expect.poll(spoken).toBe('How is it now?');
    // Stirred up: the breath first, naming after.
    await button(page, 'Go on').click();
    expect(await button(page, 'Name it').getAttribute('aria-expanded')).toBe('true');
    expect(await button(page, 'Use this').isVisible()).toBe(true);
  });

  test('can be skipped at once', async () => {
    await show(page, SCENES.prompt);
    await button(page, 'Take a breath').click();
    await button(page, 'Skip').click();
    expect(await button(page, 'Use this').isVisible()).toBe(true);
  });
});

describe('keeping one’s own words', () => {
  test.each([
    ['Keep mine', { kind: 'kept' }],
    ['Not helpful', { kind: 'not-helpful' }],
  ])('%s', async (name, outcome) => {
    await show(page, SCENES.prompt);
    await button(page, name).click();
    await gone(page);
    expect(await outcomes(page)).toEqual([[outcome, undefined]]);
    expect(await draft()).toBe(DRAFT);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
  });

  test.each([
    ['For this message', 'message'],
    ['This conversation, for an hour', 'conversation'],
    ['On this site', 'site'],
    ['Everywhere, today', 'today'],
  ])('Quiet: %s', async (name, scope) => {
    await show(page, SCENES.prompt);
    await button(page, 'Quiet').click();
    await button(page, name).click();
    await gone(page);
    expect(await outcomes(page)).toEqual([[{ kind: 'quiet', scope }, undefined]]);
  });
});

describe('while the words change', () => {
  test('the card goes by itself once nothing is left of it', async () => {
    await show(page, SCENES.prompt);
    await update('You were late today and I was worried.', {});
    await gone(page);
    expect(await outcomes(page)).toEqual([[{ kind: 'edited' }, undefined]]);
  });

  test('an emptied box is no edit', async () => {
    await show(page, SCENES.prompt);
    await update('', {});
    await gone(page);
    expect(await outcomes(page)).toEqual([]);
  });

  test('it speaks of what is there now, politely', async () => {
    await show(page, SCENES.prompt);
    await expect.poll(spoken).toBe('“You always” can land as blame. What happened this time?');
    const next = scene('Whatever, forget it', 'stonewalling', 'forget it');
    await update(next.draft, next.analysis);
    await expect.poll(spoken).toBe('“forget it” can close the door. Would a break help, with a time to come back?');
    expect(await page.evaluate(() => window.stage.asked.length)).toBe(2);
  });

  test.each(['crisis', 'danger', 'boundary'] as const)('coaching stops where %s shows', async (guard) => {
    await show(page, SCENES.prompt);
    await update("I can't go on", { guard });
    await gone(page);
    expect(await outcomes(page)).toEqual([]);
  });
});

test('opening another prompt closes the first: one host, ever', async () => {
  await show(page, SCENES.prompt);
  await show(page, SCENES.crisis);
  expect(await page.locator('tend-prompt').count()).toBe(1);
  await button(page, 'Close').click();
  await gone(page);
  expect(await outcomes(page)).toEqual([[{ kind: 'closed' }, undefined]]);
});

test('nothing in the page moves, whatever opens', async () => {
  await page.evaluate(() => window.stage.session.close());
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      type Shift = { value: number; sources: { node: Node | null }[] };
      for (const { value, sources } of list.getEntries() as unknown as Shift[]) {
        // What moves in the card's own root is the card's.
        if (sources.some(({ node }) => node && document.contains(node))) shifts.push(value);
      }
    }).observe({ type: 'layout-shift' });
  });
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main p, #box, #send')].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left, top, width, height].map(Math.round).join();
      }),
    );
  const before = await places();
  for (const name of ['note', 'prompt', 'pause', 'first', 'crisis', 'danger', 'control'] as const) {
    await show(page, SCENES[name]);
    expect(await places(), name).toEqual(before);
  }
  await show(page, SCENES.prompt);
  for (const step of ['Why', 'Name it', 'More words', '2 other wordings']) await button(page, step).click();
  expect(await places()).toEqual(before);
  await page.evaluate(() => window.after({ affirm: 'repair' }));
  expect(await places()).toEqual(before);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('the page is as it was, but for the one host', async () => {
  const own = () =>
    page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const host of copy.querySelectorAll('tend-prompt')) host.remove();
      return copy.outerHTML;
    });
  const before = await own();
  await show(page, SCENES.prompt);
  await button(page, 'Name it').click();
  expect(await own()).toBe(before);
  expect(await page.locator('tend-prompt').evaluate((host) => [...host.attributes].map(({ name }) => name))).toEqual(['popover']);
  await page.evaluate(() => window.stage.session.close());
  expect(await page.locator('tend-prompt').count()).toBe(0);
});
