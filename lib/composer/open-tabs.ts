// Puts the listener into tabs that are open already, so that nobody has to reload a chat, and takes it out where it may be no more.
import { browser } from 'wxt/browser';
import { LEAVE, type LeaveMessage } from '../messages.ts';
import { LISTENER } from './register.ts';

/** Fails silently where a tab may not be touched. The listener itself sees to it that it runs once a frame. */
export async function listenInOpenTabs(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(
    tabs.map(
      ({ id }) => id !== undefined && browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [LISTENER] }),
    ),
  );
}

/** Ends the listeners on sites of which the permission was taken back: their tabs can no longer be told by address, so all are told. */
export async function leaveOpenTabs(matches: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, { type: LEAVE, matches } satisfies LeaveMessage)),
  );
}
