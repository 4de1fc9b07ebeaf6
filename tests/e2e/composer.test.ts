// From keystroke to verdict and back, on one page per editor engine: the same scenarios on all.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESS, FURIOUS, Harness, HEATED, type PageName, PLAIN, until } from './harness.ts';

let tend: Harness;
let page: Page;

beforeAll(async () => {
  tend = await Harness.start();
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  await tend?.stop();
});

const BOX = 'textarea, [contenteditable="true"]';

function draft(): Promise<string> {
  return page.evaluate(() => window.chat.read());
}

function log(): Promise<string[]> {
  return page.evaluate(() => window.chat.log);
}

async function type(text: string): Promise<void> {
  await page.locator(BOX).first().click();
  await page.keyboard.type(text, { delay: 8 });
}

/** The whole document as the page can see it, shadow roots it opened included. */
function snapshot(): Promise<string> {
  return page.evaluate(() => {
    const box = document.querySelector('main')?.shadowRoot ?? document;
    const html = (box instanceof Document ? box.documentElement : box).innerHTML;
    return html.replace(/<script>[\s\S]*?<\/script>/g, '');
  });
}

describe.each(Object.keys(ADDRESS) as PageName[])('%s', (name) => {
  test('a plain draft leaves no trace', async () => {
    page = await tend.open(name);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      window.addEventListener('message', (event) => seen.push(`message ${JSON.stringify(event.data)}`));
      new MutationObserver((records) => {
        for (const { target, addedNodes } of records) {
          if ((target as Element).closest?.('footer')) continue;
          for (const node of addedNodes) seen.push(node.nodeName);
        }
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await type(PLAIN);
    expect(await draft()).toBe(PLAIN);
    await page.keyboard.press('Enter');
    await until(async () => (await log()).length === 1, 'the message in the log');
    expect(await log()).toEqual([PLAIN]);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await page.evaluate(() => [...document.documentElement.children].map((element) => element.localName))).toEqual(['head', 'body']);
    expect(await snapshot()).not.toMatch(/tend/i);
  });

  test('an accepted wording is in the box once, undo brings the draft back, and typing goes on', async () => {
    page = await tend.open(name);
    const before = (await tend.moments()).length;
    await type(HEATED);
    const prompt = await tend.prompt(page);
    await prompt.press('Use this');
    const wording = await until(async () => {
      const now = await draft();
      return now !== HEATED && now;
    }, 'the wording in the box');
    expect(wording).not.toContain('never listen');
    const [moment] = await until(async () => {
      const all = await tend.moments();
      return all.length > before && all.slice(before);
    }, 'the moment');
    expect(moment).toMatchObject({ outcome: 'rephrased', severity: 2 });
    expect(JSON.stringify(moment)).not.toMatch(/listen/);
    await page.locator(BOX).first().focus();
    await page.keyboard.press('Control+z');
    await until(async () => (await draft()) === HEATED, 'the draft again');
    await page.keyboard.press('Control+Shift+z');
    await until(async () => (await draft()) === wording, 'the wording again');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Thanks.');
    expect(await draft()).toBe(`${wording} Thanks.`);
    await page.keyboard.press('Enter');
    await until(async () => (await log()).length === 1, 'the message in the log');
    expect(await log()).toEqual([`${wording} Thanks.`]);
  });

  test('a furious draft is held at Enter, and sent once as it is', async () => {
    page = await tend.open(name);
    await type(FURIOUS);
    const prompt = await tend.prompt(page);
    await prompt.shows('Keep mine');
    await page.keyboard.press('Enter');
    await prompt.shows('Keep editing');
    expect(await log()).toEqual([]);
    expect(await draft()).toBe(FURIOUS);
    await prompt.press('Send as is');
    await until(async () => (await log()).length === 1, 'the message in the log');
    expect(await log()).toEqual([FURIOUS]);
    expect((await draft()).trim()).toBe('');
  });

  test('a furious draft is held at a click on Send, and kept for editing', async () => {
    page = await tend.open(name);
    await type(FURIOUS);
    const prompt = await tend.prompt(page);
    await prompt.shows('Keep mine');
    await page.locator('.send-button').click();
    await prompt.press('Keep editing');
    await prompt.goes();
    expect(await log()).toEqual([]);
    expect(await draft()).toBe(FURIOUS);
    await page.keyboard.type(' Ok.');
    expect(await draft()).toBe(`${FURIOUS} Ok.`);
  });

  test.each(['shadow', 'iframe', 'dialog'])('works in a composer inside: %s', async (place) => {
    page = await tend.open(name, place);
    const inFrame = place === 'iframe';
    const scope = inFrame ? page.frameLocator('iframe') : page;
    await scope.locator(BOX).first().click();
    await page.keyboard.type(HEATED, { delay: 8 });
    const prompt = await tend.prompt(page);
    await prompt.press('Use this');
    const frame = inFrame ? page.frames()[1] : page.mainFrame();
    const read = (): Promise<string> => frame?.evaluate(() => window.chat.read()) ?? Promise.resolve('');
    const wording = await until(async () => {
      const now = await read();
      return now !== HEATED && now;
    }, 'the wording in the box');
    expect(wording).not.toContain('never');
  });

  test('works in a composer that comes late, goes and comes again', async () => {
    page = await tend.open(name);
    await type('hello');
    await page.evaluate(() => window.remount());
    await type(HEATED);
    const prompt = await tend.prompt(page);
    await prompt.press('Use this');
    await until(async () => (await draft()) !== HEATED && (await draft()) !== '', 'the wording in the box');
  });
});

test('nothing was asked of the network', () => {
  expect(tend.strayRequests).toEqual([]);
});
