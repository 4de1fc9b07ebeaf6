// The page in the tab a person looks at, as the popup sees it.
import { browser } from 'wxt/browser';
import { markOf } from '../composer/conversation.ts';
import { mayListen, patternOf, type SitePattern } from '../composer/sites/added.ts';
import { siteAt } from '../composer/sites/here.ts';
import { type Place, placeAt } from './quiet.ts';

/** A page Tend listens on. */
export interface TabHere extends Place {
  kind: 'listening';
  tabId: number;
}

/** A page it could listen on, if the person wants that. */
interface TabElsewhere {
  kind: 'elsewhere';
  pattern: SitePattern;
}

/** The browsers let no extension into their own shops. */
const CLOSED = ['addons.mozilla.org', 'chrome.google.com', 'chromewebstore.google.com', 'microsoftedge.microsoft.com'];

/** The active tab; null where there is nothing to listen to: the browser's own pages, and the public parts of messaging sites. */
export async function tabHere(): Promise<TabHere | TabElsewhere | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const pattern = tab?.url?.startsWith('http') ? patternOf(tab.url) : null;
  if (tab?.id === undefined || !tab.url || !pattern) return null;
  const { hostname, pathname } = new URL(tab.url);
  if (CLOSED.includes(hostname)) return null;
  if (!(await mayListen(pattern))) return { kind: 'elsewhere', pattern };
  const site = siteAt(hostname, pathname);
  if (!site) return null;
  const heading = site.conversation && (await headingIn(tab.id, site.conversation));
  return { kind: 'listening', tabId: tab.id, ...placeAt(hostname, markOf(heading || tab.url)) };
}

/** What the listener would read there; empty where the page cannot be asked. */
async function headingIn(tabId: number, selector: string): Promise<string> {
  const look = (where: string) => document.querySelector(where)?.textContent?.trim();
  const answers = await browser.scripting.executeScript({ target: { tabId }, func: look, args: [selector] }).catch(() => []);
  return answers[0]?.result ?? '';
}
