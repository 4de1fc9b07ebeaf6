// Tells the background which pages of a tab may be listened to, for the toolbar icon: at the start, and as these sites move from
// private conversation to public parts and back without loading a page.
import { siteHere } from './sites/here.ts';

/** Calls `tell` when this is a page with a row, and whenever that ends or begins again, until `signal` ends. Frames tell nothing. */
export function tellArrival(tell: () => void, signal: AbortSignal): void {
  if (window.top !== window) return;
  let known: string | undefined;
  const look = (): void => {
    const id = siteHere()?.id;
    if (id === known) return;
    known = id;
    tell();
  };
  look();
  // Browsers without it show at the next page load how things are.
  (window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', look, { signal });
}
