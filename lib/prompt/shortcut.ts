// The keyboard's way to the card, from anywhere in a chat.
import { browser } from 'wxt/browser';
import { OPEN_CARD } from '../messages.ts';

/** Asks the frames of the tab in front to open the card of the focused draft. A tab without Tend hears nothing. */
export async function askForCard(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, OPEN_CARD).catch(() => {});
}
