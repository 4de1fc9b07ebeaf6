import type { Site } from './sites/site.ts';

/** Whether this key may send the draft in `box`: Enter alone where the site sends by it, Ctrl or ⌘ + Enter everywhere. */
export function sendsBy(event: KeyboardEvent, box: HTMLElement, site: Site): boolean {
  if (event.key !== 'Enter' || event.repeat || event.shiftKey || event.altKey) return false;
  // Enter that ends a composition, or picks from an open list of names, is no send.
  if (event.isComposing || event.keyCode === 229 || box.ariaExpanded === 'true') return false;
  if (box.getAttribute('aria-activedescendant')) return false;
  return site.enterSends || event.ctrlKey || event.metaKey;
}
