// A card goes with the extension it belongs to. Chromium lets the script of a removed or updated extension run on, and it can close its
// card; Firefox ends it on the spot and leaves in the page what it put there. So a card is seen only as long as its script lives to say
// so: an animation that hides it is begun again each time it comes to its end, before the browser paints. No timer runs.
import { onCleanup, onMount } from 'solid-js';
import { contextIsValid } from '#lib/composer/port.ts';

const BEAT_MS = 1_000;

/**
 * Has what is rendered into `root` go with the extension. To be called while it is rendered; ends with it.
 * @param gone called where the extension is no more while this script lives on
 */
export function makeMortal(root: ShadowRoot, gone: () => void): void {
  onMount(() => {
    const end = root.querySelector('.tend')?.animate({ visibility: 'hidden' }, { delay: BEAT_MS, fill: 'forwards' });
    if (!end) return;
    end.onfinish = () => {
      if (contextIsValid()) end.play();
      else gone();
    };
    onCleanup(() => end.cancel());
  });
}
