// What tells one conversation of a site from another: the heading the site's row names, else the page's address. Only a mark of
// it leaves the page, and only a salted hash of the mark is kept.
import { frameWithAddress } from './sites/here.ts';
import type { Site } from './sites/site.ts';

/** A mark is this short: there is no room in it for a name or an address. */
export const MARK = /^[0-9a-z]{1,14}$/;

/** The mark of the conversation that is open in this frame's page. */
export function conversationHere(site: Site): string {
  const heading = site.conversation && document.querySelector(site.conversation)?.textContent?.trim();
  return markOf(heading || frameWithAddress().location.href);
}

/** 64 bits of `words` in base 36 (FNV-1a, from two beginnings). */
export function markOf(words: string): string {
  return [0x811c9dc5, 0x5f356495].map((basis) => fnv(words, basis).toString(36)).join('');
}

function fnv(words: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
