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

export interface Docked {
  left: number;
  top: number;
  height: number;
}

/**
 * Where a card of this size goes when there is no room beside the box: the corner of `view` in which most of it shows
 * without covering any of `avoid`.
 */
export function dock(view: Rect, avoid: readonly Rect[], width: number, height: number, gap: number): Docked {
  const corners = [view.right - gap - width, view.left + gap].flatMap((left) => {
    const inColumn = avoid.filter((rect) => rect.left < left + width && rect.right > left);
    const fromTop = Math.min(view.bottom, ...inColumn.map((rect) => rect.top)) - view.top - 2 * gap;
    const fromBottom = view.bottom - Math.max(view.top, ...inColumn.map((rect) => rect.bottom)) - 2 * gap;
    return [
      { left, room: fromTop, fromTop: true },
      { left, room: fromBottom, fromTop: false },
    ];
  });
  const best = corners.reduce((most, corner) => (Math.min(corner.room, height) > Math.min(most.room, height) ? corner : most));
  const shown = Math.max(0, Math.min(best.room, height));
  return { left: best.left, top: best.fromTop ? view.top + gap : view.bottom - gap - shown, height: shown };
}
