// One listener a frame: the script comes by the manifest, and again by hand into tabs that were open at an install or update.
// It is kept on the window, where the listener of the page around the frame finds it.
const KEY = Symbol.for('tend.listener');

interface Listening {
  listen(): void;
}

type Claimed = Window & { [KEY]?: Listening };

/** Has what `make` makes listen in this frame, unless another does already. */
export function claimFrame(make: () => Listening): void {
  const frame = window as Claimed;
  if (frame[KEY]) return;
  frame[KEY] = make();
  frame[KEY].listen();
}

/** Has a frame in this page listen again: one that was written into with `document.open()` has lost all its listeners. */
export function listenAgainIn(frame: Element | null): void {
  try {
    ((frame as HTMLIFrameElement | null)?.contentWindow as Claimed | null | undefined)?.[KEY]?.listen();
  } catch {
    // A frame of another origin sees to itself.
  }
}
