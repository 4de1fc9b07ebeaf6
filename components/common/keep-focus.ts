// Focus that does not get lost where one view takes the place of another.

/**
 * Where what had focus has gone away with its view, the heading takes it: keyboard and screen reader go on from there. A view that takes focus
 * itself keeps it.
 * @param heading the new view's, one that can have focus
 */
export function keepFocus(heading: () => HTMLElement | undefined): void {
  queueMicrotask(() => {
    if (document.activeElement === document.body) heading()?.focus();
  });
}
