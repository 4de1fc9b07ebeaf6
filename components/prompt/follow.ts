// Keeps a card beside the message box: never over the box or its send control, as far as the window has room.
import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import type { ComposerHandle } from '#lib/prompt/bridge.ts';
import { around, dock, type Rect } from '#lib/prompt/rects.ts';

const GAP = 8;
/** With less height than this beside the box, a card goes into a corner of the window instead. */
const LEAST_HEIGHT = 140;

export interface Following {
  placement: Placement;
  fallbacks: Placement[];
  gap?: number;
  /** What a card in a corner stays clear of, besides the send control. */
  spare?(): Rect[];
  /** Called after each move, and with false where there is no box to stand beside any more. */
  onMove(visible: boolean): void;
}

/** Where the box and its send control stand, as one rectangle to stay clear of. */
function occupied(composer: ComposerHandle): DOMRect {
  const box = composer.rect();
  const send = composer.sendRect();
  const { left, top, right, bottom } = send ? around(box, send) : box;
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Starts following; returns what stops it. Scrolling, resizing, layout shifts and typing move the card along. */
export function follow(composer: ComposerHandle, card: HTMLElement, options: Following): () => void {
  const { element } = composer;
  const beside = { getBoundingClientRect: () => occupied(composer), contextElement: element };
  let frame = 0;

  function view(): Rect {
    return { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: window.innerHeight };
  }
  function inCorner(natural: number): void {
    const send = composer.sendRect();
    const avoid = [...(send ? [send] : []), ...(options.spare?.() ?? [])];
    const { left, top, height } = dock(view(), avoid, card.offsetWidth, natural, GAP);
    card.style.maxHeight = `${Math.floor(height)}px`;
    card.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }

  async function place(): Promise<void> {
    const box = composer.rect();
    if (!card.isConnected) return;
    if (!element.isConnected || box.width === 0 || box.height === 0) return options.onMove(false);
    // Measured at its natural height; how far a person had scrolled it is kept.
    const scroller = card.querySelector('.scroller');
    const scrolled = scroller?.scrollTop ?? 0;
    card.style.maxHeight = '';
    const natural = card.offsetHeight;
    let room = natural;
    const { x, y } = await computePosition(beside, card, {
      strategy: 'fixed',
      placement: options.placement,
      middleware: [
        offset(options.gap ?? GAP),
        flip({ padding: GAP, fallbackPlacements: options.fallbacks, fallbackStrategy: 'bestFit' }),
        shift({ padding: GAP }),
        size({
          padding: GAP,
          apply({ availableHeight }) {
            room = Math.floor(availableHeight);
            card.style.maxHeight = `${room}px`;
          },
        }),
      ],
    });
    const beyond = x < 0 || y < 0 || x + card.offsetWidth > view().right || y + card.offsetHeight > view().bottom;
    if (beyond || room < Math.min(natural, LEAST_HEIGHT)) inCorner(natural);
    else card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    if (scroller) scroller.scrollTop = scrolled;
    options.onMove(true);
  }
  function soon(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => void place());
  }

  const stop = new AbortController();
  const quietly = { capture: true, passive: true, signal: stop.signal };
  // autoUpdate watches what is around the box; the box's own scrolling and growing are watched here.
  const settle = autoUpdate(beside, card, () => void place());
  element.getRootNode().addEventListener('scroll', soon, quietly);
  element.addEventListener('input', soon, quietly);
  return () => {
    stop.abort();
    settle();
    cancelAnimationFrame(frame);
  };
}
