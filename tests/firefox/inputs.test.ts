// Ways into the box other than plain keys, in Firefox: nothing breaks, nothing is sent early, and what is found follows the text.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FURIOUS, HEATED } from '../e2e/harness.ts';
import type { FirefoxChat } from './chat.ts';
import { FirefoxHarness } from './harness.ts';
import { InputMethod } from './input-method.ts';
import { changed, log, reads, sent } from './steps.ts';

let tend: FirefoxHarness;
let chat: FirefoxChat;
let method: InputMethod;

beforeAll(async () => {
  tend = await FirefoxHarness.start();
  method = new InputMethod(tend);
});
afterEach(async () => {
  await chat?.close();
});
afterAll(async () => {
  await tend?.stop();
});

describe.each(['textarea', 'contenteditable', 'lexical', 'slate', 'prosemirror'] as const)('%s', (name) => {
  async function type(text: string): Promise<void> {
    chat = await tend.chat(name);
    await chat.clickBox();
    await chat.type(text);
  }

  test('the Enter that ends a composition neither sends nor is held; the next one is held', async () => {
    await type('You are a pathetic idiot and you never ');
    await method.compose('listen');
    await method.compose('listen to me.');
    expect(await chat.prompt.text()).not.toContain('Keep mine');
    await method.commit('listen to me.');
    await reads(chat, FURIOUS);
    expect(await log(chat)).toEqual([]);
    await chat.prompt.shows('Keep mine');
    expect(await chat.prompt.text()).not.toContain('Send as is');
    await chat.press('Enter');
    await chat.prompt.shows('Send as is');
    expect(await log(chat)).toEqual([]);
  });

  test('what an input method wrote is spoken of once it is written, and a wording takes its place once', async () => {
    await type('You ');
    await method.compose('never');
    await method.commit('never listen to me.');
    await reads(chat, HEATED);
    await chat.prompt.press('Use this');
    const wording = await changed(chat, HEATED);
    expect(wording).not.toContain('never');
    await chat.press('Enter');
    expect(await sent(chat)).toEqual([wording]);
  });

  test('a composition while the card is open leaves what is composed alone', async () => {
    await type(FURIOUS);
    await chat.prompt.shows('Keep mine');
    await method.compose('か');
    await method.commit('か');
    await reads(chat, `${FURIOUS}か`);
    expect(await chat.prompt.text()).not.toContain('Send as is');
    expect(await log(chat)).toEqual([]);
  });
});
