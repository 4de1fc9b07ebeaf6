// The browser's session storage, in memory: what the lock holds its keys in. A test mocks `wxt/browser` with `fakeBrowserModule`.
import { fakeBrowser } from 'wxt/testing/fake-browser';

export const fakeBrowserModule = { browser: fakeBrowser };

/** The browser is closed and opened again: nothing of the session is left. */
export function newSession(): void {
  fakeBrowser.reset();
}
