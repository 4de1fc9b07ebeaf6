// The browser's small storage is for Tend's own pages and its worker: a script in a page, which may be taken over with it, reads none of it.
import { browser } from 'wxt/browser';

interface Closable {
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Called once, when the background wakes. Where the browser cannot do it (Firefox), only choices about sites could be read there. */
export function closeStorageToPages(): void {
  for (const area of [browser.storage.local, browser.storage.session] as Closable[]) {
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {
      // As it was before.
    });
  }
}
