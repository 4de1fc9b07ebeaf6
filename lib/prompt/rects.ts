// Small geometry for a card that covers neither the message box nor the send control.

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The smallest rectangle around all of `rects`. */
export function around(first: Rect, ...others: Rect[]): Rect {
  return others.reduce<Rect>(
    (whole, rect) => ({
      left: Math.min(whole.left, rect.left),
      top: Math.min(whole.top, rect.top),
      right: Math.max(whole.right, rect.right),
      bottom: Math.max(whole.bottom, rect.bottom),
    }),
    { left: first.left, top: first.top, right: first.right, bottom: first.bottom },
  );
}

/** The parts of `rects` inside `box`; those wholly outside are dropped. */
export function clip(rects: readonly Rect[], box: Rect): Rect[] {
  return rects
    .map((rect) => ({
      left: Math.max(rect.left, box.left),
      top: Math.max(rect.top, box.top),
      right: Math.min(rect.right, box.right),
      bottom: Math.min(rect.bottom, box.bottom),
    }))
    .filter((rect) => rect.right > rect.left && rect.bottom > rect.top);
}
