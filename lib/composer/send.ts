// The send control: told by the site's row, by the form, by its markup, or learned (the control whose click emptied the box).
// And the replay of a send that was held. No text of any language is matched.

import { readDraft } from './read.ts';
import type { Site } from './sites/site.ts';

const CONTROLS = 'button, [role="button"], input[type="submit"], input[type="image"]';
/** How developers call it in class, id and test id. */
const CALLED_SEND = /(^|[-_\s])(send|submit)([-_\s]|$)/;
const CALLED_OTHERWISE = /(attach|file|photo|image|voice|audio|gift|gif|later|schedule|option|menu|cancel|clear)/i;
/** An icon, a label and what holds them, and no more. */
const SMALL = 12;
/** How far around the box its controls are. */
const REACH = 12;
/** How long a page may take to empty the box after a send. */
const PATIENCE = 1_000;

export type Held = { by: 'key'; key: KeyboardEvent } | { by: 'click'; control: HTMLElement };

export class SendControl {
  readonly #box: HTMLElement;
  readonly #site: Site;
  #learned: string | null = null;

  constructor(box: HTMLElement, site: Site) {
    this.#box = box;
    this.#site = site;
  }

  /** The send control that `event` hits; null where it hits something else, or the control is not known yet. */
  hitBy(event: Event): HTMLElement | null {
    const control = controlOf(event);
    return control && (this.#isKnown(control) || this.#isLikely(control) || signature(control) === this.#learned) ? control : null;
  }

  /** The control's place around the box, as far as row or form tell; null where only guesses are left. */
  find(): HTMLElement | null {
    for (const around of surroundings(this.#box)) {
      const controls = around.querySelectorAll<HTMLElement>(this.#site.send ? `${this.#site.send}, ${CONTROLS}` : CONTROLS);
      for (const control of controls) if (this.#isKnown(control) && !isDisabled(control)) return control;
    }
    return null;
  }

  /** A click on `control` emptied the box. */
  learn(control: HTMLElement): void {
    this.#learned = signature(control);
  }

  #isKnown(control: HTMLElement): boolean {
    if (this.#site.send && (control.matches(this.#site.send) || control.querySelector(this.#site.send))) return true;
    const form = this.#box.closest('form');
    const submits = control instanceof HTMLButtonElement || control instanceof HTMLInputElement;
    return form !== null && submits && control.form === form && control.type === 'submit';
  }

  #isLikely(control: HTMLElement): boolean {
    const called = [control, ...control.querySelectorAll('*')].map(identifiers).join(' ');
    if (!CALLED_SEND.test(kebab(called)) || CALLED_OTHERWISE.test(called)) return false;
    return [...surroundings(this.#box)].some((around) => around.contains(control));
  }
}

/** What an event presses, through open shadow roots: a button, else something small that shows by its cursor that it can be pressed. */
export function controlOf(event: Event): HTMLElement | null {
  // No `instanceof`: the control may stand in the page around this frame.
  const path = event.composedPath().filter((target): target is HTMLElement => 'innerText' in target);
  return path.find((element) => element.matches(CONTROLS)) ?? path.findLast(isPressable) ?? null;
}

function isPressable(element: HTMLElement): boolean {
  return getComputedStyle(element).cursor === 'pointer' && element.querySelectorAll('*').length <= SMALL;
}

/** Keeps a press or key from the page and the browser. */
export function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Does what the person did once more; true when the box was seen empty (or gone) after it. */
export async function replaySend(held: Held, box: HTMLElement, send: SendControl): Promise<boolean> {
  box.focus();
  const control = held.by === 'click' ? (held.control.isConnected ? held.control : send.find()) : send.find();
  if (control) press(control);
  else if (held.by === 'key') typeAgain(held.key, box);
  return isEmptied(box);
}

/** Whether the box empties within the time a page needs for a send. */
export async function isEmptied(box: HTMLElement): Promise<boolean> {
  for (const start = performance.now(); ; await new Promise((resolve) => setTimeout(resolve, 25))) {
    if (!box.isConnected || readDraft(box).trim() === '') return true;
    if (performance.now() - start > PATIENCE) return false;
  }
}

function press(control: HTMLElement): void {
  const options = { bubbles: true, cancelable: true, composed: true };
  control.dispatchEvent(new PointerEvent('pointerdown', options));
  control.dispatchEvent(new MouseEvent('mousedown', options));
  control.dispatchEvent(new PointerEvent('pointerup', options));
  control.dispatchEvent(new MouseEvent('mouseup', options));
  if (control.isConnected) control.click();
}

function typeAgain({ key, code, ctrlKey, metaKey }: KeyboardEvent, box: HTMLElement): void {
  const options = { key, code, keyCode: 13, which: 13, ctrlKey, metaKey, bubbles: true, cancelable: true, composed: true };
  const wanted = box.dispatchEvent(new KeyboardEvent('keydown', options));
  if (wanted) box.dispatchEvent(new KeyboardEvent('keypress', { ...options, charCode: 13 }));
  box.dispatchEvent(new KeyboardEvent('keyup', options));
  // What the browser would have done by itself for a key that nobody took.
  if (wanted && box instanceof HTMLInputElement) box.form?.requestSubmit();
}

/** What lies around the box, from the inside out, through shadow roots and frames of the same origin. */
function* surroundings(box: HTMLElement): Generator<ParentNode> {
  let node: Node | null = box.parentNode;
  for (let step = 0; node && step < REACH; step += 1) {
    yield node as ParentNode & Node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? frameAround(node);
  }
}

function frameAround(node: Node): Element | null {
  try {
    return (node as Partial<Document>).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

function isDisabled(control: HTMLElement): boolean {
  return control.matches(':disabled, [aria-disabled="true"]');
}

function identifiers(element: Element): string {
  const { id, dataset } = element as HTMLElement;
  return [element.getAttribute('class'), id, element.getAttribute('name'), ...Object.values(dataset ?? {})].filter(Boolean).join(' ');
}

function kebab(words: string): string {
  return words.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

/** By what a control is known again: its own names, and the icon in it, since some toolbars name all of their buttons alike. */
function signature(control: HTMLElement): string {
  const drawing = [...control.querySelectorAll('*')].map((part) => part.getAttribute('d') ?? identifiers(part));
  return [control.tagName, identifiers(control), control.getAttribute('type'), ...drawing].join(' ');
}
