// The card while writing, in Firefox with the whole extension: every way a person can take through it, to its end.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HEATED, until } from '../e2e/harness.ts';
import type { FirefoxChat } from './chat.ts';
import { FirefoxHarness } from './harness.ts';
import { changed, draft, reads, says, speaks, write } from './steps.ts';

const FAUX = 'I feel ignored when you come home and look at your phone.';
const OTHER = 'You always leave everything to me.';
let tend: FirefoxHarness;
let chat: FirefoxChat;

beforeAll(async () => {
  tend = await FirefoxHarness.start();
});
afterEach(async () => {
  await chat?.close();
});
afterAll(async () => {
  await tend?.stop();
});

async function open(text = HEATED): Promise<void> {
  chat = await tend.chat('textarea');
  await write(chat, text);
  await chat.prompt.shows('Keep mine');
}

const focusInPage = () => chat.page.evaluate(() => document.activeElement?.localName);

test('it opens by itself, takes no focus, and says why when asked', async () => {
  await open();
  expect(await focusInPage()).toBe('textarea');
  expect(await chat.prompt.text()).toContain('You never listen');
  await chat.prompt.press('Why?');
  await says(chat.prompt, 'Gottman');
});

test('a breath can be skipped at once', async () => {
  await open();
  await chat.prompt.press('Take a breath');
  await says(chat.prompt, 'Breath 1 of 3');
  await chat.prompt.press('Skip');
  await chat.prompt.shows('Use this');
});

describe('name it', () => {
  test('a feeling changes the wording; the plane brings other words', async () => {
    await open();
    await chat.prompt.press('Name it');
    await chat.prompt.press('lonely');
    await says(chat.prompt, 'Feeling lonely often points to a wish for');
    await chat.prompt.shows('Use this');
    await chat.prompt.press('More words');
    const before = await chat.prompt.text();
    await chat.prompt.pressIn('.plane', -0.38, 0.4);
    await until(async () => (await chat.prompt.text()) !== before, 'other words');
    expect(await focusInPage()).toBe('textarea');
  });

  test('a faux feeling is unpacked', async () => {
    await open(FAUX);
    await chat.prompt.press('Name it');
    await says(chat.prompt, 'Under ignored there is often');
    await chat.prompt.press('lonely');
    await chat.prompt.press('Use this');
    expect(await changed(chat, FAUX)).toContain('lonely');
  });
});

test('a wording is edited in the card, read along, and used as it is then', async () => {
  await open();
  await chat.prompt.press('Edit');
  await chat.press('Control+a');
  await chat.type('You always ruin everything.');
  await says(chat.prompt, '“You always ruin everything”');
  await chat.press('Control+a');
  await chat.type('I felt hurt when you left early. Could we talk tonight?');
  await says(chat.prompt, 'That is direct and kind.');
  expect(await draft(chat)).toBe(HEATED);
  await chat.prompt.press('Use this');
  await reads(chat, 'I felt hurt when you left early. Could we talk tonight?');
});

test('copied words are on the clipboard, and focus stays in the box', async () => {
  await open();
  await chat.prompt.click('Copy this wording');
  await says(chat.prompt, 'Copied.');
  expect(await focusInPage()).toBe('textarea');
  await chat.press('Control+a');
  await chat.press('Control+v');
  expect(await changed(chat, HEATED)).not.toContain('never listen');
});

test.each(['Keep mine', 'Not helpful'])(
  '%s: the card goes, the words and the caret stay; the next time there is a leaf, which opens',
  async (name) => {
    await open();
    await chat.prompt.press(name);
    await chat.prompt.goes();
    expect(await draft(chat)).toBe(HEATED);
    await chat.type(' Really.');
    expect(await draft(chat)).toBe(`${HEATED} Really.`);
    await write(chat, OTHER);
    await chat.prompt.shows('Open Tend');
    expect(await chat.prompt.text()).not.toContain('Keep mine');
    await chat.prompt.press('Open Tend');
    await chat.prompt.shows('Keep mine');
  },
);

test('a phrase that is never to be flagged is not', async () => {
  await open('You always ruin my evenings.');
  await chat.prompt.press('Quiet');
  await chat.prompt.press('Never about “You always ruin');
  await chat.prompt.goes();
  await tend.forgetRest();
  await chat.reload();
  await write(chat, 'You always ruin my evenings.');
  expect(await speaks(chat.prompt)).toBe(false);
});

describe('by keyboard alone', () => {
  test('the shortcut moves focus into the card, Tab goes through it, Enter takes the wording, and focus is back in the box', async () => {
    await open();
    await tend.pressShortcut(chat.page);
    await until(async () => (await chat.prompt.focused()) === 'dialog', 'focus in the card');
    for (let press = 0; !(await chat.prompt.focused()).startsWith('Use this'); press += 1) {
      expect(press).toBeLessThan(12);
      await chat.press('Tab');
    }
    await chat.press('Enter');
    const wording = await changed(chat, HEATED);
    expect(await focusInPage()).toBe('textarea');
    await chat.type(' Thanks.');
    await reads(chat, `${wording} Thanks.`);
  });

  test('Esc closes the card, the shortcut opens it again, and Esc gives focus back', async () => {
    await open();
    await chat.page.evaluate(() => {
      Object.assign(window, { escapes: 0 });
      document.addEventListener('keydown', ({ key }) => key === 'Escape' && Object.assign(window, { escapes: 1 }));
    });
    await chat.prompt.escape();
    await tend.pressShortcut(chat.page);
    await until(async () => (await chat.prompt.focused()) === 'dialog', 'focus in the card');
    await chat.prompt.escape();
    expect(await focusInPage()).toBe('textarea');
    expect(await chat.page.evaluate(() => (window as unknown as { escapes: number }).escapes)).toBe(0);
    await chat.type(' Really.');
    expect(await draft(chat)).toBe(`${HEATED} Really.`);
  });
});
