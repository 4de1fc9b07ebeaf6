// Where it was offered to remember a commitment, and the id it will have: whoever says yes twice, as the background died before it could
// answer, has it once, and no second one. In the browser's session storage: the background may be put to sleep before the yes.
import { type Browser, browser } from 'wxt/browser';
import { type CommitmentId, newId } from '../store/ids.ts';

const keyOf = (sender: Browser.runtime.MessageSender | undefined) => `offered:${sender?.tab?.id}:${sender?.frameId}`;

/** Notes for the sender's frame whether an offer stands; an earlier one ends. @throws what the storage says */
export async function noteOffer(sender: Browser.runtime.MessageSender | undefined, stands: boolean): Promise<void> {
  if (stands) await browser.storage.session.set({ [keyOf(sender)]: newId<CommitmentId>() });
  else await browser.storage.session.remove(keyOf(sender));
}

/** The id of what was last offered in the sender's frame; undefined where nothing was. @throws what the storage says */
export async function offeredTo(sender: Browser.runtime.MessageSender | undefined): Promise<CommitmentId | undefined> {
  const key = keyOf(sender);
  return (await browser.storage.session.get<Record<string, CommitmentId | undefined>>(key))[key];
}
