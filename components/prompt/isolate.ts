// Keeps the card's events to the card. What is typed or pressed in it is caught at the window, before the page's own
// listeners; what the card itself needs is replayed inside the closed root, out of the page's sight.

const STOPPED = [
  ...['beforeinput', 'input', 'change', 'keyup', 'keypress', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'wheel', 'dblclick', 'contextmenu'],
  // Pages close their own menus and boxes on a press outside them.
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
];
const REPLAYED = ['input', 'change'];
/** A click must find its button, also one made by a screen reader, so it is stopped on its way out. */
const STOPPED_ON_THE_WAY_OUT = ['click', 'focusin', 'focusout'];

export interface KeyRules {
  /** Called with each key pressed while focus is in the card; true where the card took it. */
  onCardKey(event: KeyboardEvent): boolean;
  /** Called for Esc pressed while focus is in the page; true where the card took it. */
  onPageEscape(): boolean;
  /** Whether keys and presses are still those meant for the page. */
  settling(): boolean;
}

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'];

/** Starts keeping events to `host`; returns what stops it. */
export function isolate(host: HTMLElement, root: ShadowRoot, rules: KeyRules): () => void {
  const view = host.ownerDocument.defaultView ?? window;
  const stop = new AbortController();
  const first = { capture: true, signal: stop.signal };
  let escapeIsDown = false;

  function take(event: KeyboardEvent): void {
    escapeIsDown = event.key === 'Escape';
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== host) {
      if (event.key === 'Escape' && !event.isComposing && rules.onPageEscape()) take(event);
      return;
    }
    const inside = root.activeElement;
    const held = event.repeat && (event.key === 'Enter' || event.key === ' ') && !(inside instanceof HTMLTextAreaElement);
    if ((rules.settling() && !MODIFIERS.includes(event.key)) || held || (!event.isComposing && rules.onCardKey(event))) {
      take(event);
      return;
    }
    event.stopImmediatePropagation();
    const { key, code, shiftKey, ctrlKey, metaKey, altKey } = event;
    const copy = new KeyboardEvent('keydown', { key, code, shiftKey, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true });
    if (inside && !inside.dispatchEvent(copy)) event.preventDefault();
  }

  function onStopped(event: Event): void {
    if (event.type === 'keyup' && escapeIsDown && (event as KeyboardEvent).key === 'Escape') {
      escapeIsDown = false;
      event.stopImmediatePropagation();
      return;
    }
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    // A press on the card leaves focus in the message box, but for where one types, slides or selects.
    if (event.type === 'mousedown') {
      const { clientX, clientY } = event as MouseEvent;
      if (!root.elementFromPoint(clientX, clientY)?.closest('textarea, input, .selectable')) event.preventDefault();
    }
    if (REPLAYED.includes(event.type)) root.activeElement?.dispatchEvent(new Event(event.type, { bubbles: true }));
  }

  view.addEventListener('keydown', onKeyDown, first);
  for (const type of STOPPED) view.addEventListener(type, onStopped, { ...first, passive: type === 'wheel' });
  for (const type of STOPPED_ON_THE_WAY_OUT) root.addEventListener(type, (event) => event.stopPropagation(), { signal: stop.signal });
  root.addEventListener('click', (event) => rules.settling() && event.stopImmediatePropagation(), first);
  return () => stop.abort();
}
