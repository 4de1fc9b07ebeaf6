// Tend comes into a Firefox where chats are open already, and leaves nothing of what is written in a private window.
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { HEATED, until } from '../e2e/harness.ts';
import { FirefoxHarness } from './harness.ts';

let tend: FirefoxHarness;

afterEach(async () => {
  await tend?.stop();
});

async function accept(page: Page): Promise<void> {
  const box = await page.waitForSelector('textarea, [contenteditable]', { visible: true });
  await box?.click();
  await page.keyboard.type(HEATED);
  await tend.prompt(page).press('Use this');
  await until(() => page.evaluate((before) => window.chat.read() !== before, HEATED), 'the wording in the box');
}

/** All that Tend keeps, once it has been the same for many looks. */
async function atRest(): Promise<Record<string, unknown[]>> {
  let last = '';
  let looks = 0;
  return until(async () => {
    const now = await tend.stored();
    looks = JSON.stringify(now) === last ? looks + 1 : 0;
    last = JSON.stringify(now);
    return looks > 20 && (now.moments ?? []).length > 0 && now;
  }, 'what is kept to come to rest');
}

test('a chat that was open before Tend came is listened to, once', async () => {
  tend = await FirefoxHarness.start({ installed: false });
  const page = await tend.open('textarea');
  await tend.install();
  await page.bringToFront();
  const box = await page.waitForSelector('textarea', { visible: true });
  // Written again until Tend is there: the page cannot be asked.
  await until(
    async () => {
      await box?.click({ count: 3 });
      await page.keyboard.type(HEATED);
      return until(() => tend.prompt(page).isThere(), 'a card', 3_000).catch(() => false);
    },
    'Tend to listen',
    30_000,
  );
  await tend.prompt(page).press('Use this');
  const wording = await until(async () => {
    const now = await page.evaluate(() => window.chat.read());
    return now !== HEATED && now;
  }, 'the wording in the box');
  expect(wording).not.toContain('never');
  expect((await atRest()).moments).toHaveLength(1);
});

test('a private window records nothing, while the same in another is kept', async () => {
  tend = await FirefoxHarness.start({ installed: false });
  await tend.allowPrivateWindows();
  await tend.install();
  await accept(await tend.open('textarea'));
  const before = await atRest();
  expect(before.moments).toHaveLength(1);

  // In another chat: a card that has been in this one rests.
  const page = await tend.openPrivately('contenteditable');
  await accept(page);
  await page.keyboard.press('Enter');
  await until(async () => (await page.evaluate(() => window.chat.log)).length === 1, 'the message in the log');
  // And once more, so that whatever the first would have left is there.
  await accept(await tend.openPrivately('draft'));
  expect(await tend.stored()).toEqual(before);
});
