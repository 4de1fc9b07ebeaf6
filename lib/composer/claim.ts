// One listener a frame: the script comes by the manifest, and again by hand into tabs that were open at an install or update.
const KEY = Symbol.for('tend.listener');

interface Listening {
  listen(): void;
}

/** Has what `make` makes listen in this frame until `signal` ends, unless another does already. */
export function claimFrame(make: () => Listening, signal: AbortSignal): void {
  const frame = window as Window & { [KEY]?: Listening };
  if (frame[KEY]) return;
  const listening = make();
  frame[KEY] = listening;
  listening.listen();
  if (frame.parent !== frame) listenAgainWhenWritten(listening, signal);
}

/**
 * Mail editors write their frame with `document.open()`, which takes every listener away. The document's own child, the one
 * thing looked at here, changes with it and at no other time.
 */
function listenAgainWhenWritten(listening: Listening, signal: AbortSignal): void {
  const written = new MutationObserver(() => listening.listen());
  written.observe(document, { childList: true });
  signal.addEventListener('abort', () => written.disconnect());
}
