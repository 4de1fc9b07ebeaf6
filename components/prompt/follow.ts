// Keeps a card beside the message box: never over the box or its send control, as far as the window has room.
import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import type { ComposerHandle } from '#lib/prompt/bridge.ts';
import { around } from '#lib/prompt/rects.ts';

const GAP = 8;

export interface Following {
  placement: Placement;
  fallbacks: Placement[];
  gap?: number;
  /** Called after each move, and where the box can no longer be seen with false. */
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
  let frame = 0;

  async function place(): Promise<void> {
    const box = composer.rect();
    const visible = element.isConnected && box.width > 0 && box.height > 0;
    if (visible) {
      // Measured at its natural height; the way a person had scrolled it is kept.
      const scroller = card.querySelector('.scroller');
      const scrolled = scroller?.scrollTop ?? 0;
      card.style.maxHeight = '';
      const { x, y } = await computePosition({ getBoundingClientRect: () => occupied(composer), contextElement: element }, card, {
        strategy: 'fixed',
        placement: options.placement,
        middleware: [
          offset(options.gap ?? GAP),
          flip({ padding: GAP, fallbackPlacements: options.fallbacks, fallbackStrategy: 'bestFit' }),
          shift({ padding: GAP }),
          size({
            padding: GAP,
            apply: ({ availableHeight }) => {
              card.style.maxHeight = `${Math.floor(availableHeight)}px`;
            },
          }),
        ],
      });
      if (scroller) scroller.scrollTop = scrolled;
      card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    }
    options.onMove(visible);
  }
  function soon(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => void place());
  }

  const stop = new AbortController();
  const quietly = { capture: true, passive: true, signal: stop.signal };
  // autoUpdate watches what is around the box; the box's own scrolling and growing are watched here.
  const settle = autoUpdate({ getBoundingClientRect: () => occupied(composer), contextElement: element }, card, () => void place());
  element.getRootNode().addEventListener('scroll', soon, quietly);
  element.addEventListener('input', soon, quietly);
  return () => {
    stop.abort();
    settle();
    cancelAnimationFrame(frame);
  };
}
