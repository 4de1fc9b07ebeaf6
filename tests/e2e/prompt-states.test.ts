// Every state of the prompt, in both schemes: nothing axe finds, every control by its agreed name, in any size and colour.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { button, type PageOptions, PromptBrowser, settled, show } from './prompt/browser.ts';
import { contrasts } from './prompt/contrast.ts';
import { SCENES } from './prompt/scenes.ts';

type State = [name: string, scene: keyof typeof SCENES, ...steps: string[]];

const STATES: State[] = [
  ['prompt', 'prompt'],
  ['prompt, why', 'prompt', 'Why'],
  ['prompt, breath', 'prompt', 'Take a breath'],
  ['prompt, name', 'prompt', 'Name it', 'hurt'],
  ['prompt, more words', 'prompt', 'Name it', 'More words'],
  ['prompt, all wordings', 'prompt', '2 other wordings'],
  ['prompt, edit', 'prompt', 'Edit'],
  ['prompt, used', 'prompt', 'Use this'],
  ['prompt, quiet', 'prompt', 'Quiet'],
  ['a wording the box refused', 'refused', 'Use this'],
  ['no wordings to be had', 'gone'],
  ['a plan of one’s own', 'plan'],
  ['faux feeling, name', 'faux', 'Name it'],
  ['faux feeling, unpacked', 'faux', 'Name it', 'hurt'],
  ['stirred', 'stirred'],
  ['pause', 'pause'],
  ['pause, breath', 'pause', 'Take a breath'],
  ['note', 'note'],
  ['note, opened', 'note', 'Open'],
  ['crisis', 'crisis'],
  ['danger', 'danger'],
  ['danger, opened', 'danger', 'Open'],
  ['danger, shown', 'danger', 'Open', 'Show'],
  ['no country known', 'nowhere'],
  ['first hold', 'first'],
  ['control', 'control'],
  ['control, why', 'control', 'Why'],
];

let browser: PromptBrowser;
let page: Page;
/** The page of a test that has one of its own. */
let own: Page | undefined;

beforeAll(async () => {
  browser = await PromptBrowser.start();
});
afterAll(async () => {
  await browser?.stop();
});

/** A fresh page with the prompt in `state`. */
async function reach([, scene, ...steps]: State, options: PageOptions = {}): Promise<void> {
  await own?.context().close();
  page = own = await browser.show(SCENES[scene], { reducedMotion: 'reduce', ...options });
  for (const step of steps) await button(page, step).click();
}

/** What axe finds in the prompt as `rule: element`, and that it looked. */
function findings(): Promise<{ found: string[]; passed: string[] }> {
  return page.evaluate(async () => {
    const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run('tend-prompt');
    return {
      found: violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`)),
      passed: passes.map(({ id }) => id),
    };
  });
}

// One page a look, as a person's page stays the same while prompts come and go.
describe.each([
  ['light', {}],
  ['dark', { dark: true }],
  ['forced colours', { forcedColors: 'active' }],
] as [string, PageOptions][])('in %s', (_look, options) => {
  let shared: Page;

  beforeAll(async () => {
    shared = await browser.show(SCENES.prompt, { reducedMotion: 'reduce', ...options });
    await shared.evaluate(axe.source);
  });
  afterAll(async () => {
    await shared?.context().close();
  });

  test.each(STATES)('%s: axe finds nothing, and every text can be read', async (_, scene, ...steps) => {
    page = shared;
    await show(page, SCENES[scene]);
    if (SCENES[scene].voice === 'pause' && steps.length > 0) await settled(page);
    for (const step of steps) await button(page, step).click();
    if (steps.at(-1) === 'Why') expect(await button(page, 'Why').getAttribute('aria-expanded')).toBe('true');
    const { found, passed } = await findings();
    expect(found).toEqual([]);
    expect(passed).toContain('button-name');
    expect((await contrasts(page)).filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });
});

test('the controls have the names people, tests and screen readers know them by', async () => {
  await reach(['', 'prompt']);
  for (const name of ['Use this', 'Take a breath', 'Name it', 'Keep mine', 'Not helpful', 'Quiet']) {
    expect(await button(page, name).isVisible(), name).toBe(true);
  }
  await reach(['', 'pause']);
  for (const name of ['Use this', 'Take a breath', 'Name it', 'Send as is', 'Keep editing']) {
    expect(await button(page, name).isVisible(), name).toBe(true);
  }
});

test('send as is and keep editing weigh the same', async () => {
  for (const state of ['pause', 'control'] as const) {
    await reach(['', state]);
    const [send, keep] = await Promise.all(
      ['Send as is', 'Keep editing'].map((name) =>
        button(page, name).evaluate((element) => {
          const { width, height } = element.getBoundingClientRect();
          const { color, backgroundColor, borderColor, fontWeight, fontSize } = getComputedStyle(element);
          return { width: Math.round(width), height, color, backgroundColor, borderColor, fontWeight, fontSize };
        }),
      ),
    );
    expect(send).toEqual(keep);
  }
});

test('no wording is offered for control, in crisis or in danger', async () => {
  for (const state of ['control', 'crisis', 'danger'] as const) {
    await reach(state === 'danger' ? ['', 'danger', 'Open', 'Show'] : ['', state]);
    expect(
      await page
        .locator('tend-prompt')
        .getByRole('button', { name: /^(Use this|Name it)/ })
        .count(),
    ).toBe(0);
    expect(await page.evaluate(() => window.stage.asked)).toEqual([]);
  }
});

test('danger shows a plain leaf that says nothing of what it is about', async () => {
  await reach(['', 'danger']);
  expect(await page.locator('tend-prompt').getByRole('button').allTextContents()).toEqual(['']);
  expect(await button(page, 'Open Tend').getAttribute('aria-label')).toBe('Open Tend');
  expect(await page.locator('tend-prompt').getByRole('status').textContent()).toBe('');
});

test('nothing moves for those who want no motion', async () => {
  await reach(['', 'prompt', 'Take a breath']);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expect.poll(() => page.locator('tend-prompt .count').textContent()).toMatch(/^[1-6]$/);
});

test('the page’s own ground decides between light and dark, not the system', async () => {
  const scheme = () => page.locator('tend-prompt .tend').evaluate((element) => getComputedStyle(element).colorScheme);
  await reach(['', 'prompt'], { dark: true, colorScheme: 'light' });
  expect(await scheme()).toBe('dark');
  await reach(['', 'prompt'], { dark: false, colorScheme: 'dark' });
  expect(await scheme()).toBe('light');
});
