// A chat in Firefox, with its box and its prompt.
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { type PageName, until } from '../e2e/harness.ts';
import type { ClosedRoot } from './closed-root.ts';
import type { FirefoxHarness } from './harness.ts';
import type { Chat } from './steps.ts';

export interface FirefoxChat extends Chat {
  readonly prompt: ClosedRoot;
  readonly page: Page;
}

/** Opens the page `name` in `tend`; `place` is where the composer stands in it. */
export async function openChat(tend: FirefoxHarness, name: PageName, place = 'plain'): Promise<FirefoxChat> {
  const page = await tend.open(name, place);
  const frame = place === 'iframe' ? await until(async () => page.frames()[1], 'the frame') : page.mainFrame();
  return chatOn(tend, page, name, frame);
}

/** The chat on `page`, in `frame`, whose box is the page `name`’s. */
export async function chatOn(tend: FirefoxHarness, page: Page, name: PageName, frame: Frame = page.mainFrame()): Promise<FirefoxChat> {
  await boxIn(page, frame, name);
  return {
    page,
    prompt: tend.prompt(page),
    evaluate: (script) => frame.evaluate(script) as ReturnType<typeof script> & Promise<never>,
    clickBox: async () => {
      await page.bringToFront();
      await (await boxIn(page, frame, name)).click();
    },
    clickSend: async () => {
      await (await shown(frame, '>>> .send-button')).click();
    },
    type: (text) => page.keyboard.type(text),
    press: (keys) => chord(page, keys),
    reload: async () => {
      await page.reload();
    },
    close: () => page.close(),
  };
}

/** Presses keys together; the last is the one that counts. */
async function chord(page: Page, keys: string): Promise<void> {
  const all = keys.split('+') as KeyInput[];
  for (const key of all) await page.keyboard.down(key);
  for (const key of all.toReversed()) await page.keyboard.up(key);
}

async function boxIn(page: Page, frame: Frame, name: PageName): Promise<ElementHandle> {
  const scope = name === 'tinymce' ? await until(async () => page.frames()[1], 'the frame') : frame;
  return shown(scope, '>>> textarea, >>> [contenteditable="true"]');
}

async function shown(scope: Frame, selector: string): Promise<ElementHandle> {
  const element = await scope.waitForSelector(selector, { visible: true });
  if (!element) throw new Error(`${selector} is not there`);
  return element;
}
