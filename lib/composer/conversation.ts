// What tells one conversation of a site from another: the heading the site's row names, else the page's address. Only a mark of
// it leaves the page, and only a salted hash of the mark is kept.
import { frameWithAddress } from './sites/here.ts';
import type { Site } from './sites/site.ts';

/** A mark is this short: there is no room in it for a name or an address. */
export const MARK = /^[0-9a-z]{1,7}$/;

/** The mark of the conversation that is open in this frame's page. */
export function conversationHere(site: Site): string {
  const heading = site.conversation && document.querySelector(site.conversation)?.textContent?.trim();
  return markOf(heading || frameWithAddress().location.href);
}

/** 32 bits of `words` in base 36 (FNV-1a): enough to tell the conversations of one site apart. */
export function markOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
