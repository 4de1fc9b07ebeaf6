// The popup over a chat: quiet in the conversation in front, on and off for its site, and the icon that says so.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriers } from './extension-pages.ts';
import { boxIn, Harness, HEATED, until } from './harness.ts';
import { pageHtml } from './pages/build-page.ts';
import { ownPage, toolbarTitle } from './permissions.ts';

const OTHER = 'You always leave everything to me.';
let tend: Harness;
let chat: Page;

beforeAll(async () => {
  tend = await Harness.start();
});
afterEach(async () => {
  for (const page of tend.context.pages().slice(1)) await page.close();
});
afterAll(async () => {
  await tend?.stop();
});

async function write(text: string): Promise<void> {
  await chat.bringToFront();
  await boxIn(chat, 'textarea').click();
  await chat.keyboard.press('Control+a');
  await chat.keyboard.press('Delete');
  await chat.keyboard.type(text, { delay: 2 });
}

/** The popup as it opens over the chat. */
async function popupOverChat(): Promise<Page> {
  const popup = await ownPage(tend, 'popup.html');
  await chat.bringToFront();
  await popup.reload();
  await popup.getByRole('heading', { name: 'Tend on messages.google.com' }).waitFor();
  return popup;
}

test('quiet in this conversation, by the popup: there and not in the next, until it is taken back', async () => {
  chat = await tend.open('textarea');
  let popup = await popupOverChat();
  const chip = () => popup.getByRole('button', { name: 'Quiet in this conversation, for an hour' });
  await chip().click();
  await popup.getByText(/^Quiet in this conversation until/).waitFor();
  expect(await chip().getAttribute('aria-pressed')).toBe('true');
  expect(await barriers(popup)).toEqual([]);
  let prompt = await tend.prompt(chat);
  await write(HEATED);
  await expect(prompt.waitFor(() => prompt.isThere(), 'a card', 2_500)).rejects.toThrow('a card');
  expect(await toolbarTitle(tend, chat)).toBe('Tend listens here');

  const first = chat;
  chat = await tend.openHtml('https://messages.google.com/web/conversations/2', await pageHtml('textarea'));
  prompt = await tend.prompt(chat);
  await write(HEATED);
  await prompt.press('Keep mine');
  await prompt.goes();
  popup = await popupOverChat();
  expect(await chip().getAttribute('aria-pressed')).toBe('false');

  chat = first;
  popup = await popupOverChat();
  await chip().focus();
  await popup.keyboard.press('Enter');
  await popup.getByText(/^Quiet in this conversation until/).waitFor({ state: 'detached' });
  prompt = await tend.prompt(chat);
  await write(OTHER);
  await prompt.shows('Keep mine');
});

test('the icon in the toolbar says in each tab whether Tend listens there', async () => {
  const worker = await tend.worker();
  // What it draws cannot be read back; what it is told to draw can.
  await worker.evaluate(() => {
    type SetIcon = (how: { tabId?: number; path: Record<string, string> }) => Promise<void>;
    const { action } = (globalThis as unknown as { chrome: { action: { setIcon: SetIcon } } }).chrome;
    const setIcon = action.setIcon.bind(action);
    const drawn: Record<string, string> = {};
    Object.assign(globalThis, { drawn });
    action.setIcon = (how) => {
      drawn[how.tabId ?? 'all'] = how.path[16] ?? '';
      return setIcon(how);
    };
  });
  const says = async (page: Page, title: string, icon: RegExp) => {
    await until(async () => (await toolbarTitle(tend, page)) === title, title);
    const seen = await worker.evaluate(async () => {
      const { chrome, drawn } = globalThis as unknown as {
        chrome: { tabs: { query(what: object): Promise<{ id: number }[]> } };
        drawn: Record<string, string>;
      };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return drawn[tab?.id ?? 'none'] ?? drawn.all;
    });
    expect(seen).toMatch(icon);
  };
  chat = await tend.open('textarea');
  await says(chat, 'Tend listens here', /icon\/16/);
  const popup = await popupOverChat();
  await popup.getByRole('button', { name: 'Off', exact: true }).click();
  await popup.getByText('Nothing is said or held here.').waitFor();
  await says(chat, 'Tend does not listen here', /icon-silent\/16/);
  await popup.getByRole('button', { name: 'On', exact: true }).click();
  await popup.getByText('Nothing is said or held here.').waitFor({ state: 'detached' });
  await says(chat, 'Tend listens here', /icon\/16/);
});
