// A hostile page floods Tend, or brings in frames that mean harm.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FURIOUS, Harness, HEATED, until } from '../harness.ts';
import { card, chat, draft, type } from './stage.ts';

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

describe('a hostile page floods', () => {
  test('with a hundred thousand events: they are nobody’s, and the person’s own draft is read as ever', async () => {
    page = await chat(tend);
    await page.locator('#box').click();
    await page.evaluate(() => {
      const box = document.querySelector('#box') as HTMLElement;
      for (let count = 0; count < 25_000; count += 1)
        for (const type of ['input', 'focusin', 'keydown', 'click']) box.dispatchEvent(new Event(type, { bubbles: true }));
    });
    await card(tend, page);
    expect(await draft(page)).toBe(HEATED);
  });

  test('with a draft of ten megabytes: it goes out whole, and the next one is read', async () => {
    page = await tend.openHtml(
      'https://messages.google.com/web/conversations/1',
      `<!doctype html><textarea id="box" aria-label="Message" cols="60"></textarea><script>window.log = [];
        const box = document.querySelector('#box');
        box.addEventListener('keydown', (e) => { if (e.key === 'Enter') { e.preventDefault(); log.push(box.value); box.value = ''; } });</script>`,
    );
    await page.locator('#box').click();
    await page.evaluate(() => {
      (document.querySelector('#box') as HTMLTextAreaElement).value = 'You never listen to me. '.repeat(440_000);
    });
    await page.keyboard.type('!');
    await until(
      async () => {
        await page.locator('#box').focus();
        await page.keyboard.press('Enter');
        return (await page.evaluate(() => (window as unknown as { log: string[] }).log.length)) > 0;
      },
      'the message to go out',
      20_000,
    );
    expect(await page.evaluate(() => (window as unknown as { log: string[] }).log[0]?.length)).toBe(440_000 * 24 + 1);
    await page.locator('#box').click();
    await page.keyboard.type(HEATED, { delay: 3 });
    await until(async () => (await page.locator('tend-prompt').count()) === 1, 'Tend at the next draft');
  });

  test('with text in the card’s own shape, and markup in the draft: all of it is text', async () => {
    page = await chat(tend);
    await page.evaluate(() => {
      (document.querySelector('#box') as HTMLElement).textContent = '';
    });
    await type(page, 'You never listen to me, <img src=x onerror="window.pwned=1"><script>window.pwned=1</script> Karl.');
    const prompt = await tend.prompt(page);
    await prompt.shows('Keep mine');
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect((await prompt.outline()).some((line) => line.startsWith('image'))).toBe(false);
  });
});

describe('a hostile frame', () => {
  test('of another site, within the chat: Tend is not in it', async () => {
    page = await chat(tend, '', '<iframe id="ad" src="https://ads.example.org/"></iframe>');
    const frame = await until(async () => page.frames().find((one) => one !== page.mainFrame()), 'the frame');
    await page.route('https://ads.example.org/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<textarea id="box" aria-label="Message"></textarea>' }),
    );
    await frame.goto('https://ads.example.org/');
    await frame.locator('#box').click();
    await page.keyboard.type(FURIOUS, { delay: 3 });
    await type(page, HEATED);
    await (await tend.prompt(page)).shows('Use this');
    expect(await frame.locator('tend-prompt').count()).toBe(0);
  });

  test('that wants a Tend page within itself: it gets none', async () => {
    const base = (await tend.worker()).url().split('/', 3).join('/');
    page = await chat(tend, '', '<iframe id="inside"></iframe>');
    await page.evaluate((address) => {
      (document.getElementById('inside') as HTMLIFrameElement).src = address;
    }, `${base}/home.html`);
    await until(async () => page.frames().find((frame) => frame.url().startsWith('chrome-error:')), 'the refusal');
    expect(page.frames().some((frame) => frame.url().startsWith(base))).toBe(false);
  });
});
