// After a message was sent: a word of praise that goes by itself, and an offer to remember what was said.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AfterSent } from '#lib/prompt/bridge.ts';
import { SECURE_MOVES } from '#lib/vocabulary/ids.ts';
import { button, gone, type PageOptions, PromptBrowser } from './prompt/browser.ts';
import { contrasts } from './prompt/contrast.ts';
import { focused, heard, listen } from './prompt/listening.ts';
import { SCENES } from './prompt/scenes.ts';

const DUE = new Date(2027, 2, 4, 18, 0).getTime();
const OFFER: AfterSent = { commitment: { words: "I'll call you", due: DUE } };

let browser: PromptBrowser;
let page: Page;

beforeAll(async () => {
  browser = await PromptBrowser.start();
  page = await browser.show(SCENES.note, { reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser?.stop();
});

const card = () => page.locator('tend-prompt .card');
const spoken = () => page.locator('tend-prompt output.unseen').textContent();
const remembered = () => page.evaluate(() => window.stage.remembered);

async function sent(given: AfterSent, keeps = true): Promise<void> {
  await page.evaluate(() => window.stage.session.close());
  await page.focus('#box');
  await page.evaluate(([what, kept]) => window.after(what, kept), [given, keeps] as const);
  await page.locator('tend-prompt .placed').waitFor();
}

/** Whether the card lies over the box or the send control. */
function covers(): Promise<boolean> {
  return page.evaluate(() => {
    const inner = document.querySelector('tend-prompt')!.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
    return ['#box', '#send'].some((id) => {
      const other = document.querySelector(id)!.getBoundingClientRect();
      return inner.left < other.right && inner.right > other.left && inner.top < other.bottom && inner.bottom > other.top;
    });
  });
}

describe('a word of praise', () => {
  test.each(SECURE_MOVES)('for %s: said politely, over nothing, without focus', async (move) => {
    await sent({ affirm: move });
    const words = (await card().textContent()) ?? '';
    expect(words).toMatch(/^You (said|spoke|owned|asked)/);
    await expect.poll(spoken).toBe(words);
    expect(await covers()).toBe(false);
    expect(await focused(page)).toBe('box');
    expect(await page.locator('tend-prompt').getByRole('button').count()).toBe(0);
  });

  test('goes by itself, and the page hears nothing of it', async () => {
    await listen(page);
    await sent({ affirm: 'request' });
    await gone(page);
    expect(await heard(page)).toEqual(['focusin', 'focusin'].slice(0, (await heard(page)).length));
    expect(await focused(page)).toBe('box');
  });

  test('Esc and writing on stay the page’s', async () => {
    await sent({ affirm: 'request' });
    await page.keyboard.press('Escape');
    await page.keyboard.type('and');
    expect(await heard(page)).toEqual(expect.arrayContaining(['keydown Escape', 'keydown a']));
    expect(await page.inputValue('#box')).toBe('and');
    expect(await card().isVisible()).toBe(true);
  });
});

describe('an offer to remember', () => {
  test('quotes the words and the time, covers nothing, takes no focus', async () => {
    await sent(OFFER);
    expect(await card().textContent()).toContain("I'll call you");
    expect(await card().textContent()).toMatch(/Thu, Mar 4, 6:00/);
    await expect.poll(spoken).toBe("You said: I'll call you. Tend can remember it for you.");
    expect(await covers()).toBe(false);
    expect(await focused(page)).toBe('box');
    expect(await remembered()).toEqual([]);
  });

  test('remember it: just these words, and then it goes by itself', async () => {
    await sent(OFFER);
    await button(page, 'Remember it').click();
    await expect.poll(() => card().textContent()).toContain('Kept.');
    expect(await remembered()).toEqual([["I'll call you", DUE]]);
    await gone(page);
  });

  test('the words and the time can be changed first', async () => {
    await sent(OFFER);
    await button(page, 'Change').click();
    await page.locator('tend-prompt textarea').fill('Call Mina about Sunday');
    await page.locator('tend-prompt input').fill('2027-03-05T09:30');
    await button(page, 'Remember it').click();
    await expect.poll(remembered).toEqual([['Call Mina about Sunday', new Date(2027, 2, 5, 9, 30).getTime()]]);
  });

  test('without words, or for a time that is over, it says so and keeps nothing', async () => {
    await sent(OFFER);
    await button(page, 'Change').click();
    await page.locator('tend-prompt textarea').fill('  ');
    await button(page, 'Remember it').click();
    await expect.poll(() => card().textContent()).toContain('could not be kept');
    expect(await remembered()).toEqual([]);
    await sent({ commitment: { words: 'call', due: 1000 } });
    await button(page, 'Remember it').click();
    await expect.poll(() => card().textContent()).toContain('could not be kept');
    expect(await remembered()).toEqual([]);
  });

  test('what could not be kept stays there to be tried again', async () => {
    await sent(OFFER, false);
    await button(page, 'Remember it').click();
    await expect.poll(() => card().textContent()).toContain('could not be kept');
    expect(await card().textContent()).toContain("I'll call you");
    await button(page, 'Remember it').click();
    await expect.poll(async () => (await remembered()).length).toBe(2);
  });

  test('no, thanks: gone, nothing kept', async () => {
    await sent(OFFER);
    await button(page, 'No, thanks').click();
    await gone(page);
    expect(await focused(page)).toBe('box');
  });

  test('by keyboard: the shortcut leads in, Esc out to the box', async () => {
    await sent(OFFER);
    await page.evaluate(() => window.stage.session.focus());
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('card: Remember it');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('tend-prompt textarea').waitFor();
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await focused(page)).toBe('box');
  });

  test('the card of a new draft takes its place', async () => {
    await sent(OFFER);
    await page.evaluate((scene) => window.show(scene), SCENES.prompt);
    await page.locator('tend-prompt .placed').first().waitFor();
    expect(await page.locator('tend-prompt').count()).toBe(1);
    expect(await card().textContent()).toContain('You always');
  });
});

test.each([
  ['light', {}],
  ['dark', { dark: true }],
  ['forced colours', { forcedColors: 'active' }],
] as [string, PageOptions][])('in %s axe finds nothing, and every text can be read', async (_, options) => {
  const before = page;
  page = await browser.show(SCENES.note, { reducedMotion: 'reduce', ...options });
  await page.evaluate(axe.source);
  for (const [given, ...steps] of [[{ affirm: 'owning' }], [OFFER], [OFFER, 'Change'], [OFFER, 'Remember it']] as [AfterSent, string?][]) {
    await sent(given);
    for (const step of steps) await button(page, step ?? '').click();
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('tend-prompt');
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    });
    expect(found).toEqual([]);
    expect((await contrasts(page)).filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  }
  await page.context().close();
  page = before;
});
