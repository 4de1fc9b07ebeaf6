// Who may ask the background: a frame of a page that Tend listens in, told by what the browser says of the sender, never by what it says itself.
import { type Browser, browser } from 'wxt/browser';

/** Whether a port comes from one of Tend's own content scripts, in a frame of a tab. Not from another extension, and not from a page of Tend's. */
export function isFromFrame(sender: Browser.runtime.MessageSender | undefined): boolean {
  if (sender?.id !== browser.runtime.id || sender.tab?.id === undefined || sender.frameId === undefined) return false;
  return !sender.url?.startsWith(browser.runtime.getURL('/'));
}
