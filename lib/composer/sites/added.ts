// The sites a person added by address. The browser's list of permissions is the one record of them: nothing kept beside it could
// say otherwise, and what is taken back there is taken back here.
import { browser } from 'wxt/browser';

/** One site, as the browser writes it in permissions: `https://chat.example.org/*`. */
export type SitePattern = string & { readonly brand: 'SitePattern' };

const PATTERN = /^https?:\/\/[^/]+\/\*$/;

/**
 * The site at what a person typed or at a tab's address: a host with or without `https://`, port and path.
 * Null where that is no address of a website.
 */
export function patternOf(address: string): SitePattern | null {
  const typed = address.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  if (!url.protocol.startsWith('http') || /[\s@]/.test(typed) || !/^([a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:]+\])$/.test(url.hostname))
    return null;
  // A single word is only an address in a home or office network.
  if (!url.hostname.includes('.') && !typed.includes('/') && url.hostname !== 'localhost') return null;
  return `${url.protocol}//${url.hostname}/*` as SitePattern;
}

/** The host of a site, as people write it; the rare one without encryption with its scheme. */
export function hostOf(pattern: SitePattern): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}

/** The added ones among a list of permissions, sorted by host; `known` are those the manifest has. */
export function addedAmong(origins: readonly string[] = [], known = browser.runtime.getManifest().host_permissions ?? []): SitePattern[] {
  const added = origins.filter((origin): origin is SitePattern => PATTERN.test(origin) && !known.includes(origin));
  return added.sort((one, other) => hostOf(one).localeCompare(hostOf(other)));
}

/** The sites a person added. */
export async function addedSites(): Promise<SitePattern[]> {
  return addedAmong((await browser.permissions.getAll()).origins);
}

/** Whether Tend may listen on a site. */
export function mayListen(site: SitePattern): Promise<boolean> {
  return browser.permissions.contains({ origins: [site] });
}

/** Asks the person for a site, and tells what they said. To be called at a press, before anything is waited for. */
export function addSite(site: SitePattern): Promise<boolean> {
  return browser.permissions.request({ origins: [site] });
}

/** Takes the permission for a site back. */
export async function removeSite(site: SitePattern): Promise<void> {
  await browser.permissions.remove({ origins: [site] });
}

/** Calls `then` whenever a site was added or removed, here or in the browser's settings. Gives a function that ends it. */
export function onSitesChange(then: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(then);
  onRemoved.addListener(then);
  return () => {
    onAdded.removeListener(then);
    onRemoved.removeListener(then);
  };
}
