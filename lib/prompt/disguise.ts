// How a conversation is known again without keeping its address or name.
import { browser } from 'wxt/browser';

/** What tells a conversation from others, behind a salt that is forgotten with the session. */
export async function disguise(conversation: string): Promise<string> {
  const stored = await browser.storage.session.get('salt');
  const salt = typeof stored.salt === 'string' ? stored.salt : crypto.randomUUID();
  if (stored.salt !== salt) await browser.storage.session.set({ salt });
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + conversation));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
