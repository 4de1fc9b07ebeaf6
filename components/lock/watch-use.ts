// Notes that somebody is here while Tend is unlocked, and locks when nobody was for the chosen time.
import { announce } from '#lib/store/changes.ts';
import { dropKeys, heldKeys, noteUse } from '#lib/store/lock/held-keys.ts';
import { setIdleAlarm } from '#lib/store/lock/idle-alarm.ts';
import { resealAll } from '#lib/store/lock/reseal.ts';

/** What a person does, and only a person. */
const USES = ['pointerdown', 'keydown', 'wheel', 'input'] as const;

/** Begins to watch this page. @returns a function that ends it */
export function watchUse(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const wait = (until: number | null) => {
    clearTimeout(timer);
    if (over || until === null) return;
    timer = setTimeout(look, Math.max(0, until - Date.now()) + 1_000);
    setIdleAlarm(until);
  };
  /** Another page may have been used in the meantime; keys that were not used for too long are let go by looking. */
  const look = async () => {
    if (over) return;
    if ((await heldKeys()) === null) announce('lock');
    else timer = setTimeout(look, 5_000);
  };
  const use = (event: Event) => {
    if (event.isTrusted) noteUse().then(wait);
  };
  for (const type of USES) addEventListener(type, use, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  noteUse().then(wait);
  // A change of the lock that the browser's end cut short is ended by whoever comes first.
  resealAll().catch(() => {
    // Tried again by the next page; until then every record says for itself how it is sealed.
  });
  return () => {
    over = true;
    clearTimeout(timer);
    for (const type of USES) removeEventListener(type, use, { capture: true });
    document.removeEventListener('visibilitychange', look);
  };
}

/** The lock is no longer open. Where it is gone, so is every need of its keys. */
export function letGo(gone: boolean): undefined {
  if (gone) dropKeys();
}
