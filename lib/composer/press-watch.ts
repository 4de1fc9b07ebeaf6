// While a hold is possible, the press on the send control is watched as well, since some pages send before the click; and the
// pages around the frame, since a mail's send button stands outside the frame the mail is written in.

const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'] as const;

export class PressWatch {
  readonly #hits: (event: Event) => boolean;
  readonly #click: (event: Event) => void;
  #on: AbortController | null = null;

  /** `hits`: whether a press is on the send control of a draft that is to be held. `click` takes clicks outside this frame. */
  constructor(hits: (event: Event) => boolean, click: (event: Event) => void) {
    this.#hits = hits;
    this.#click = click;
  }

  start(): void {
    if (this.#on) return;
    this.#on = new AbortController();
    const options = { capture: true, signal: this.#on.signal };
    const press = (event: Event): void => {
      if (event.isTrusted && this.#hits(event)) event.stopImmediatePropagation();
    };
    const click = (event: Event): void => {
      if (event.isTrusted) this.#click(event);
    };
    for (const scope of [window, ...framesAround()]) {
      for (const type of PRESS) scope.addEventListener(type, press, options);
      if (scope !== window) scope.addEventListener('click', click, options);
    }
  }

  stop(): void {
    this.#on?.abort();
    this.#on = null;
  }
}

/** The windows of the same origin around this frame. */
function framesAround(): Window[] {
  const windows: Window[] = [];
  try {
    for (let frame: Window = window; frame.parent !== frame && frame.parent.document; frame = frame.parent) windows.push(frame.parent);
  } catch {
    // A parent of another origin: nothing of it can be seen.
  }
  return windows;
}
