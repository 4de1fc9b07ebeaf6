// Keeps the listener where it may be, and nowhere else: at an install or update, and when a person adds or removes a site.
import { browser } from 'wxt/browser';
import { leaveOpenTabs, listenInOpenTabs } from './open-tabs.ts';
import { registerAddedSites } from './register.ts';
import { addedAmong } from './sites/added.ts';

/** Called once, when the background wakes. */
export function followSites(): void {
  browser.runtime.onInstalled.addListener(async () => {
    const { origins = [] } = await browser.permissions.getAll();
    await Promise.all([registerAddedSites(), listenInOpenTabs(origins)]);
  });
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    await Promise.all([registerAddedSites(), listenInOpenTabs(addedAmong(origins))]);
  });
  browser.permissions.onRemoved.addListener(async ({ origins }) => {
    await Promise.all([registerAddedSites(), leaveOpenTabs(addedAmong(origins))]);
  });
}
