// A real messaging client on a real server: what Tend puts into the box, and what it holds, arrives as it was meant, once.
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProsody } from '../../../scripts/prosody.ts';
import { EXTENSION, FURIOUS, Harness, HEATED, PLAIN, until } from '../harness.ts';
import { withAddedSite } from './added-site.ts';
import { type Client, serveClient } from './client.ts';
import { type Server, startProsody } from './prosody.ts';

const program = findProsody();

describe.skipIf(program === undefined)(`Converse.js and ${program ?? 'no Prosody on this machine'}`, () => {
  let server: Server;
  let client: Client;
  let extension: string;
  let tend: Harness;
  let alice: Page;
  let bob: Page;

  beforeAll(async () => {
    server = await startProsody(program ?? '', ['alice', 'bob']);
    client = await serveClient(server.websocket);
    // Alice's address is one Tend was allowed on, bob's is not.
    extension = withAddedSite(EXTENSION, 'http://127.0.0.1/*');
    tend = await Harness.start({ extension, allowed: /^http:\/\/(127\.0\.0\.1|localhost):/ });
    bob = await signIn('localhost', 'bob', 'alice');
    alice = await signIn('127.0.0.1', 'alice', 'bob');
  });
  afterAll(async () => {
    await tend?.stop();
    await client?.stop();
    await server?.stop();
    if (extension) rmSync(extension, { recursive: true, force: true });
  });

  async function signIn(host: '127.0.0.1' | 'localhost', me: string, other: string): Promise<Page> {
    const page = await tend.context.newPage();
    await page.goto(client.address(host, me, other));
    await page.locator('textarea.chat-textarea').waitFor();
    return page;
  }

  const received = (): Promise<string[]> => bob.locator('converse-chat-message-body').allInnerTexts();

  async function write(text: string): Promise<void> {
    await alice.bringToFront();
    await alice.locator('textarea.chat-textarea').click();
    await alice.keyboard.type(text, { delay: 5 });
  }

  async function arrives(messages: string[]): Promise<void> {
    await until(async () => (await received()).length >= messages.length, 'the message on the other side', 10_000);
    expect(await received()).toEqual(messages);
  }

  test('a plain message, an accepted wording and a held message each arrive once', async () => {
    const prompt = await tend.prompt(alice);
    await write(PLAIN);
    await alice.keyboard.press('Enter');
    await arrives([PLAIN]);
    expect(await prompt.isThere()).toBe(false);

    await write(HEATED);
    await prompt.press('Use this');
    const box = alice.locator('textarea.chat-textarea');
    const wording = await until(async () => (await box.inputValue()) !== HEATED && (await box.inputValue()), 'the wording');
    expect(wording).not.toContain('never');
    await alice.keyboard.press('Enter');
    await arrives([PLAIN, wording]);

    await tend.forgetBudget();
    await write(FURIOUS);
    await prompt.shows('Keep mine');
    await alice.keyboard.press('Enter');
    await prompt.shows('Keep editing');
    expect(await box.inputValue()).toBe(FURIOUS);
    await prompt.press('Send as is');
    await arrives([PLAIN, wording, FURIOUS]);

    // Whatever had been sent twice would have come before this.
    await write('Thanks.');
    await alice.keyboard.press('Enter');
    await arrives([PLAIN, wording, FURIOUS, 'Thanks.']);
  });
});
