// The listener on sites a person added: registered with the browser, since the manifest names only the known ones.
import { browser } from 'wxt/browser';
import { addedSites } from './sites/added.ts';

/** The listener's script, as the manifest has it too. */
export const LISTENER = '/content-scripts/composer.js';
const ID = 'added-sites';

/** Brings what is registered to the sites that are added now. The browser forgets it with every update of the extension. */
export async function registerAddedSites(): Promise<void> {
  const [matches, registered] = await Promise.all([addedSites(), browser.scripting.getRegisteredContentScripts({ ids: [ID] })]);
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [LISTENER], matches, allFrames: true, matchOriginAsFallback: true, runAt: 'document_start' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
