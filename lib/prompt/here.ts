// The messaging site in the tab a person looks at, as the popup sees it. A tab Tend has no permission for shows no address.
import { browser } from 'wxt/browser';
import { siteAt } from '../composer/sites/here.ts';
import type { Place } from './quiet.ts';

export interface TabHere extends Place {
  tabId: number;
}

/** The active tab, where it is on a site Tend is made for; else null. */
export async function tabHere(): Promise<TabHere | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url?.startsWith('http')) return null;
  const { hostname, pathname } = new URL(tab.url);
  return siteAt(hostname, pathname) ? { site: hostname, address: tab.url, tabId: tab.id } : null;
}
