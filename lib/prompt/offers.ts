// Where it was offered to remember a commitment, and nobody answered yet. In the browser's session storage: the background may be put to
// sleep between the offer and the yes.
import { type Browser, browser } from 'wxt/browser';

const keyOf = (sender: Browser.runtime.MessageSender | undefined) => `offered:${sender?.tab?.id}:${sender?.frameId}`;

/** Notes for the sender's frame whether an offer stands. @throws what the storage says */
export async function noteOffer(sender: Browser.runtime.MessageSender | undefined, stands: boolean): Promise<void> {
  if (stands) await browser.storage.session.set({ [keyOf(sender)]: true });
  else await browser.storage.session.remove(keyOf(sender));
}

/** Whether an offer stands in the sender's frame. @throws what the storage says */
export async function offerStands(sender: Browser.runtime.MessageSender | undefined): Promise<boolean> {
  const key = keyOf(sender);
  return (await browser.storage.session.get(key))[key] === true;
}
