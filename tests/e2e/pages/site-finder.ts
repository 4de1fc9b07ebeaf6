// What the listener would find in a page of a site: its message boxes, the fields it leaves alone, its send control.
import { composerAt } from '#lib/composer/find.ts';
import { SendControl } from '#lib/composer/send.ts';
import { siteAt } from '#lib/composer/sites/here.ts';

export interface Found {
  site: string | undefined;
  boxes: boolean[];
  others: boolean[];
  sends: boolean[];
}

declare global {
  interface Window {
    /** Looks at the page as if it stood at `address`. */
    find: (address: string) => Found;
  }
}

window.find = (address) => {
  const { hostname, pathname } = new URL(`https://${address}`);
  const site = siteAt(hostname, pathname);
  const all = (mark: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[${mark}]`)];
  const [box] = all('data-box');
  if (!site || !box) return { site: site?.id, boxes: [], others: [], sends: [] };
  const send = new SendControl(box, site);
  const pressed = (control: HTMLElement): boolean => {
    let hit: HTMLElement | null = null;
    const press = (event: Event): void => {
      event.preventDefault();
      hit = send.hitBy(event);
    };
    addEventListener('click', press, { capture: true, once: true });
    (control.firstElementChild ?? control).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    return hit === control;
  };
  const buttons = [...document.querySelectorAll<HTMLElement>('button:not([data-send]), [role="button"]:not([data-send])')];
  return {
    site: site.id,
    boxes: all('data-box').map((each) => composerAt(each.firstElementChild ?? each, site) === each),
    others: [...all('data-other').map((each) => composerAt(each, site) !== null), ...buttons.map(pressed)],
    sends: all('data-send').map(pressed),
  };
};
