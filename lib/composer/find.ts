// Finds the message box in what has the focus, by role and editability, and keeps away from every other kind of field.
import type { Site } from './sites/site.ts';

/** Autocomplete words that say nothing about what a field holds. */
const PLAIN_AUTOCOMPLETE = /^(on|off|)$/;
/** What fields are called in markup that hold no message: words of code, not of any human language. */
const OTHER_NAMES =
  /(^|[-_.[])(q|query|search|subject|e-?mail|username|login|pass(word|code)?|otp|pin|token|cvc|cvv|iban|ssn|url|phone)([-_.\]]|$)/i;
/** Places in which text is looked for, or is code. */
const OTHER_PLACES = 'search, [role="search"], .monaco-editor, .ace_editor, .xterm, .CodeMirror';
const OTHER_ROLES = /^(searchbox|combobox|spinbutton)$/;
const OTHER_INPUT_MODES = /^(numeric|decimal|tel|email|url|search|none)$/;

/** The node an event really began at, through open shadow roots. */
export function originOf(event: Event): EventTarget | null {
  const { target } = event;
  // The path is only asked for where there is a root to look into: this runs several times a key.
  return target instanceof Element && target.shadowRoot ? (event.composedPath()[0] ?? target) : target;
}

/** The innermost focused element of this frame, through open shadow roots. */
export function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The message box that `target` is or lies in; null where it is none, or one that is never read. */
export function composerAt(target: EventTarget | null, site: Site): HTMLElement | null {
  const field = fieldAt(target);
  if (!field?.matches(site.composer) || !isOpenField(field)) return null;
  return field;
}

function fieldAt(target: EventTarget | null): HTMLElement | null {
  if (target instanceof HTMLTextAreaElement) return target;
  if (target instanceof HTMLInputElement) return target.type === 'text' ? target : null;
  if (!(target instanceof HTMLElement) || !target.isContentEditable) return null;
  let host = target;
  for (let up = host.parentElement; up?.isContentEditable; up = up.parentElement) host = up;
  return host;
}

function isOpenField(field: HTMLElement): boolean {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    if (field.disabled || field.readOnly || !PLAIN_AUTOCOMPLETE.test(field.autocomplete)) return false;
  }
  if (field instanceof HTMLInputElement) {
    if (OTHER_NAMES.test(field.name) || OTHER_NAMES.test(field.id)) return false;
    // A field this short is for a code, a name or a number.
    if (field.maxLength >= 0 && field.maxLength < 24) return false;
  }
  return !(
    field.ariaDisabled === 'true' ||
    field.ariaReadOnly === 'true' ||
    OTHER_ROLES.test(field.role ?? '') ||
    OTHER_INPUT_MODES.test(field.inputMode) ||
    field.enterKeyHint === 'search' ||
    field.closest(OTHER_PLACES)
  );
}
