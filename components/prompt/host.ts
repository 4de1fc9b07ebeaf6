// The one element Tend adds to a page: a closed shadow root in the top layer.
import tokens from '#components/look/tokens.css?inline';
import { PROMPT_TAG } from '#lib/prompt/bridge.ts';
import styles from './prompt.css?inline';

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  remove(): void;
}

/** The parent across shadow roots. */
export function parentAcross(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Where the host may live: inside the page's modal dialog around the box, as everything outside it is inert. */
function home(box: HTMLElement): Element {
  for (let node: Node | null = box; node; node = parentAcross(node)) {
    if (node instanceof HTMLElement && node.matches('dialog:modal, [aria-modal="true"]')) return node;
  }
  return box.ownerDocument.documentElement;
}

/**
 * An element no page has a hand in. A page that defined an element of this name would get the closed root from it (`attachInternals`), so
 * where one did, another name is taken.
 */
function untouched(document: Document): HTMLElement {
  const element = document.createElement(PROMPT_TAG);
  return element.matches(':defined')
    ? document.createElement(`${PROMPT_TAG}-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`)
    : element;
}

/** Takes away what an earlier version of Tend left here when it was ended while a prompt was open. */
function clear(document: Document): void {
  for (const left of document.querySelectorAll(`${PROMPT_TAG}:popover-open:empty`)) left.remove();
}

/** Adds the host for a message box, shown in the top layer and empty. Throws where the page cannot show it. */
export function createHost(box: HTMLElement): Host {
  clear(box.ownerDocument);
  const element = untouched(box.ownerDocument);
  const root = element.attachShadow({ mode: 'closed' });
  const style = box.ownerDocument.createElement('style');
  style.textContent = `${tokens}\n${styles}`;
  root.append(style);
  element.popover = 'manual';
  home(box).append(element);
  try {
    element.showPopover();
  } catch (error) {
    element.remove();
    throw error;
  }
  return { element, root, remove: () => element.remove() };
}
