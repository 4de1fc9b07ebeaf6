// Keeps the card's events to the card. What is typed or pressed in it is caught at the window, before the page's own
// listeners; what the card itself needs is replayed inside the closed root, out of the page's sight.

const STOPPED = [
  ...['beforeinput', 'input', 'change', 'keyup', 'keypress', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'wheel', 'dblclick', 'contextmenu'],
  // Pages close their own menus and boxes on a press outside them.
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
];
const REPLAYED = ['input', 'change'];
const STOPPED_ON_THE_WAY_OUT = ['click', 'focusin', 'focusout'];
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'];

export interface KeyRules {
  /** Called with each key pressed while focus is in the card; true where the card took it. */
  onCardKey(event: KeyboardEvent): boolean;
  /** Called for Esc pressed while focus is in the page; true where the card took it. */
  onPageEscape(): boolean;
  /** Whether keys and presses are still those meant for the page. */
  settling(): boolean;
}

/** Keeps the release of a key from the page, also where the card is gone by then. */
function swallowRelease(view: Window, key: string): void {
  const over = new AbortController();
  const first = { capture: true, signal: over.signal };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== key) return;
    event.stopImmediatePropagation();
    over.abort();
  };
  view.addEventListener('keyup', onKeyUp, first);
  view.addEventListener('keydown', (event) => event.repeat || over.abort(), first);
}

/** Starts keeping events to `host`; returns what stops it. */
export function isolate(host: HTMLElement, root: ShadowRoot, rules: KeyRules): () => void {
  const view = host.ownerDocument.defaultView ?? window;
  const stop = new AbortController();
  const first = { capture: true, signal: stop.signal };
  let pressed: Element | null = null;

  const at = (event: Event) => (event instanceof MouseEvent ? root.elementFromPoint(event.clientX, event.clientY) : null);

  function take(event: KeyboardEvent): void {
    swallowRelease(view, event.key);
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function onKeyDown(event: KeyboardEvent): void {
    // What a page makes up is nobody's key: it closes nothing and sends nothing.
    if (!event.isTrusted) return;
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
    // A press may end the card or hand focus back, so its release is not left to the page either.
    swallowRelease(view, event.key);
    event.stopImmediatePropagation();
    const { key, code, shiftKey, ctrlKey, metaKey, altKey } = event;
    const copy = new KeyboardEvent('keydown', { key, code, shiftKey, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true });
    if (inside && !inside.dispatchEvent(copy)) event.preventDefault();
  }

  function onStopped(event: Event): void {
    if (event.target !== host || !event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.type === 'mousedown') {
      pressed = at(event);
      // A press on the card leaves focus in the message box, but for where one types, slides or selects.
      if (!pressed?.closest('textarea, input, .selectable')) event.preventDefault();
    }
    if (REPLAYED.includes(event.type)) root.activeElement?.dispatchEvent(new Event(event.type, { bubbles: true }));
  }

  /** A pointer's click is replayed where it landed. One by keyboard or screen reader has no place, so it goes its own way. */
  function onClick(event: MouseEvent): void {
    if (event.target !== host || !event.isTrusted) return;
    if (rules.settling()) event.stopImmediatePropagation();
    else if (event.detail > 0) {
      event.stopImmediatePropagation();
      const target = at(event);
      if (!target || target.closest('button') !== pressed?.closest('button')) return;
      const { clientX, clientY } = event;
      target.dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true, cancelable: true }));
    }
  }

  view.addEventListener('keydown', onKeyDown, first);
  view.addEventListener('click', onClick, first);
  for (const type of STOPPED) view.addEventListener(type, onStopped, { ...first, passive: type === 'wheel' });
  for (const type of STOPPED_ON_THE_WAY_OUT) root.addEventListener(type, (event) => event.stopPropagation(), { signal: stop.signal });
  return () => stop.abort();
}
